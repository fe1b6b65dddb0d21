package org.indusco.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import org.indusco.planner.round.Improvement;
import org.indusco.planner.round.Keeping;
import org.indusco.planner.round.Neighbourhood;
import org.indusco.planner.round.Room;
import org.jspecify.annotations.Nullable;

/// The way from a beginning to a settlement that can be carried out, and its bound.
final class Search {

  /// With more units, one by itself weighs little, and apportioning them together loses no more
  /// than letting the others adapt, which takes many steps.
  private static final int MOST_UNITS_TO_DIVE = 500;

  private static final double PER_ROUND = 0.1;
  private static final int STEPS_BETWEEN_ROUNDS = 120;
  private static final double SETTLED = 0.0003;

  /// Rounds in which many units are given their courses.
  private static final int ROUNDS = 3;

  /// Steps of coordination at most.
  private static final int STEPS = 2000;

  /// When prices are still so far from agreed after them, as a share of the bound, there are more
  /// steps, until they are so near: so many in all, but no more than these steps times columns.
  private static final double FAR = 0.01;

  private static final double NEAR = 0.0075;
  private static final int MOST_STEPS = 4000;
  private static final double STEPS_WORK = 6e8;

  /// Steps that settle amounts at most, and steps times columns up to which there are more.
  private static final int SETTLING_STEPS = 800;

  private static final int MOST_SETTLING_STEPS = 3000;
  private static final double SETTLING_WORK = 2e8;

  /// A plan that went on from a former one is good enough at so many times the gap of prices,
  /// since giving units their courses costs some, or when it is no worse than the former.
  private static final double GOOD_ENOUGH = 3;

  private static final double NO_WORSE = 1.1;

  /// Steps that settle amounts before it is looked at whether they are good enough.
  private static final int STEPS_OF_SETTLING = 200;

  /// How a former plan is gone on from: steps of coordination at most, what the bound must fall in
  /// two proofs for going on, as a share of itself, and what a course may lose at the prices and
  /// still be kept, as a share of the best one's worth. Found by trial on a generated network of
  /// 1,800 units.
  private static final int STEPS_FROM_FORMER = 600;

  private static final double LEAST_FALL = 5e-5;
  private static final double LITTLE = 0.002;

  /// The same where a unit weighs much: whole courses fit together worse at any prices, and what
  /// was found to fit is not to be lost.
  private static final double LITTLE_OF_FEW = 0.3;

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
    Coordination coordination = new Coordination(compilation, oracle, progress);
    return whole(coordination, steps(), Summary.NOTHING);
  }

  /// Searches from where a former plan left off, and gives only those units another course whose
  /// own has become impossible or bad; all of them when that does not come near enough to the
  /// bound. When not even that does, it searches knowing nothing as well, and is no worse.
  Found from(Former former) {
    double aim = Math.max(GOOD_ENOUGH * request.gap(), NO_WORSE * former.gap());
    Coordination coordination = new Coordination(compilation, oracle, progress, former.standing());
    int most = Math.min(steps(), STEPS_FROM_FORMER);
    coordination.coordinate(most, request.gapOfPrices(), LEAST_FALL);
    int left = Math.max(1, steps() - coordination.iterations());
    Found kept = keeping(coordination, former, aim);
    if (kept.gap() <= aim || thoroughFollows(kept) || progress.stopped()) {
      return kept;
    }
    Coordination all = new Coordination(compilation, oracle, progress, kept.standing());
    Found anew = whole(all, left, Summary.FORMER_ALL).or(kept);
    if (anew.gap() <= aim || progress.stopped()) {
      return anew;
    }
    Coordination fresh = new Coordination(compilation, oracle, progress);
    return whole(fresh, steps(), Summary.FORMER_ALL).or(anew);
  }

  /// Whether courses are improved so thoroughly afterwards that it mends more than another attempt.
  private boolean thoroughFollows(Found found) {
    return request.exact() == null && found.improvement().thorough();
  }

  /// Keeps courses, gives the others theirs, and settles until the aim is reached or at the pace of
  /// the last steps would not be.
  private Found keeping(Coordination coordination, Former former, double aim) {
    Standing standing = coordination.standing();
    List<List<Trajectory>> known = known(coordination);
    Improvement improvement = improvement(coordination);
    Room room = new Room(compilation.program());
    new Keeping(coordination, compilation.program(), room)
        .keep(former.taken(), oracle.appraise(coordination.bestPrices()), little());
    giveCourses(coordination, room, 1);
    int left = settlingSteps();
    Found best = null;
    double pace = Double.POSITIVE_INFINITY;
    int patient = few() ? settlingSteps() - SETTLING_STEPS : left;
    while (best == null
        || (best.gap() > aim && (left > patient || best.gap() - aim <= pace * left))) {
      int steps = Math.min(left, STEPS_OF_SETTLING);
      coordination.settle(steps);
      left -= steps;
      Found found = found(coordination, room, known, standing, improvement, Summary.FORMER);
      pace = best == null ? pace : (best.gap() - found.gap()) / steps;
      best = best != null && best.value() > found.value() ? best.after(found.steps()) : found;
      if (left == 0 || progress.stopped()) {
        break;
      }
    }
    return best;
  }

  private double little() {
    return few() ? LITTLE_OF_FEW : LITTLE;
  }

  /// Whether there are so few units that one by itself weighs much, and a step costs little.
  private boolean few() {
    return compilation.units().size() <= MOST_UNITS_TO_DIVE;
  }

  private Found whole(Coordination coordination, int steps, String start) {
    coordination.coordinate(steps, request.gapOfPrices());
    int more = affordable(STEPS_WORK, STEPS, MOST_STEPS) - STEPS;
    boolean usual = request.iterations() == PlanRequest.USUAL_ITERATIONS && steps == STEPS;
    if (usual && more > 0 && coordination.estimatedGap() > FAR) {
      coordination.coordinate(more, NEAR);
    }
    Standing standing = coordination.standing();
    List<List<Trajectory>> known = known(coordination);
    Improvement improvement = improvement(coordination);
    Room room = new Room(compilation.program());
    giveCourses(coordination, room, ROUNDS);
    coordination.settle(settlingSteps(), SETTLED, Progress.Phase.SETTLING);
    return found(coordination, room, known, standing, improvement, start);
  }

  /// What improves the courses that units are given: exchange for very few units, neighbourhoods
  /// for more. Among many units a neighbourhood has too little weight to be worth its time: they
  /// go on from what they were given.
  private Improvement improvement(Coordination coordination) {
    return compilation.units().size() <= Exchange.MOST_UNITS
        ? new Exchange(compilation, coordination, progress)
        : new Neighbourhood(
            compilation,
            coordination,
            progress,
            new Random(request.seed()),
            few() ? Neighbourhood.USUAL_WORK : 0);
  }

  /// @param rounds in which many units are given theirs; those that are left over from keeping the
  ///     courses of a former plan are few
  private void giveCourses(Coordination coordination, Room room, int rounds) {
    if (few()) {
      new Dive(coordination, compilation, room, PER_ROUND, STEPS_BETWEEN_ROUNDS).run();
    } else {
      new Apportionment(coordination, compilation, room, rounds).run();
    }
  }

  private Found found(
      Coordination coordination,
      Room room,
      List<List<Trajectory>> known,
      Standing standing,
      Improvement improvement,
      String start) {
    Settlement settlement =
        ForwardRepair.repair(
            compilation,
            courses(coordination),
            coordination.amounts(),
            coordination.prices(),
            room.lent());
    return new Found(
        settlement,
        settlement.value(compilation.program()),
        coordination.bound(),
        coordination.bestPrices(),
        known,
        standing,
        improvement,
        coordination.iterations(),
        start);
  }

  /// Steps of coordination at most.
  private int steps() {
    return request.iterations() == PlanRequest.USUAL_ITERATIONS ? STEPS : request.iterations();
  }

  /// Small programs are settled more finely: a step costs them little.
  private int settlingSteps() {
    return Math.min(steps(), affordable(SETTLING_WORK, SETTLING_STEPS, MOST_SETTLING_STEPS));
  }

  private int affordable(double work, int least, int most) {
    return (int) Math.clamp(work / compilation.program().columns, least, most);
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
