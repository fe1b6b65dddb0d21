package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.List;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// A month of a replay beside hindsight.
@Table(name = "replay", meaning = "A month as it came to pass, beside the plan with hindsight.")
public record ReplayRow(
    @Column(key = true, required = true, meaning = "month") YearMonth month,
    @Column(required = true, unit = "money", meaning = "worth of the month as it came to pass")
        double happened,
    @Column(required = true, unit = "money", meaning = "its worth in the plan with hindsight")
        double hindsight,
    @Column(
            required = true,
            unit = "money",
            meaning = "what foresight was worth since the first month, this one included")
        double foresight,
    @Column(required = true, meaning = "how many dangers became known since the month before")
        int news,
    @Column(required = true, meaning = "whether it was planned anew") boolean planned,
    @Column(meaning = "cooperatives that were lost, parted by ;") List<String> lost) {

  public ReplayRow {
    lost = List.copyOf(lost);
  }
}
