package org.indusco.model.network;

import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;

/// The members of a cooperative who have a skill.
@Table(
    name = "cooperative_members",
    absent =
        "the whole crew are members, with the skill of the first recipe of their industry, none of them refugees",
    meaning =
        "The members of a cooperative with one skill, who move with it. A cooperative without a row has no members but its crew, as when the table is missing; a proposed one has none, and takes its people from the labour that waits.")
public record CooperativeMember(
    @Column(key = true, required = true, refers = Cooperative.class, meaning = "cooperative")
        String cooperative,
    @Column(key = true, byDefault = "general", meaning = "skill") String skill,
    @Column(
            required = true,
            unit = "people",
            min = 0,
            max = 100000,
            meaning = "members with the skill")
        int count,
    @Column(
            byDefault = "0",
            unit = "people",
            min = 0,
            max = 100000,
            meaning = "how many of them are refugees")
        int refugees,
    Evidence evidence) {}
