package org.indusco.model.plan;

import java.time.YearMonth;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Recipe;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// Work that a cooperative does in a month.
@Table(
    name = "production",
    meaning =
        "Work of a cooperative by one recipe in a month; what it makes can be used from the next month.")
public record Production(
    @Column(key = true, required = true, meaning = "month") YearMonth month,
    @Column(key = true, required = true, refers = Cooperative.class, meaning = "cooperative")
        String cooperative,
    @Column(required = true, refers = Depot.class, meaning = "depot") String depot,
    @Column(key = true, required = true, refers = Recipe.class, meaning = "recipe") String recipe,
    @Column(required = true, unit = "worker-months", meaning = "work") double workerMonths) {}
