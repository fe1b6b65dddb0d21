package org.indusco.planner.round;

import java.util.Comparator;
import java.util.List;
import org.indusco.planner.coordinate.Choice;
import org.indusco.planner.coordinate.Coordination;
import org.indusco.planner.coordinate.Pool;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Trajectory;

/// Gives units their courses in rounds, the most decided first, and lets the others adapt between
/// rounds.
public final class Dive {

  /// A unit with a greater share for one course is decided.
  static final double DECIDED = 0.98;

  private final Coordination coordination;
  private final Room room;
  private final Refuge refuge;
  private final double perRound;
  private final int steps;

  /// @param perRound share of the undecided units that each round decides at least, in (0, 1]
  /// @param steps steps of coordination between rounds
  public Dive(
      Coordination coordination, Compilation compilation, Room room, double perRound, int steps) {
    this.coordination = coordination;
    this.room = room;
    refuge = new Refuge(compilation, coordination.bestPrices(), room);
    this.perRound = perRound;
    this.steps = steps;
  }

  /// Dives until every unit has its course.
  public void run() {
    List<Pool> open = undecided();
    while (!open.isEmpty()) {
      int least = Math.max(1, (int) Math.ceil(perRound * open.size()));
      for (int i = 0; i < open.size(); i++) {
        if (i < least || decision(open.get(i)) >= DECIDED) {
          fix(open.get(i));
        }
      }
      coordination.refresh();
      open = undecided();
      if (!open.isEmpty()) {
        coordination.adapt(steps);
      }
    }
  }

  private List<Pool> undecided() {
    return coordination.pools().stream()
        .filter(pool -> !pool.fixed())
        .sorted(
            Comparator.comparing((Pool pool) -> pool.unit().mustWork())
                .thenComparingDouble(Dive::decision)
                .reversed()
                .thenComparingInt(pool -> pool.unit().number()))
        .toList();
  }

  /// How decided a unit is: the greatest share, be it that of closing.
  static double decision(Pool pool) {
    double most = pool.closing();
    for (Choice choice : pool.choices()) {
      most = Math.max(most, choice.share());
    }
    return most;
  }

  /// Fixes a unit to its favourite course for which there is still room.
  private void fix(Pool pool) {
    Choice favourite = pool.favourite();
    if (favourite == null) {
      pool.fix(null);
      return;
    }
    List<Choice> byShare =
        pool.choices().stream()
            .sorted(
                Comparator.comparingDouble(
                        (Choice choice) -> choice == favourite ? 2 : choice.share())
                    .reversed())
            .toList();
    for (Choice choice : byShare) {
      if (room.take(choice.course)) {
        pool.fix(choice.course);
        return;
      }
    }
    Trajectory instead = refuge.find(pool.unit());
    if (instead != null) {
      room.take(instead);
    }
    pool.fix(instead);
  }
}
