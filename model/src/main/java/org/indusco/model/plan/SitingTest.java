package org.indusco.model.plan;

import java.time.YearMonth;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Place;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;
import org.jspecify.annotations.Nullable;

/// The siting test of a proposed cooperative.
@Table(
    name = "siting_tests",
    meaning =
        "The siting test of a proposed cooperative: what its work would be worth at the plan's prices, taken to pieces: market, material, skill. One that is not founded is told for the month and place at which it would be worth most.")
public record SitingTest(
    @Column(key = true, required = true, refers = Cooperative.class, meaning = "cooperative")
        String cooperative,
    @Column(required = true, meaning = "whether it is founded") boolean founded,
    @Column(otherwise = "nowhere and never can it work", meaning = "month from which it works")
        @Nullable YearMonth month,
    @Column(
            refers = Place.class,
            otherwise = "nowhere and never can it work",
            meaning = "place where it works")
        String place,
    @Column(
            required = true,
            unit = "money",
            meaning =
                "what it is worth to the goals from that month on, less the cost; below 0 when it would not pay")
        double worth,
    @Column(
            refers = Place.class,
            otherwise = "there is no other place",
            meaning = "place that would be the next best in the same month")
        String nextBest,
    @Column(
            unit = "money",
            otherwise = "there is no other place",
            meaning = "what it would be worth there, less the cost")
        @Nullable Double nextWorth,
    @Column(
            required = true,
            unit = "money",
            meaning =
                "market: what its full crew's products are worth there, over the months to the horizon")
        double market,
    @Column(required = true, unit = "money", meaning = "what the materials for that are worth")
        double material,
    @Column(required = true, unit = "money", meaning = "what the labour of its skill is worth")
        double labour,
    @Column(required = true, unit = "money", meaning = "what the equipment is worth")
        double equipment,
    @Column(required = true, unit = "money", meaning = "losses to be expected there")
        double danger) {}
