package org.indusco.exchange.report;

import java.util.List;
import java.util.Map;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Omission;

/// What a report shows beside a network and its plan. Immutable.
///
/// @param movesMapSvg the map of the moves as an SVG document, trusted to be well-formed and to
///     refer to nothing outside itself; empty when none was drawn
/// @param goals what each month of the horizon reaches of each goal, in the goal's own unit; empty
///     when it was not worked out
/// @param changes what was changed in the network before it was planned, a sentence each in the
///     language of the report
/// @param defaultsTaken what the network leaves out, for which defaults were taken
public record Attachments(
    String movesMapSvg,
    List<Map<Goal.Aim, Double>> goals,
    List<String> changes,
    List<Omission> defaultsTaken) {

  /// Nothing beside network and plan.
  public static final Attachments NONE = new Attachments("", List.of(), List.of(), List.of());

  public Attachments {
    goals = goals.stream().map(Map::copyOf).toList();
    changes = List.copyOf(changes);
    defaultsTaken = List.copyOf(defaultsTaken);
  }

  /// The same with the defaults that were taken.
  public Attachments withDefaults(List<Omission> taken) {
    return new Attachments(movesMapSvg, goals, changes, taken);
  }
}
