package org.indusco.model.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A plan in figures.
///
/// @param value what the plan is worth, in money, as the checker worked it out
/// @param bound what no plan can be worth more than, in money
/// @param checked whether the independent checker accepted the plan
/// @param stopped whether the search was stopped before its aim was reached
/// @param knowing the day whose knowledge of dangers was used; null for hindsight
/// @param cpuSeconds processor time of all threads
/// @param wallSeconds time by the clock
/// @param iterations steps of the price coordination, all phases together
/// @param finish what decided the courses in the end: `repair` when they are those of the search,
///     whose amounts were then repaired; `exchange` when exchanging them one by one found better,
///     `neighbourhoods` when letting those around one place after the other choose anew did;
///     `exact` when a solver chose them and has proven that none are better, `exact, courses known`
///     when it chose the best of the courses known, `exact, time up` when it was cut short
/// @param seed of what is drawn by chance in the search
/// @param version of the program
/// @param inputHash SHA-256 of the network as read, in hex
/// @param start from what the search began: [#NOTHING]; [#FORMER] when it went on from a former
///     plan and changed only what a change had touched; [#FORMER_ALL] when that was not good
///     enough and every cooperative was given its course anew
public record Summary(
    double value,
    double bound,
    boolean checked,
    boolean stopped,
    @Nullable LocalDate knowing,
    double cpuSeconds,
    double wallSeconds,
    int units,
    int months,
    int moves,
    int iterations,
    String finish,
    String version,
    long seed,
    String inputHash,
    String start) {

  /// Planned from nothing.
  public static final String NOTHING = "nothing";

  /// Planned from a former plan, with the courses of most cooperatives kept.
  public static final String FORMER = "former plan";

  /// Planned from a former plan, with all courses given anew.
  public static final String FORMER_ALL = "former plan, all courses anew";

  /// The figures of a plan that was planned from nothing.
  public Summary(
      double value,
      double bound,
      boolean checked,
      boolean stopped,
      @Nullable LocalDate knowing,
      double cpuSeconds,
      double wallSeconds,
      int units,
      int months,
      int moves,
      int iterations,
      String finish,
      String version,
      long seed,
      String inputHash) {
    this(
        value,
        bound,
        checked,
        stopped,
        knowing,
        cpuSeconds,
        wallSeconds,
        units,
        months,
        moves,
        iterations,
        finish,
        version,
        seed,
        inputHash,
        NOTHING);
  }

  /// The same with the value that the checker worked out, and the number of moves.
  public Summary checked(double byChecker, int movesInPlan) {
    return new Summary(
        byChecker,
        bound,
        true,
        stopped,
        knowing,
        cpuSeconds,
        wallSeconds,
        units,
        months,
        movesInPlan,
        iterations,
        finish,
        version,
        seed,
        inputHash,
        start);
  }

  /// The same with the time it took, in seconds.
  public Summary timed(double cpu, double wall) {
    return new Summary(
        value,
        bound,
        checked,
        stopped,
        knowing,
        cpu,
        wall,
        units,
        months,
        moves,
        iterations,
        finish,
        version,
        seed,
        inputHash,
        start);
  }

  /// The same with what the search began from.
  public Summary from(String other) {
    return new Summary(
        value,
        bound,
        checked,
        stopped,
        knowing,
        cpuSeconds,
        wallSeconds,
        units,
        months,
        moves,
        iterations,
        finish,
        version,
        seed,
        inputHash,
        other);
  }

  /// How far a better plan could at most be ahead, as a share of the bound.
  public double gap() {
    return bound <= 0 ? 0 : (bound - value) / bound;
  }
}
