package org.indusco.model.trial;

import org.indusco.model.network.Cooperative;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// How often a cooperative is lost.
@Table(name = "perils", meaning = "How often a cooperative is lost, those most often lost first.")
public record TrialPeril(
    @Column(key = true, required = true, refers = Cooperative.class, meaning = "cooperative")
        String cooperative,
    @Column(required = true, unit = "share", meaning = "share of the scenarios in which it is lost")
        double share) {}
