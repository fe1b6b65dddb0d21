package org.indusco.planner.finish;

import java.util.List;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.repair.Settlement;

/// What an exact finish is asked.
///
/// @param compilation the program of the depots and the units
/// @param courses by unit, those worth trying first; a unit may take any other, too
/// @param prices scaled, by row, each at least 0, those that prove the bound
/// @param bound what no plan can be worth more than, in money
/// @param incumbent the best settlement so far
public record Question(
    Compilation compilation,
    List<List<Trajectory>> courses,
    double[] prices,
    double bound,
    Settlement incumbent) {

  public Question {
    courses = courses.stream().map(List::copyOf).toList();
  }

  /// What the incumbent is worth, in money.
  public double value() {
    return incumbent.value(compilation.program());
  }
}
