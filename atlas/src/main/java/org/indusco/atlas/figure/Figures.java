package org.indusco.atlas.figure;

import java.util.List;

/// The amounts that a map shows.
///
/// @param spots by place, the largest first
/// @param flows between places, the smallest first
/// @param subject id of the good or skill that they are about; empty for all together
/// @param unit in which they are, as the network calls it; empty for a number of things
public record Figures(List<Spot> spots, List<Flow> flows, String subject, String unit) {

  /// No amounts at all.
  public static final Figures NONE = new Figures(List.of(), List.of(), "", "");

  public Figures {
    spots = List.copyOf(spots);
    flows = List.copyOf(flows);
  }

  /// The largest amount; 0 when there is none.
  public double most() {
    return Math.max(
        spots.stream().mapToDouble(Spot::value).max().orElse(0),
        flows.stream().mapToDouble(Flow::value).max().orElse(0));
  }

  /// All amounts together.
  public double total() {
    return spots.stream().mapToDouble(Spot::value).sum()
        + flows.stream().mapToDouble(Flow::value).sum();
  }

  /// Whether one of the amounts is estimated.
  public boolean estimated() {
    return spots.stream().anyMatch(Spot::estimated);
  }

  /// Whether there is nothing to show.
  public boolean empty() {
    return spots.isEmpty() && flows.isEmpty();
  }
}
