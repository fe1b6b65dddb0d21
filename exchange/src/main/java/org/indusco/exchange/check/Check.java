package org.indusco.exchange.check;

import java.util.Set;

/// Looks for one kind of mistake.
interface Check {

  /// Tells of every such mistake in a network.
  void look(Draft draft, Findings found);

  /// The tables that must be sound before the check can tell anything; none when it looks at each
  /// row by itself.
  default Set<Class<? extends Record>> needs() {
    return Set.of();
  }
}
