package org.indusco.server.search;

import java.util.Comparator;
import java.util.List;

/// What was found of one kind.
///
/// @param kind such as `place`
/// @param title what the kind is called in the reader's language
/// @param all how many were found
/// @param found the nearest of them
record Group(String kind, String title, int all, List<Hit> found) {

  Group {
    found = List.copyOf(found);
  }

  /// The nearest of some.
  static Group of(String kind, String title, List<Hit> all, int most) {
    List<Hit> nearest =
        all.stream().sorted(Comparator.comparingInt(Hit::farness)).limit(most).toList();
    return new Group(kind, title, all.size(), nearest);
  }

  /// How far its nearest is from what is looked for.
  int farness() {
    return found.getFirst().farness();
  }
}
