package org.indusco.model.frontier;

import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// A point of a trade-off between two goals.
@Table(name = "frontier", meaning = "A checked plan at one pair of weights of the two goals.")
public record FrontierRow(
    @Column(key = true, required = true, meaning = "number of the point") int point,
    @Column(required = true, unit = "money per unit", meaning = "weight of the first goal")
        double firstWeight,
    @Column(required = true, unit = "money per unit", meaning = "weight of the second goal")
        double secondWeight,
    @Column(required = true, unit = "the goal's", meaning = "reached of the first goal")
        double first,
    @Column(required = true, unit = "the goal's", meaning = "reached of the second goal")
        double second,
    @Column(required = true, unit = "money", meaning = "worth in everything but the two goals")
        double rest,
    @Column(required = true, unit = "money", meaning = "value at these weights, checked")
        double value,
    @Column(required = true, unit = "money", meaning = "what no plan passes at these weights")
        double bound,
    @Column(
            required = true,
            unit = "money",
            meaning =
                "what first_weight x first + second_weight x second can be at most in a plan that is"
                    + " worth as much in everything else as the least of the points")
        double limit,
    @Column(required = true, meaning = "whether the weights are those that the network declares")
        boolean declared,
    @Column(
            required = true,
            meaning = "whether another point reaches more of one goal and no less of the other")
        boolean passed) {}
