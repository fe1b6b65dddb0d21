package org.indusco.model.network;

import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;

/// Stock on hand at a depot at the beginning.
@Table(
    name = "stock",
    absent = "the depots begin empty",
    meaning = "Stock on hand at a depot when the horizon begins.")
public record Stock(
    @Column(key = true, required = true, refers = Depot.class, meaning = "depot") String depot,
    @Column(key = true, required = true, refers = Good.class, meaning = "good") String good,
    @Column(required = true, unit = "units", min = 0, max = 1e9, meaning = "quantity")
        double quantity,
    @Column(meaning = "unit of measure; when given it must be that of the good") String unit,
    Evidence evidence) {}
