package org.indusco.model.network;

import java.time.YearMonth;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;
import org.jspecify.annotations.Nullable;

/// A decision taken already: where a cooperative is during some months.
@Table(
    name = "pins",
    absent = "the plan is free to decide where every cooperative stands",
    meaning =
        "A decision that the plan must keep: a cooperative works at a place in each of some months, or does not work at all.")
public record Pin(
    @Column(key = true, required = true, refers = Cooperative.class, meaning = "cooperative")
        String cooperative,
    @Column(
            refers = Place.class,
            otherwise = "it is closed in these months, or not founded yet",
            meaning = "place where it works")
        String place,
    @Column(key = true, otherwise = "the first month of the horizon", meaning = "first month")
        @Nullable YearMonth from,
    @Column(otherwise = "to the end of the horizon", meaning = "month after the last")
        @Nullable YearMonth to,
    Evidence evidence) {}
