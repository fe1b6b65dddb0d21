package org.indusco.server.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was found.
///
/// @param network the code of the network in which it was looked for; null for none
/// @param query what was looked for
/// @param groups by kind, the nearest first
record Results(@Nullable String network, String query, List<Group> groups) {

  Results {
    groups = List.copyOf(groups);
  }
}
