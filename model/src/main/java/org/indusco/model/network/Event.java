package org.indusco.model.network;

import org.indusco.model.schema.Column;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;

/// Something that happened.
@Table(name = "events", meaning = "Something that happened.")
public record Event(
    @Column(required = true, meaning = "date, as exact as known (EDTF)") EdtfDate date,
    @Column(meaning = "place, in words") String place,
    @Column(
            required = true,
            meaning = "kind, such as founding, occupied, bombed, order or transport")
        String kind,
    @Column(required = true, meaning = "what happened") String text,
    Evidence evidence) {}
