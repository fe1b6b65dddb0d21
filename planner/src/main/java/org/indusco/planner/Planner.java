package org.indusco.planner;

import java.util.ArrayList;
import java.util.List;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Network;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Restart;
import org.indusco.model.plan.Summary;
import org.indusco.planner.check.Checker;
import org.indusco.planner.check.Verdict;
import org.indusco.planner.coordinate.Standing;
import org.indusco.planner.finish.ExactFinish;
import org.indusco.planner.finish.Finishing;
import org.indusco.planner.finish.Question;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.outside.Geography;
import org.indusco.planner.outside.Progress;
import org.indusco.planner.price.BestCourse;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Unit;
import org.indusco.planner.repair.Settlement;
import org.indusco.planner.restart.Recalling;
import org.indusco.planner.restart.Remembering;
import org.indusco.planner.tell.Telling;
import org.jspecify.annotations.Nullable;

/// Plans a network.
public final class Planner {

  // Steps, each in its own package:
  //   restart     what a former plan left behind, where there is one; and what this one leaves
  //   ground      ids to numbers, dates to months
  //   program     what depots decide as a linear program, what cooperatives can do as courses
  //   price       best courses at prices, and the certified bound
  //   coordinate  prices and courses approach each other
  //   round       one course for every cooperative
  //   coordinate  again, with courses fixed: amounts settle
  //   repair      amounts that can be carried out exactly
  //   round       again, on small networks: one unit's course after the other exchanged, or the
  //               units around one place after the other choose anew
  //   finish      or, where it is wanted: all courses chosen together by a solver from outside
  //   tell        the tables of the plan
  //   check       the independent checker, without which nothing is reported

  private Planner() {}

  /// Plans a network.
  ///
  /// @param completed a network without faults in which nothing is left out
  /// @throws NoPlanException when no plan was found that the checker accepts
  public static Plan plan(
      Network completed, Geography geography, PlanRequest request, Progress progress) {
    Compilation compilation = Compilation.of(Ground.of(completed, geography));
    requireThatPinsCanBeKept(compilation);
    Decided decided = decide(compilation, request, progress);
    Settlement settlement = decided.finishing.settlement();
    Summary summary = summary(compilation, decided, request, progress.stopped());
    Plan plan = Telling.tell(compilation, settlement, decided.prices, summary);
    Plan accepted = accepted(completed, geography, plan);
    return accepted.with(
        Remembering.of(
            compilation,
            decided.standing,
            settlement.courses(),
            gapToKeep(accepted.summary(), request)));
  }

  /// What remains of a search. Its coordination is let go before anything is told: on a large
  /// network that takes as much memory as the tables of the plan.
  private record Decided(
      Finishing finishing, double[] prices, Standing standing, int steps, String start) {}

  private static Decided decide(Compilation compilation, PlanRequest request, Progress progress) {
    Search search = new Search(compilation, request, progress);
    Found found =
        request
            .findFormer()
            .flatMap(restart -> Recalling.of(compilation, restart))
            .map(search::from)
            .orElseGet(search::fromNothing);
    int before = found.improvement().steps();
    Finishing finishing = finish(compilation, found, request.exact(), progress);
    int steps = found.steps() + found.improvement().steps() - before;
    Found proven = found.asProvenSince();
    return new Decided(
        finishing.under(proven.bound()), proven.prices(), found.standing(), steps, found.start());
  }

  /// A unit that no course can bring where it must be makes every plan impossible.
  private static void requireThatPinsCanBeKept(Compilation compilation) {
    double[] free = new double[compilation.program().rhs.length];
    List<String> lost = new ArrayList<>();
    for (Unit unit : compilation.units()) {
      if (unit.mustWork()
          && new BestCourse(compilation.ground(), compilation.program(), unit, free).worth(unit)
              == Double.NEGATIVE_INFINITY) {
        String id = compilation.ground().network.rows(Cooperative.class).get(unit.number()).id();
        lost.add(id + " cannot be where the table pins has it");
      }
    }
    if (!lost.isEmpty()) {
      throw new NoPlanException(lost);
    }
  }

  /// The gap by which the next plan is measured. A plan that went on from a former one may be a
  /// little behind it; a long row of plans, each a little behind the one before, is not to drift.
  private static double gapToKeep(Summary summary, PlanRequest request) {
    double gap = summary.gap();
    return summary.start().equals(Summary.FORMER)
        ? Math.min(gap, request.findFormer().map(Restart::gap).orElse(gap))
        : gap;
  }

  /// The exact finish when one is wanted, else what improves courses one after the other.
  private static Finishing finish(
      Compilation compilation, Found found, @Nullable ExactFinish exact, Progress progress) {
    Settlement first = found.settlement();
    if (exact != null) {
      Question question =
          new Question(compilation, found.known(), found.prices(), found.bound(), first);
      return Finishing.of(exact, question, "repair", progress);
    }
    // A plan that went on from a former one is near enough to the bound, and was asked for soon.
    boolean enough = found.start().equals(Summary.FORMER) && !found.improvement().thorough();
    Settlement improved = enough ? first : found.improvement().improve(first);
    String word = improved.sameCourses(first) ? "repair" : found.improvement().word();
    return new Finishing(improved, found.bound(), word);
  }

  private static Summary summary(
      Compilation compilation, Decided decided, PlanRequest request, boolean stopped) {
    return new Summary(
        Double.NaN,
        decided.finishing.bound(),
        false,
        stopped,
        request.knowing(),
        0,
        0,
        compilation.ground().network.rows(Cooperative.class).size(),
        compilation.ground().months,
        0,
        decided.steps,
        decided.finishing.word(),
        request.version(),
        request.seed(),
        request.inputHash(),
        decided.start);
  }

  private static Plan accepted(Network completed, Geography geography, Plan plan) {
    Verdict verdict = Checker.check(completed, geography, plan);
    if (!verdict.accepted()) {
      throw new NoPlanException(verdict.violations());
    }
    return plan.with(GoalResult.class, verdict.goals())
        .with(plan.summary().checked(verdict.value(), plan.rows(Move.class).size()));
  }
}
