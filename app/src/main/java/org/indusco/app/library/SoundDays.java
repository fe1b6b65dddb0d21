package org.indusco.app.library;

import java.util.ArrayList;
import java.util.List;
import org.indusco.app.register.Span;

/// On which days a network is known to have no faults as of one revision. Safe for use by several
/// threads.
final class SoundDays {

  private final List<Span> days = new ArrayList<>();
  private long revision = -1;

  /// Whether it is known that there are none.
  ///
  /// @param span days on which the network stands in the same way
  synchronized boolean known(long asOf, Span span) {
    return asOf == revision && days.stream().anyMatch(each -> each.shared(span).isPresent());
  }

  /// Learns that reading all of it found none.
  ///
  /// @param span days on which the network stands in the same way
  synchronized void found(long asOf, Span span) {
    if (asOf > revision) {
      days.clear();
      revision = asOf;
    }
    if (asOf == revision) {
      days.add(span);
    }
  }

  /// Learns that a revision left no fault on any day on which there was none before. When others
  /// came between, they may have.
  synchronized void kept(long number) {
    if (number == revision + 1) {
      revision = number;
    }
  }
}
