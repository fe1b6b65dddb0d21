package org.indusco.model.network;

import java.time.LocalDate;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Dated;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;
import org.jspecify.annotations.Nullable;

/// A region with its headquarters during a time.
@Table(
    name = "regions",
    shapes = true,
    meaning =
        "A region with its headquarters during a time; a region that changes has a row for each time.")
public record Region(
    @Column(key = true, required = true, meaning = "id, the same in every row of the region")
        String id,
    @Column(key = true, meaning = "first day") @Nullable LocalDate from,
    @Column(meaning = "day after the last") @Nullable LocalDate to,
    @Column(required = true, meaning = "name at that time") String name,
    @Column(meaning = "name in Chinese") String nameZh,
    @Column(required = true, refers = Place.class, meaning = "place of the headquarters")
        String headquarters,
    @Column(meaning = "provinces in which the region works, in words") String provinces,
    Evidence evidence)
    implements Dated {}
