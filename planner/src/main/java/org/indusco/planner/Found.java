package org.indusco.planner;

import java.util.List;
import org.indusco.planner.coordinate.Standing;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.repair.Settlement;
import org.indusco.planner.round.Improvement;

/// What a search has come to.
///
/// @param settlement that can be carried out
/// @param value of it, in money
/// @param bound that no plan can pass, in money
/// @param prices that prove the bound, scaled, by row
/// @param known courses by unit, before they were given theirs
/// @param standing of the coordination then
/// @param improvement of courses, from there on
/// @param steps of coordination so far
/// @param start from what it began, as [org.indusco.model.plan.Summary] has it
record Found(
    Settlement settlement,
    double value,
    double bound,
    double[] prices,
    List<List<Trajectory>> known,
    Standing standing,
    Improvement improvement,
    int steps,
    String start) {

  /// How far a better plan could at most be ahead, as a share of the bound.
  double gap() {
    return bound <= 0 ? 0 : (bound - value) / bound;
  }

  /// The same after more steps that led to nothing better.
  Found after(int more) {
    return new Found(settlement, value, bound, prices, known, standing, improvement, more, start);
  }

  /// The same under the bound that its improvement has proven since, where that is lower.
  Found asProvenSince() {
    return improvement.bound() >= bound
        ? this
        : new Found(
            settlement,
            value,
            improvement.bound(),
            improvement.prices(),
            known,
            standing,
            improvement,
            steps,
            start);
  }

  /// The better settlement of the two under the lower bound, with the steps of both.
  Found or(Found earlier) {
    Found better = earlier.value > value ? earlier : this;
    Found tighter = earlier.bound < bound ? earlier : this;
    return new Found(
        better.settlement,
        better.value,
        tighter.bound,
        tighter.prices,
        better.known,
        standing,
        better.improvement,
        steps + earlier.steps,
        start);
  }
}
