package org.indusco.model.trial;

import java.util.List;

/// What came of playing a plan through scenarios. Immutable.
///
/// @param figures value and goals, how they spread
/// @param perils cooperatives that are lost in some scenario, those most often lost first
/// @param helps changes that were tried, the most helpful first
/// @param scenarios that were played, by number
public record TrialResult(
    List<TrialFigure> figures,
    List<TrialPeril> perils,
    List<TrialHelp> helps,
    List<StressRow> scenarios) {

  public TrialResult {
    figures = List.copyOf(figures);
    perils = List.copyOf(perils);
    helps = List.copyOf(helps);
    scenarios = List.copyOf(scenarios);
  }

  /// Cooperatives lost in a scenario on average.
  public double meanLost() {
    return scenarios.stream().mapToInt(row -> row.lost().size()).average().orElse(0);
  }
}
