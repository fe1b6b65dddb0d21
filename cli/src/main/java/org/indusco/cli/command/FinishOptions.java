package org.indusco.cli.command;

import java.time.Duration;
import java.util.function.Function;
import org.indusco.app.PlanWish;
import org.indusco.exact.SolverFinish;
import org.indusco.exact.solver.NoSolverException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// How cooperatives are given their courses in the end.
final class FinishOptions {

  /// The ways to do it.
  enum Finish {
    /// The planner's own way.
    USUAL,
    /// By a solver.
    EXACT
  }

  @Option(
      names = "--finish",
      paramLabel = "HOW",
      defaultValue = "usual",
      description =
          "How cooperatives are given their courses in the end: usual (by rounding, and up to 12 "
              + "cooperatives by exchange) or exact (by a solver that also proves a nearer limit; "
              + "for networks of up to some 100 cooperatives; with 300 it finds good courses but "
              + "proves no more; default: ${DEFAULT-VALUE}).")
  private Finish how = Finish.USUAL;

  @Option(
      names = "--finish-seconds",
      paramLabel = "N",
      defaultValue = "60",
      description =
          "Seconds for an exact finish at most; then the best found so far counts (default: "
              + "${DEFAULT-VALUE}).")
  private int seconds = 60;

  /// A wish with the finish asked for.
  ///
  /// @param usage makes an exception of a message about wrong usage
  /// @throws RefusedException when the solver does not run here
  PlanWish of(PlanWish wish, Function<String, ParameterException> usage) {
    if (seconds < 0) {
      throw usage.apply("--finish-seconds must not be negative, not " + seconds + ".");
    }
    return switch (how) {
      case USUAL -> wish;
      case EXACT -> wish.finishedBy(exact());
    };
  }

  private SolverFinish exact() {
    try {
      return new SolverFinish(Duration.ofSeconds(seconds));
    } catch (NoSolverException e) {
      throw new RefusedException(
          "--finish exact: "
              + e.getMessage()
              + ".\n  Maybe --finish usual, which needs no solver.");
    }
  }
}
