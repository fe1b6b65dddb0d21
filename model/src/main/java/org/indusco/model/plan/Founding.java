package org.indusco.model.plan;

import java.time.YearMonth;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Place;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// A proposed cooperative that is founded.
@Table(name = "foundings", meaning = "A proposed cooperative that is founded.")
public record Founding(
    @Column(key = true, required = true, refers = Cooperative.class, meaning = "cooperative")
        String cooperative,
    @Column(required = true, meaning = "month from which it works") YearMonth month,
    @Column(required = true, refers = Place.class, meaning = "place where it works") String place,
    @Column(required = true, unit = "money", meaning = "cost of founding it") double cost,
    @Column(required = true, unit = "money", meaning = "part of the cost that is lent")
        double loan) {}
