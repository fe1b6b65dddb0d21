package org.indusco.model.plan;

import java.time.YearMonth;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Good;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// What a depot buys in a month.
@Table(name = "purchases", meaning = "What a depot buys in a month.")
public record Purchase(
    @Column(key = true, required = true, meaning = "month") YearMonth month,
    @Column(key = true, required = true, refers = Depot.class, meaning = "depot") String depot,
    @Column(key = true, required = true, refers = Good.class, meaning = "good") String good,
    @Column(required = true, unit = "units", meaning = "quantity") double quantity,
    @Column(key = true, required = true, unit = "money per unit", meaning = "price")
        double price) {}
