package org.indusco.model.plan;

import java.time.YearMonth;
import org.indusco.model.network.Depot;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// People who begin to learn another skill at a depot in a month.
@Table(
    name = "trainees",
    meaning =
        "People of the labour of a depot who begin to learn another skill in a month; they work again, in the new skill, when they are ready.")
public record Trainees(
    @Column(key = true, required = true, meaning = "month in which they begin") YearMonth month,
    @Column(key = true, required = true, refers = Depot.class, meaning = "depot") String depot,
    @Column(key = true, required = true, meaning = "skill from which they come") String skill,
    @Column(key = true, required = true, meaning = "skill that they learn") String into,
    @Column(
            required = true,
            unit = "people",
            meaning = "how many; refugees among them as among the labour from which they come")
        double people,
    @Column(required = true, unit = "money", meaning = "what the course costs for all of them")
        double cost,
    @Column(
            key = true,
            required = true,
            meaning = "first month in which they can work again; it may lie behind the horizon")
        YearMonth ready) {}
