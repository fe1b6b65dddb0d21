package org.indusco.model.trial;

import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// How a figure of the plan spreads over the scenarios.
///
/// @param measure [#VALUE], or the id of a goal
@Table(name = "figures", meaning = "How a figure of the plan spreads over the scenarios.")
public record TrialFigure(
    @Column(key = true, required = true, meaning = "value, or the id of a goal") String measure,
    @Column(required = true, unit = "the measure's", meaning = "what the plan counts with")
        double planned,
    @Column(required = true, unit = "the measure's", meaning = "mean of the scenarios") double mean,
    @Column(required = true, unit = "the measure's", meaning = "1 scenario of 20 is below")
        double worst,
    @Column(required = true, unit = "the measure's", meaning = "half of the scenarios are below")
        double median,
    @Column(required = true, unit = "the measure's", meaning = "1 scenario of 20 is above")
        double best) {

  /// The measure of the whole plan, in money.
  public static final String VALUE = "value";
}
