package org.indusco.model.network;

import org.indusco.model.schema.Column;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;
import org.jspecify.annotations.Nullable;

/// A dated figure.
@Table(name = "facts", meaning = "A dated figure about the network or a part of it.")
public record Fact(
    @Column(required = true, meaning = "date, as exact as known (EDTF)") EdtfDate date,
    @Column(
            byDefault = "ALL",
            meaning =
                "region or depot that the figure is about, in words or by id; ALL for the whole network")
        String subject,
    @Column(meaning = "industry or industry group that the figure is about; empty for all")
        String industry,
    @Column(required = true, meaning = "what is measured, such as cooperatives or members")
        String measure,
    @Column(meaning = "the figure; empty when it is known to exist but was not found")
        @Nullable Double value,
    @Column(meaning = "unit of the figure") String unit,
    Evidence evidence) {}
