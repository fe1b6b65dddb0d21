package org.indusco.model.network;

import java.time.LocalDate;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Dated;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;
import org.jspecify.annotations.Nullable;

/// A body belonging to a region during a time.
@Table(
    name = "affiliations",
    absent =
        "a depot belongs to the region whose shape holds its place, else to that with the nearest headquarters; a cooperative to that of its depot",
    meaning = "A depot or cooperative belonging to a region during a time.")
public record Affiliation(
    @Column(key = true, required = true, meaning = "id of the depot or cooperative") String body,
    @Column(required = true, refers = Region.class, meaning = "region") String region,
    @Column(key = true, meaning = "first day") @Nullable LocalDate from,
    @Column(meaning = "day after the last") @Nullable LocalDate to,
    Evidence evidence)
    implements Dated {}
