package org.indusco.model.network;

import java.time.YearMonth;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;
import org.jspecify.annotations.Nullable;

/// People who are learning, or have learned, another skill than that under which they are counted.
@Table(
    name = "retrained",
    meaning =
        "People whom the table labour still counts under their old skill in the first month of the horizon, but who are learning another, or have learned it; they leave as others leave when the labour of their old skill shrinks.")
public record Retrained(
    @Column(key = true, required = true, refers = Depot.class, meaning = "depot") String depot,
    @Column(
            key = true,
            byDefault = "general",
            meaning = "skill under which the table labour counts them")
        String skill,
    @Column(key = true, required = true, meaning = "skill that they have or will have") String into,
    @Column(
            key = true,
            otherwise = "the first month of the horizon",
            meaning = "first month in which they work in it; they do not work before")
        @Nullable YearMonth ready,
    @Column(
            required = true,
            unit = "people",
            min = 0,
            max = 1e7,
            meaning = "how many they are in the first month of the horizon")
        double people,
    @Column(
            byDefault = "0",
            unit = "people",
            min = 0,
            max = 1e7,
            meaning = "how many of them are refugees")
        double refugees,
    Evidence evidence) {}
