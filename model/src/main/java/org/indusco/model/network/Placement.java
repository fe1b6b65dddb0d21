package org.indusco.model.network;

import java.time.LocalDate;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Dated;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;
import org.jspecify.annotations.Nullable;

/// A cooperative standing at a place during a time.
@Table(
    name = "placements",
    absent = "every cooperative stands at cooperatives.place",
    meaning = "A cooperative standing at a place during a time, as recorded.")
public record Placement(
    @Column(key = true, required = true, refers = Cooperative.class, meaning = "cooperative")
        String cooperative,
    @Column(required = true, refers = Place.class, meaning = "place") String place,
    @Column(key = true, meaning = "first day") @Nullable LocalDate from,
    @Column(meaning = "day after the last") @Nullable LocalDate to,
    @Column(meaning = "why it came to stand there") String cause,
    Evidence evidence)
    implements Dated {}
