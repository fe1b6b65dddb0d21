package org.indusco.model.network;

import java.time.YearMonth;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;
import org.jspecify.annotations.Nullable;

/// What a depot can buy each month.
@Table(
    name = "supply",
    absent =
        "every depot can buy raw materials at their reference value, as much as all crews can use",
    meaning = "What a depot can buy each month.")
public record Supply(
    @Column(key = true, required = true, refers = Depot.class, meaning = "depot") String depot,
    @Column(key = true, required = true, refers = Good.class, meaning = "good") String good,
    @Column(key = true, otherwise = "the first month of the horizon", meaning = "first month")
        @Nullable YearMonth from,
    @Column(otherwise = "to the end of the horizon", meaning = "month after the last")
        @Nullable YearMonth to,
    @Column(
            required = true,
            unit = "units per month",
            min = 0,
            max = 1e9,
            meaning = "how much at most")
        double quantity,
    @Column(
            key = true,
            unit = "money per unit",
            min = 0,
            max = 1e9,
            otherwise = "the good's reference value",
            meaning = "price")
        @Nullable Double price,
    @Column(meaning = "unit of measure; when given it must be that of the good") String unit,
    Evidence evidence) {}
