package org.indusco.model.network;

import java.time.LocalDate;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Dated;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;
import org.jspecify.annotations.Nullable;

/// The danger to one place during a time.
@Table(
    name = "threats",
    absent = "the only dangers are those of the table zones",
    meaning =
        "The danger to one place during a time; it overrides that of the zones in which the place lies.")
public record Threat(
    @Column(key = true, required = true, refers = Place.class, meaning = "place") String place,
    @Column(key = true, meaning = "first day") @Nullable LocalDate from,
    @Column(meaning = "day after the last") @Nullable LocalDate to,
    @Column(
            otherwise = "known from the beginning",
            meaning = "the day from which it could be known; plans made knowing less do not see it")
        @Nullable LocalDate knownFrom,
    @Column(
            byDefault = "0",
            unit = "chance per month",
            min = 0,
            max = 1,
            meaning =
                "chance that a unit at the place is lost; also the share of a depot's stock that is lost")
        double risk,
    @Column(byDefault = "no", meaning = "whether nothing can stand at the place") boolean closed,
    @Column(key = true, meaning = "what the danger is, in words") String cause,
    Evidence evidence)
    implements Dated {}
