package org.indusco.model.network;

import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;

/// A class of cooperatives that share their recipes.
@Table(
    name = "industries",
    absent =
        "every industry named by a recipe or a cooperative exists, without a charge for moving beside carriage",
    meaning = "A class of cooperatives that share their recipes.")
public record Industry(
    @Column(key = true, required = true, meaning = "id") String id,
    @Column(required = true, meaning = "name") String name,
    @Column(meaning = "name in Chinese") String nameZh,
    @Column(
            name = "group",
            otherwise = "the industry itself",
            meaning = "wider industry under which censuses count it")
        String group,
    @Column(
            byDefault = "0",
            unit = "money per move",
            min = 0,
            max = 1e9,
            meaning = "charge for packing up and setting up, beside carriage")
        double moveCost,
    @Column(
            byDefault = "0",
            unit = "share",
            min = 0,
            max = 1,
            meaning = "share of the whole cost of a move or a founding that must be lent")
        double moveLoanShare,
    @Column(
            byDefault = "1",
            unit = "months",
            min = 0,
            max = 24,
            meaning =
                "how long a cooperative does no work when it moves; with 0 it works at the new place in the month of the move")
        int moveMonths,
    Evidence evidence) {}
