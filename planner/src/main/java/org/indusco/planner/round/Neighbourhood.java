package org.indusco.planner.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.indusco.planner.coordinate.Choice;
import org.indusco.planner.coordinate.Coordination;
import org.indusco.planner.coordinate.Pool;
import org.indusco.planner.coordinate.Position;
import org.indusco.planner.outside.Progress;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.indusco.planner.repair.ForwardRepair;
import org.indusco.planner.repair.Settlement;
import org.jspecify.annotations.Nullable;

/// Lets the units around a place choose anew while all others keep their courses, again and again
/// around places drawn by chance, and keeps what is better.
///
/// A dive decides early what later turns out to fit badly. Around one place few units are open, so
/// the relaxation of their choice is solved well, and it knows what the others have decided.
public final class Neighbourhood implements Improvement {

  // Large neighbourhood search (Shaw 1998). Each try frees units, coordinates, gives one unit a
  // course by lot, dives, settles and repairs; amounts and prices go on from those of the best
  // plan. Effort is counted in steps times columns and rows, not in seconds, so that the plan of a
  // request is the same on every machine.

  /// The usual effort: steps times the size of the program, for all tries together.
  public static final double USUAL_WORK = 3.8e8;

  /// What a step costs beside columns and rows, counted as so many of them.
  private static final double BESIDE = 3300;

  /// About as many steps as a try takes: none is begun that is not affordable.
  private static final int STEPS_OF_A_TRY = 1500;

  /// How many units make a neighbourhood: all of a small network, since few are quickly solved.
  private static final int FEWEST_NEAR = 15;

  private static final int MOST_NEAR = 120;

  /// Shares of the units that are freed near the place and elsewhere. That not all are lets
  /// neighbourhoods around one place differ.
  private static final double FREED_NEAR = 0.9;

  private static final double FREED_FAR = 0.05;
  private static final double LEAST_SHARE = 0.02;
  private static final int CHOOSING_STEPS = 160;
  private static final double PER_ROUND = 0.25;
  private static final int STEPS_BETWEEN_ROUNDS = 80;
  private static final int SETTLING_STEPS = 800;
  private static final double SETTLED = 0.0003;

  private final Compilation compilation;
  private final Coordination coordination;
  private final Progress progress;
  private final Random random;
  private final double mostWork;
  private final List<List<Trajectory>> known;

  /// Takes in the courses that the coordination knows; must be made before units are given theirs.
  ///
  /// @param mostWork steps times the size of the program, for all tries together
  public Neighbourhood(
      Compilation compilation,
      Coordination coordination,
      Progress progress,
      Random random,
      double mostWork) {
    this.compilation = compilation;
    this.coordination = coordination;
    this.progress = progress;
    this.random = random;
    this.mostWork = mostWork;
    known = coordination.pools().stream().map(Neighbourhood::courses).toList();
  }

  @Override
  public boolean thorough() {
    return false;
  }

  @Override
  public String word() {
    return "neighbourhoods";
  }

  @Override
  public Coordination coordination() {
    return coordination;
  }

  /// Improves a settlement from which the coordination stands.
  @Override
  public Settlement improve(Settlement first) {
    Settlement best = first;
    double size = compilation.program().columns + compilation.program().rhs.length + BESIDE;
    double lastBegin = coordination.iterations() + mostWork / size - STEPS_OF_A_TRY;
    Position position = coordination.position();
    while (coordination.iterations() <= lastBegin
        && !progress.stopped()
        && value(best) < (1 - SETTLED) * coordination.bound()) {
      coordination.returnTo(position);
      Settlement other = attempt(best);
      if (value(other) > value(best)) {
        best = other;
        position = coordination.position();
      }
    }
    return best;
  }

  private double value(Settlement settlement) {
    return settlement.value(compilation.program());
  }

  /// Frees some units and gives them courses anew.
  private Settlement attempt(Settlement from) {
    Room room = new Room(compilation.program());
    boolean[] free = freed();
    for (Pool pool : coordination.pools()) {
      int unit = pool.unit().number();
      Trajectory course = from.courses().get(unit);
      if (free[unit]) {
        pool.free(known.get(unit), course);
      } else {
        pool.fix(course);
        if (course != null) {
          room.take(course);
        }
      }
    }
    coordination.refresh();
    coordination.adapt(CHOOSING_STEPS);
    if (decideOneByLot(room)) {
      coordination.refresh();
      coordination.adapt(STEPS_BETWEEN_ROUNDS);
    }
    new Dive(coordination, compilation, room, PER_ROUND, STEPS_BETWEEN_ROUNDS).run();
    coordination.settle(SETTLING_STEPS, SETTLED, Progress.Phase.SETTLING);
    List<@Nullable Trajectory> courses = new ArrayList<>();
    for (Pool pool : coordination.pools()) {
      List<Trajectory> its = courses(pool);
      courses.add(its.isEmpty() ? null : its.getFirst());
    }
    return ForwardRepair.repair(
        compilation, courses, coordination.amounts(), coordination.prices(), room.lent());
  }

  /// Gives one of the units that divide themselves one of its courses, or closes it, by lot: a dive
  /// takes what has the greatest share, which by itself would be the same in every try.
  private boolean decideOneByLot(Room room) {
    List<Pool> divided =
        coordination.pools().stream()
            .filter(pool -> !pool.fixed() && Dive.decision(pool) < Dive.DECIDED)
            .toList();
    if (divided.isEmpty()) {
      return false;
    }
    Pool pool = divided.get(random.nextInt(divided.size()));
    List<@Nullable Trajectory> lots = new ArrayList<>();
    for (Choice choice : pool.choices()) {
      if (choice.share() > LEAST_SHARE) {
        lots.add(choice.course);
      }
    }
    if (pool.closing() > LEAST_SHARE && !pool.unit().mustWork()) {
      lots.add(null);
    }
    Trajectory course = lots.isEmpty() ? null : lots.get(random.nextInt(lots.size()));
    boolean granted = course == null || room.take(course);
    if (granted) {
      pool.fix(course);
    }
    return granted;
  }

  /// Draws a unit and frees most of those whose home is nearest to its own, and a few others.
  private boolean[] freed() {
    List<Unit> units = compilation.units();
    int centre = home(units.get(random.nextInt(units.size())));
    int near = FEWEST_NEAR + random.nextInt(MOST_NEAR - FEWEST_NEAR);
    List<Unit> nearest =
        units.stream().sorted(Comparator.comparingDouble(unit -> far(centre, home(unit)))).toList();
    boolean[] free = new boolean[units.size()];
    for (int i = 0; i < nearest.size(); i++) {
      double chance = i < near ? FREED_NEAR : FREED_FAR;
      free[nearest.get(i).number()] = random.nextDouble() < chance;
    }
    return free;
  }

  private static int home(Unit unit) {
    return unit.sites()[0];
  }

  /// How far a place is, in the cost of carriage.
  private double far(int from, int to) {
    return from == to ? 0 : compilation.ground().carriage(from, to, 0);
  }

  private static List<Trajectory> courses(Pool pool) {
    return pool.choices().stream().map((Choice choice) -> choice.course).toList();
  }
}
