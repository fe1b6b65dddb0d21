package org.indusco.planner.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.indusco.planner.coordinate.Choice;
import org.indusco.planner.coordinate.Coordination;
import org.indusco.planner.coordinate.Pool;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Load;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.jspecify.annotations.Nullable;

/// Gives every unit one course so that together they bring nearly what their shares bring.
///
/// Ten alike units of which each would stay with a share of 0.6 must not all stay: six should. So
/// units are taken one after the other, and each gets the course of its shares after which crews,
/// people and equipment deviate least, by depot and month, from what the shares bring; deviations
/// are squared and weighed with the prices. Then units are given other courses of theirs, again and
/// again, as long as that lowers the deviation. Amounts and prices that were agreed for the shares
/// so stay nearly right.
///
/// What still deviates, the units that divide themselves most could make up for, if they knew. So
/// this is done in rounds: after each, only those keep their course who were surest of it, and the
/// others adapt.
public final class Apportionment {

  /// A course with a smaller share is not considered.
  private static final double LEAST_SHARE = 0.02;

  private static final int MOST_SWEEPS = 20;

  /// Steps of coordination between two rounds, and the part of the units not decided that keep
  /// their course in each.
  private static final int STEPS_BETWEEN_ROUNDS = 120;

  private static final double PER_ROUND = 0.4;

  private final Coordination coordination;
  private final Room room;
  private final Refuge refuge;
  private final int rounds;
  private final Program program;
  private final double[] weight;
  private final double[] deviation;
  private final List<Seat> seats = new ArrayList<>();

  /// @param room what courses can still take
  /// @param rounds at least 1
  public Apportionment(Coordination coordination, Compilation compilation, Room room, int rounds) {
    this.coordination = coordination;
    this.rounds = rounds;
    program = compilation.program();
    this.room = room;
    weight = coordination.bestPrices();
    refuge = new Refuge(compilation, weight, room);
    deviation = new double[weight.length];
  }

  /// Gives every unit that has none its course.
  public void run() {
    for (int round = 1; round < rounds; round++) {
      apportion();
      keepTheSurest();
      coordination.refresh();
      coordination.adapt(STEPS_BETWEEN_ROUNDS);
    }
    apportion();
    seats.forEach(Seat::keep);
    coordination.refresh();
  }

  /// Lets those units keep their course that are decided, and a part of the others.
  private void keepTheSurest() {
    seats.sort(Comparator.comparingDouble(Seat::share).reversed());
    int decided = 0;
    while (decided < seats.size() && seats.get(decided).share() >= Dive.DECIDED) {
      decided++;
    }
    int kept = decided + (int) Math.ceil(PER_ROUND * (seats.size() - decided));
    seats.subList(0, kept).forEach(Seat::keep);
    seats.subList(kept, seats.size()).forEach(Seat::leave);
  }

  /// Seats every unit that has no course.
  private void apportion() {
    seats.clear();
    Arrays.fill(deviation, 0);
    coordination.pools().stream()
        .filter(pool -> !pool.fixed())
        .map(Seat::new)
        .sorted(
            Comparator.comparing((Seat seat) -> seat.unit().mustWork())
                .thenComparingDouble(seat -> seat.decision)
                .reversed())
        .forEach(seats::add);
    for (Seat seat : seats) {
      for (Choice choice : seat.pool.choices()) {
        add(seat.unit(), choice.course, -choice.share());
      }
      seat.choose();
    }
    for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      boolean changed = false;
      for (Seat seat : seats) {
        changed |= seat.reconsider();
      }
      if (!changed) {
        break;
      }
    }
  }

  private void add(Unit unit, Trajectory course, double part) {
    for (Trajectory.Stay stay : course.stays()) {
      Load load = unit.loads().get(stay.load());
      for (int t = stay.from(); t < stay.to(); t++) {
        int cell = program.rows.cell(stay.depot(), t);
        for (int f = 0; f < load.family().length; f++) {
          deviation[cell + load.family()[f]] += part * load.amount()[f];
        }
      }
    }
  }

  /// What the weighed squares change when a unit takes a course.
  private double cost(Unit unit, Trajectory course) {
    double cost = 0;
    for (Trajectory.Stay stay : course.stays()) {
      Load load = unit.loads().get(stay.load());
      for (int t = stay.from(); t < stay.to(); t++) {
        int cell = program.rows.cell(stay.depot(), t);
        for (int f = 0; f < load.family().length; f++) {
          int row = cell + load.family()[f];
          double amount = load.amount()[f];
          cost += weight[row] * amount * (2 * deviation[row] + amount);
        }
      }
    }
    return cost;
  }

  /// A unit and the course it is to have.
  private final class Seat {

    final Pool pool;
    final double decision;
    @Nullable Trajectory course;

    Seat(Pool pool) {
      this.pool = pool;
      decision = Dive.decision(pool);
    }

    Unit unit() {
      return pool.unit();
    }

    /// The share that the unit gives to the course it is to have.
    double share() {
      if (course == null) {
        return pool.closing();
      }
      for (Choice choice : pool.choices()) {
        if (choice.course.sameAs(course)) {
          return choice.share();
        }
      }
      return 0;
    }

    void keep() {
      pool.fix(course);
    }

    void leave() {
      if (course != null) {
        room.giveBack(course);
      }
    }

    void choose() {
      course = best();
      if (course != null) {
        room.take(course);
        add(unit(), course, 1);
      }
    }

    /// Takes the best course now that all units have one; says whether it is another.
    boolean reconsider() {
      Trajectory before = course;
      if (before != null) {
        room.giveBack(before);
        add(unit(), before, -1);
      }
      choose();
      return !Objects.equals(before, course);
    }

    private @Nullable Trajectory best() {
      Trajectory best = null;
      double least = pool.closing() >= LEAST_SHARE ? 0 : Double.POSITIVE_INFINITY;
      for (Choice choice : pool.choices()) {
        if (choice.share() >= LEAST_SHARE && room.fits(choice.course)) {
          double cost = cost(unit(), choice.course);
          if (cost < least) {
            least = cost;
            best = choice.course;
          }
        }
      }
      return best == null && pool.closing() < LEAST_SHARE ? refuge.find(unit()) : best;
    }
  }
}
