package org.indusco.planner.coordinate;

import java.util.Arrays;
import java.util.List;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Rows;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;

/// Where a coordination stands, or begins.
///
/// @param prices scaled, by row, each at least 0
/// @param amounts scaled, by column, within all limits and shared capacities
/// @param shares by unit, the courses known and how it divides itself among them; without a
///     share above 0 it begins with the best course at the prices
/// @param weight how fast prices move beside amounts, against how fast they do at first; above 0
/// @param length of a step, above 0
public record Standing(
    double[] prices, double[] amounts, List<List<Share>> shares, double weight, double length) {

  private static final double FIRST_MATERIAL_PRICE = 0.9;

  /// A course of a unit, with the share of the unit that takes it, in [0, 1].
  public record Share(Trajectory course, double share) {}

  public Standing {
    shares = List.copyOf(shares);
  }

  /// Where one begins that knows nothing: nine tenths of the reference values, no amounts, and
  /// of each unit that it could stay at home.
  public static Standing first(Compilation compilation) {
    Program program = compilation.program();
    Rows rows = program.rows;
    double[] prices = new double[program.rhs.length];
    for (int d = 0; d < rows.depots(); d++) {
      for (int t = 0; t < rows.months(); t++) {
        Arrays.fill(prices, rows.material(d, 0, t), rows.before(d, 0, t), FIRST_MATERIAL_PRICE);
      }
    }
    List<List<Share>> shares =
        compilation.units().stream().map(unit -> atHome(compilation, unit)).toList();
    return new Standing(prices, new double[program.columns], shares, 1, 1);
  }

  /// Nothing where it is not founded yet, or where something is decided for it already.
  private static List<Share> atHome(Compilation compilation, Unit unit) {
    return unit.proposed() || unit.pins() != null
        ? List.of()
        : List.of(new Share(stayAtHome(compilation, unit), 0));
  }

  /// Works at home until home closes.
  private static Trajectory stayAtHome(Compilation compilation, Unit unit) {
    Ground ground = compilation.ground();
    int[] path = new int[ground.months];
    for (int t = 0; t < path.length; t++) {
      boolean gone = t > unit.first() && path[t - 1] == Trajectory.GONE;
      boolean open = unit.there(t) && ground.placeOpen(unit.sites()[0], t);
      path[t] = open && !gone ? 0 : Trajectory.GONE;
    }
    return Trajectory.of(ground, compilation.program(), unit, path);
  }
}
