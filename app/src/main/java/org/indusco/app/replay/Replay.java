package org.indusco.app.replay;

import java.util.List;
import org.indusco.app.PlannedNetwork;

/// How a network fared that was planned month by month, beside the plan with hindsight.
///
/// @param hindsight the plan with hindsight
/// @param months in their order
/// @param complete whether the whole horizon was replayed
public record Replay(PlannedNetwork hindsight, List<ReplayMonth> months, boolean complete) {

  public Replay {
    months = List.copyOf(months);
  }

  /// What the months were worth as they came to pass, in money.
  public double happened() {
    return months.stream().mapToDouble(month -> month.happened().value()).sum();
  }

  /// What the same months are worth in the plan with hindsight, in money.
  public double withHindsight() {
    return months.stream().mapToDouble(month -> month.hindsight().value()).sum();
  }
}
