package org.indusco.model.network;

import java.time.LocalDate;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Dated;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;
import org.jspecify.annotations.Nullable;

/// A place where materials, equipment and goods are kept and allotted.
@Table(
    name = "depots",
    absent = "there is a depot at every place",
    meaning = "Where materials, equipment and goods are kept and allotted.")
public record Depot(
    @Column(key = true, required = true, meaning = "id") String id,
    @Column(required = true, meaning = "name") String name,
    @Column(meaning = "name in Chinese") String nameZh,
    @Column(required = true, refers = Place.class, meaning = "place") String place,
    @Column(meaning = "first day") @Nullable LocalDate from,
    @Column(meaning = "day after the last") @Nullable LocalDate to,
    @Column(
            byDefault = "500",
            unit = "tonnes",
            min = 0,
            max = 1e7,
            meaning = "what its stores hold")
        double tonnes,
    Evidence evidence)
    implements Dated {}
