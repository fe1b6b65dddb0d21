package org.indusco.exchange.linked;

import java.time.LocalDate;
import java.util.List;
import org.indusco.model.network.Horizon;
import org.indusco.model.schema.Dated;

/// Times as the Linked Places Format has them.
final class When {

  private When() {}

  /// The days of a row; nothing when neither its beginning nor its end is known. The format wants a
  /// beginning: where only the end is known it was at the latest the day before.
  static Node of(Dated dated) {
    LocalDate from = dated.from();
    LocalDate to = dated.to();
    if (from == null && to == null) {
      return new Node();
    }
    Node span = new Node();
    if (from != null) {
      span.with("start", new Node().with("in", from.toString()));
    } else if (to != null) {
      span.with("start", new Node().with("latest", to.minusDays(1).toString()));
    }
    if (to != null) {
      span.with("end", new Node().with("in", to.minusDays(1).toString()));
    }
    return timespan(span);
  }

  /// The months that a network plans.
  static Node of(Horizon horizon) {
    return timespan(
            new Node()
                .with("start", new Node().with("in", horizon.start().toString()))
                .with("end", new Node().with("in", horizon.month(horizon.months() - 1).toString())))
        .with("label", "the months that the network plans");
  }

  private static Node timespan(Node span) {
    return new Node().with("timespans", List.of(span));
  }
}
