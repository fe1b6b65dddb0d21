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
            meaning =
                "what there is to reach: all that is asked for or offered in the months planned; for"
                    + " post_war what stood at the start, which a plan can pass")
        double of) {

  /// What is reached as a share of what there is to reach, at least 0; above 1 when more stands in
  /// the end than at the start, and 0 when there is nothing to reach.
  public double share() {
    return of > 0 ? reached / of : 0;
  }
}
