package org.indusco.model.plan;

import org.indusco.model.network.Goal;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// What a plan does for one of the goals.
@Table(name = "goals", meaning = "What the plan does for one of the four goals.")
public record GoalResult(
    @Column(key = true, required = true, meaning = "goal") Goal.Aim goal,
    @Column(required = true, meaning = "unit of the measure") String unit,
    @Column(required = true, unit = "money per unit of the measure", meaning = "weight")
        double weight,
    @Column(required = true, unit = "the measure's", meaning = "what the plan reaches")
        double reached,
    @Column(
            required = true,
            unit = "the measure's",
            meaning = "what could be reached at most: all that is asked, offered or there")
        double of) {

  /// What is reached as a share of what could be, in [0, 1]; 0 when nothing could be.
  public double share() {
    return of > 0 ? reached / of : 0;
  }
}
