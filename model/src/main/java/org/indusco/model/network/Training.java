package org.indusco.model.network;

import java.time.YearMonth;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;
import org.jspecify.annotations.Nullable;

/// Courses at a depot in which people of one skill learn another.
@Table(
    name = "training",
    absent = "nobody is trained",
    meaning =
        "Courses in which people of the labour of a depot learn another skill; meanwhile they cannot work, and afterwards they work in the new skill and no more in the old one.")
public record Training(
    @Column(key = true, required = true, refers = Depot.class, meaning = "depot") String depot,
    @Column(
            key = true,
            byDefault = "general",
            meaning = "skill in the table labour from which people come")
        String skill,
    @Column(key = true, required = true, meaning = "skill that they learn") String into,
    @Column(
            key = true,
            otherwise = "the first month of the horizon",
            meaning = "first month in which a course can begin")
        @Nullable YearMonth from,
    @Column(otherwise = "to the end of the horizon", meaning = "month after the last")
        @Nullable YearMonth to,
    @Column(
            required = true,
            unit = "people per month",
            min = 0,
            max = 1e6,
            meaning = "how many can begin in a month")
        double places,
    @Column(
            byDefault = "3",
            unit = "months",
            min = 1,
            max = 120,
            meaning = "how long the course takes, the month in which it begins included")
        int months,
    @Column(
            byDefault = "0",
            unit = "money per person",
            min = 0,
            max = 1e6,
            meaning = "what the course costs for each who begins, in the month in which it begins")
        double cost,
    Evidence evidence) {}
