package org.indusco.model.network;

import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;

/// What one worker-month of work in an industry turns into what.
@Table(
    name = "recipes",
    required = true,
    meaning = "A way of working: what one worker-month turns into what.")
public record Recipe(
    @Column(key = true, required = true, meaning = "id") String id,
    @Column(required = true, meaning = "name") String name,
    @Column(meaning = "name in Chinese") String nameZh,
    @Column(required = true, meaning = "industry whose cooperatives can do it") String industry,
    @Column(byDefault = "general", meaning = "skill of the labour it takes") String skill,
    @Column(
            byDefault = "0",
            unit = "money per worker-month",
            min = 0,
            max = 1e6,
            meaning = "wages and other costs beside the goods used")
        double cost,
    @Column(
            byDefault = "0",
            unit = "money per worker-month",
            min = 0,
            max = 1e6,
            meaning = "working loan that it takes in the month")
        double loan,
    Evidence evidence) {}
