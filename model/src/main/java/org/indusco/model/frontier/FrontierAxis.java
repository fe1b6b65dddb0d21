package org.indusco.model.frontier;

import org.indusco.model.network.Goal;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// One of the two goals of a trade-off.
@Table(name = "axes", meaning = "One of the two goals, the first of them first.")
public record FrontierAxis(
    @Column(key = true, required = true, meaning = "id of the goal") Goal.Aim goal,
    @Column(required = true, meaning = "unit of its measure; money for money") String unit,
    @Column(required = true, unit = "the goal's", meaning = "what there is to reach") double of) {}
