package org.indusco.model.network;

import java.time.YearMonth;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;

/// What holds for the whole network.
@Table(
    name = "network",
    meaning = "The one row of what holds for the whole network.",
    required = true)
public record Settings(
    @Column(key = true, required = true, meaning = "short name of the network") String id,
    @Column(required = true, meaning = "full name") String name,
    @Column(meaning = "full name in Chinese") String nameZh,
    @Column(required = true, meaning = "first month of the planning horizon, such as 1940-07")
        YearMonth start,
    @Column(
            required = true,
            unit = "months",
            min = 1,
            max = 240,
            meaning = "length of the planning horizon")
        int months,
    @Column(byDefault = "money", meaning = "what all money is counted in") String currency,
    @Column(
            byDefault = "600",
            unit = "km",
            min = 0,
            max = 20000,
            meaning = "how far a unit without rows in candidate_sites may be moved at most")
        double candidateKm,
    @Column(
            byDefault = "8",
            unit = "places",
            min = 1,
            max = 200,
            meaning =
                "how many places a unit without rows in candidate_sites may choose from, nearest first, its own among them")
        int candidateSites,
    @Column(
            byDefault = "300",
            unit = "km",
            min = 0,
            max = 20000,
            meaning =
                "without a table routes: how far apart two depots may lie to be joined by a cart road")
        double routeKm,
    @Column(
            byDefault = "0.05",
            unit = "money per tonne-km",
            min = 0,
            max = 1e6,
            meaning = "cost of carriage by river boat; the other modes cost a multiple of it")
        double haulage,
    @Column(
            byDefault = "0.5",
            unit = "share of the reference value",
            min = 0,
            max = 1,
            meaning = "what goods in store and fresh from work count when the horizon ends")
        double horizonValue,
    Evidence evidence) {}
