package org.indusco.model.network;

import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;

/// A place to which a cooperative may be moved.
@Table(
    name = "candidate_sites",
    absent = "the nearest places, as network.candidate_km and network.candidate_sites say",
    meaning =
        "A place to which a cooperative may be moved; where it stands, and where the table pins has it, is always among them.")
public record CandidateSite(
    @Column(key = true, required = true, refers = Cooperative.class, meaning = "cooperative")
        String cooperative,
    @Column(key = true, required = true, refers = Place.class, meaning = "place") String place,
    Evidence evidence) {}
