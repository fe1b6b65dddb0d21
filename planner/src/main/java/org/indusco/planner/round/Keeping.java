package org.indusco.planner.round;

import java.util.List;
import org.indusco.planner.coordinate.Coordination;
import org.indusco.planner.coordinate.Pool;
import org.indusco.planner.price.Appraisal;
import org.indusco.planner.program.Load;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.jspecify.annotations.Nullable;

/// Gives units the course again that they had in a former plan, unless it has become a bad one.
public final class Keeping {

  private final Coordination coordination;
  private final Program program;
  private final Room room;

  /// @param room what courses can still take
  public Keeping(Coordination coordination, Program program, Room room) {
    this.coordination = coordination;
    this.program = program;
    this.room = room;
  }

  /// Gives every unit its former course that loses little against its best one at the prices.
  ///
  /// @param former by unit, the course that it had and still can take; null for none
  /// @param best what the best courses are worth, and at which prices
  /// @param little the share of the best course's worth that a course may lose, in [0, 1]
  public void keep(List<@Nullable Trajectory> former, Appraisal best, double little) {
    for (Pool pool : coordination.pools()) {
      int unit = pool.unit().number();
      Trajectory course = former.get(unit);
      double worth = best.unitWorth()[unit];
      boolean good =
          course != null && worth - gain(pool.unit(), course, best.prices()) <= little * worth;
      if (course != null && good && room.take(course)) {
        pool.fix(course);
      }
    }
    coordination.refresh();
  }

  /// What a course gains at prices, in money.
  private double gain(Unit unit, Trajectory course, double[] prices) {
    double gain = course.gain();
    for (Trajectory.Stay stay : course.stays()) {
      Load load = unit.loads().get(stay.load());
      for (int t = stay.from(); t < stay.to(); t++) {
        int cell = program.rows.cell(stay.depot(), t);
        for (int f = 0; f < load.family().length; f++) {
          gain += load.amount()[f] * prices[cell + load.family()[f]];
        }
      }
    }
    for (Trajectory.Take take : course.loans()) {
      gain -= take.amount() * prices[take.row()];
    }
    for (Trajectory.Take take : course.takes()) {
      gain -= take.amount() * prices[take.row()];
    }
    return gain;
  }
}
