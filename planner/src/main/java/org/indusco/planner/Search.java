package org.indusco.planner;

import java.util.ArrayList;
import java.util.List;
import org.indusco.model.plan.Summary;
import org.indusco.planner.coordinate.Choice;
import org.indusco.planner.coordinate.Coordination;
import org.indusco.planner.coordinate.Pool;
import org.indusco.planner.coordinate.Standing;
import org.indusco.planner.outside.Progress;
import org.indusco.planner.price.Oracle;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.repair.ForwardRepair;
import org.indusco.planner.repair.Settlement;
import org.indusco.planner.restart.Former;
import org.indusco.planner.round.Apportionment;
import org.indusco.planner.round.Dive;
import org.indusco.planner.round.Exchange;
import org.indusco.planner.round.Keeping;
import org.indusco.planner.round.LoanRoom;
import org.jspecify.annotations.Nullable;

/// The way from a beginning to a settlement that can be carried out, and its bound.
final class Search {

  /// With more units, one by itself weighs little, and apportioning them together loses no more
  /// than letting the others adapt, which takes many steps.
  private static final int MOST_UNITS_TO_DIVE = 500;

  private static final double PER_ROUND = 0.1;
  private static final int STEPS_BETWEEN_ROUNDS = 120;
  private static final double SETTLED = 0.0005;

  /// Steps that settle amounts at most, and steps times columns up to which there are more.
  private static final int SETTLING_STEPS = 1200;

  private static final int MOST_SETTLING_STEPS = 3000;
  private static final double SETTLING_WORK = 1e8;

  /// A plan that went on from a former one is good enough at so many times the gap of prices,
  /// since giving units their courses costs some, or when it is no worse than the former.
  private static final double GOOD_ENOUGH = 1.5;

  private static final double NO_WORSE = 1.05;

  /// Steps that settle amounts before it is looked at whether they are good enough, and how little
  /// they may gain for going on, as a share of the bound.
  private static final int STEPS_OF_SETTLING = 200;

  private static final double STALLED = 5e-5;

  /// How a former plan is gone on from: ever more steps, and ever more units that are given
  /// their course anew.
  private static final List<Attempt> ATTEMPTS =
      List.of(new Attempt(600, 5e-5, 0.002), new Attempt(1000, 1e-5, 0.0005));

  /// @param steps of coordination at most
  /// @param least that the bound must fall in two proofs for going on, as a share of itself
  /// @param little that a course may lose at the prices and still be kept, as a share of the
  ///     best
  private record Attempt(int steps, double least, double little) {}

  private final Compilation compilation;
  private final Oracle oracle;
  private final PlanRequest request;
  private final Progress progress;

  Search(Compilation compilation, PlanRequest request, Progress progress) {
    this.compilation = compilation;
    this.request = request;
    this.progress = progress;
    oracle = new Oracle(compilation);
  }

  /// Searches knowing nothing.
  Found fromNothing() {
    return whole(new Coordination(compilation, oracle, progress), Summary.NOTHING);
  }

  /// Searches from where a former plan left off, and gives only those units another course whose
  /// own has become impossible or bad; all of them when that does not come near enough to the
  /// bound.
  Found from(Former former) {
    double aim = Math.max(GOOD_ENOUGH * request.gap(), NO_WORSE * former.gap());
    Standing standing = former.standing();
    @Nullable Found best = null;
    for (Attempt attempt : ATTEMPTS) {
      Coordination coordination = new Coordination(compilation, oracle, progress, standing);
      Found found = attempt(attempt, coordination, former, aim);
      best = best == null ? found : found.or(best);
      standing = best.standing();
      if (best.gap() <= aim || exchangeFollows(best) || progress.stopped()) {
        return best;
      }
    }
    Found all =
        whole(new Coordination(compilation, oracle, progress, standing), Summary.FORMER_ALL);
    return best == null ? all : all.or(best);
  }

  /// Whether courses are exchanged one by one afterwards, which mends more than another attempt.
  private boolean exchangeFollows(Found found) {
    return request.exact() == null && found.exchange().possible();
  }

  private Found attempt(Attempt how, Coordination coordination, Former former, double aim) {
    coordination.coordinate(
        Math.min(request.iterations(), how.steps), request.gapOfPrices(), how.least);
    Standing standing = coordination.standing();
    List<List<Trajectory>> known = known(coordination);
    Exchange exchange = new Exchange(compilation, coordination, progress);
    LoanRoom loans = new LoanRoom(compilation.program());
    new Keeping(coordination, compilation.program(), loans)
        .keep(former.taken(), oracle.appraise(coordination.bestPrices()), how.little);
    giveCourses(coordination, loans);
    int left = settlingSteps();
    Found best = null;
    while (best == null || (best.gap() > aim && left > 0 && !progress.stopped())) {
      coordination.settle(Math.min(left, STEPS_OF_SETTLING));
      left -= STEPS_OF_SETTLING;
      Found found = found(coordination, loans, known, standing, exchange, Summary.FORMER);
      boolean stalled = best != null && found.value() - best.value() <= STALLED * found.bound();
      best = best != null && best.value() > found.value() ? best.after(found.steps()) : found;
      if (stalled) {
        break;
      }
    }
    return best;
  }

  private Found whole(Coordination coordination, String start) {
    coordination.coordinate(request.iterations(), request.gapOfPrices());
    Standing standing = coordination.standing();
    List<List<Trajectory>> known = known(coordination);
    Exchange exchange = new Exchange(compilation, coordination, progress);
    LoanRoom loans = new LoanRoom(compilation.program());
    giveCourses(coordination, loans);
    coordination.settle(settlingSteps(), SETTLED, Progress.Phase.SETTLING);
    return found(coordination, loans, known, standing, exchange, start);
  }

  private void giveCourses(Coordination coordination, LoanRoom loans) {
    if (compilation.units().size() <= MOST_UNITS_TO_DIVE) {
      new Dive(coordination, loans, PER_ROUND, STEPS_BETWEEN_ROUNDS).run();
    } else {
      new Apportionment(coordination, compilation.program(), loans).run();
    }
  }

  private Found found(
      Coordination coordination,
      LoanRoom loans,
      List<List<Trajectory>> known,
      Standing standing,
      Exchange exchange,
      String start) {
    Settlement settlement =
        ForwardRepair.repair(
            compilation,
            courses(coordination),
            coordination.amounts(),
            coordination.prices(),
            loans.lent());
    return new Found(
        settlement,
        settlement.value(compilation.program()),
        coordination.bound(),
        coordination.bestPrices(),
        known,
        standing,
        exchange,
        coordination.iterations(),
        start);
  }

  /// Small programs are settled more finely: a step costs them little.
  private int settlingSteps() {
    double affordable = SETTLING_WORK / compilation.program().columns;
    int most = (int) Math.max(SETTLING_STEPS, Math.min(MOST_SETTLING_STEPS, affordable));
    return Math.min(request.iterations(), most);
  }

  /// The courses that units know before they are given theirs.
  private static List<List<Trajectory>> known(Coordination coordination) {
    return coordination.pools().stream()
        .map(pool -> pool.choices().stream().map(choice -> choice.course).toList())
        .toList();
  }

  private static List<@Nullable Trajectory> courses(Coordination coordination) {
    List<@Nullable Trajectory> courses = new ArrayList<>();
    for (Pool pool : coordination.pools()) {
      List<Choice> choices = pool.choices();
      courses.add(choices.isEmpty() ? null : choices.getFirst().course);
    }
    return courses;
  }
}
