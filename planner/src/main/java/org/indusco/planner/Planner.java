package org.indusco.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Network;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Summary;
import org.indusco.planner.check.Checker;
import org.indusco.planner.check.Verdict;
import org.indusco.planner.coordinate.Choice;
import org.indusco.planner.coordinate.Coordination;
import org.indusco.planner.coordinate.Pool;
import org.indusco.planner.finish.Finishing;
import org.indusco.planner.finish.Question;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.outside.Geography;
import org.indusco.planner.outside.Progress;
import org.indusco.planner.price.Oracle;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.repair.ForwardRepair;
import org.indusco.planner.repair.Settlement;
import org.indusco.planner.round.Apportionment;
import org.indusco.planner.round.Dive;
import org.indusco.planner.round.Exchange;
import org.indusco.planner.round.LoanRoom;
import org.indusco.planner.round.Neighbourhood;
import org.indusco.planner.tell.Telling;
import org.jspecify.annotations.Nullable;

/// Plans a network.
public final class Planner {

  // Steps, each in its own package:
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

  /// With more units, one by itself weighs little, and apportioning them together loses no more
  /// than letting the others adapt, which takes many steps.
  private static final int MOST_UNITS_TO_DIVE = 500;

  private static final double PER_ROUND = 0.1;
  private static final int STEPS_BETWEEN_ROUNDS = 120;
  private static final double SETTLED = 0.0003;

  /// Steps that settle amounts at most, and steps times columns up to which there are more.
  private static final int SETTLING_STEPS = 800;

  private static final int MOST_SETTLING_STEPS = 3000;
  private static final double SETTLING_WORK = 2e8;

  private Planner() {}

  /// Plans a network.
  ///
  /// @param completed a network without faults in which nothing is left out
  /// @throws NoPlanException when no plan was found that the checker accepts
  public static Plan plan(
      Network completed, Geography geography, PlanRequest request, Progress progress) {
    Compilation compilation = Compilation.of(Ground.of(completed, geography));
    Oracle oracle = new Oracle(compilation);
    Coordination coordination = new Coordination(compilation, oracle, progress);
    coordination.coordinate(request.iterations(), request.gapOfPrices());
    List<List<Trajectory>> known = known(coordination);
    Exchange exchange = new Exchange(compilation, coordination, progress);
    Neighbourhood neighbourhood =
        new Neighbourhood(
            compilation,
            coordination,
            progress,
            new Random(request.seed()),
            Neighbourhood.USUAL_WORK);
    LoanRoom loans = new LoanRoom(compilation.program());
    if (compilation.units().size() <= MOST_UNITS_TO_DIVE) {
      new Dive(coordination, loans, PER_ROUND, STEPS_BETWEEN_ROUNDS).run();
    } else {
      new Apportionment(coordination, compilation.program(), loans).run();
    }
    coordination.settle(
        Math.min(request.iterations(), settlingSteps(compilation)),
        SETTLED,
        Progress.Phase.SETTLING);
    Settlement settlement =
        ForwardRepair.repair(
            compilation,
            courses(coordination),
            coordination.amounts(),
            coordination.prices(),
            loans.lent());
    Question question =
        new Question(
            compilation, known, coordination.bestPrices(), coordination.bound(), settlement);
    Finishing finishing =
        request.exact() == null
            ? search(exchange, neighbourhood, coordination, settlement)
            : Finishing.of(request.exact(), question, "repair", progress);
    Plan plan =
        Telling.tell(
            compilation,
            finishing.settlement(),
            coordination.bestPrices(),
            summary(compilation, coordination, request, finishing, progress.stopped()));
    return accepted(completed, geography, plan);
  }

  /// Small programs are settled more finely: a step costs them little.
  private static int settlingSteps(Compilation compilation) {
    double affordable = SETTLING_WORK / compilation.program().columns;
    return (int) Math.max(SETTLING_STEPS, Math.min(MOST_SETTLING_STEPS, affordable));
  }

  /// A better settlement nearby: by exchange for few units, by neighbourhoods for more.
  private static Finishing search(
      Exchange exchange, Neighbourhood neighbourhood, Coordination coordination, Settlement first) {
    int units = coordination.pools().size();
    if (units <= Exchange.MOST_UNITS) {
      return found(exchange.improve(first), first, coordination, "exchange");
    }
    return found(neighbourhood.improve(first), first, coordination, "neighbourhoods");
  }

  private static Finishing found(
      Settlement improved, Settlement first, Coordination coordination, String by) {
    String word = improved.sameCourses(first) ? "repair" : by;
    return new Finishing(improved, coordination.bound(), word);
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

  private static Summary summary(
      Compilation compilation,
      Coordination coordination,
      PlanRequest request,
      Finishing finishing,
      boolean stopped) {
    return new Summary(
        Double.NaN,
        finishing.bound(),
        false,
        stopped,
        request.knowing(),
        0,
        0,
        compilation.ground().network.rows(Cooperative.class).size(),
        compilation.ground().months,
        0,
        coordination.iterations(),
        finishing.word(),
        request.version(),
        request.seed(),
        request.inputHash());
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
