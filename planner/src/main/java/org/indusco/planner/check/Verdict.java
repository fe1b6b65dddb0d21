package org.indusco.planner.check;

import java.util.List;
import org.indusco.model.plan.GoalResult;

/// What the checker found.
///
/// @param violations what cannot be carried out, in sentences; empty when the plan is sound
/// @param value what the plan is worth, in money
/// @param goals what it does for each goal
public record Verdict(List<String> violations, double value, List<GoalResult> goals) {

  /// Whether the plan can be carried out.
  public boolean accepted() {
    return violations.isEmpty();
  }
}
