package org.indusco.model.network;

import java.time.YearMonth;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;
import org.jspecify.annotations.Nullable;

/// Workers beside the members of cooperatives, by depot, skill and time.
@Table(
    name = "labour",
    absent = "labour beside the members is not limited",
    meaning = "Workers beside the members whom the cooperatives of a depot can employ.")
public record Labour(
    @Column(key = true, required = true, refers = Depot.class, meaning = "depot") String depot,
    @Column(key = true, byDefault = "general", meaning = "skill") String skill,
    @Column(key = true, otherwise = "the first month of the horizon", meaning = "first month")
        @Nullable YearMonth from,
    @Column(otherwise = "to the end of the horizon", meaning = "month after the last")
        @Nullable YearMonth to,
    @Column(
            required = true,
            unit = "worker-months per month",
            min = 0,
            max = 1e7,
            meaning = "how much work they can do")
        double quantity,
    @Column(
            byDefault = "0",
            unit = "worker-months per month",
            min = 0,
            max = 1e7,
            meaning = "how much of it is that of refugees")
        double refugees,
    Evidence evidence) {}
