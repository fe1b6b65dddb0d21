package org.indusco.model.trial;

import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// A change that was tried, and what it does in the same scenarios.
@Table(
    name = "helps",
    meaning = "A change that was planned and played through the same scenarios, the best first.")
public record TrialHelp(
    @Column(key = true, required = true, meaning = "the change in the words of whatif")
        String change,
    @Column(required = true, unit = "money", meaning = "gain of the mean value") double gain,
    @Column(
            required = true,
            unit = "cooperatives",
            meaning = "lost in a scenario on average, with the change")
        double lost) {}
