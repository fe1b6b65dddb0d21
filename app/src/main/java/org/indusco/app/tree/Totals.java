package org.indusco.app.tree;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What some cooperatives are together.
///
/// @param cooperatives how many they are
/// @param crew how many people can work in them, members and others
/// @param members their members; a cooperative without rows of members counts with its crew
/// @param refugees how many of the members are refugees
/// @param equipment the units of each good that they hold, by its id
public record Totals(
    int cooperatives, long crew, long members, long refugees, SortedMap<String, Double> equipment) {

  /// Nobody and nothing.
  public static final Totals NONE = new Totals(0, 0, 0, 0, Collections.emptySortedMap());

  public Totals {
    equipment = Collections.unmodifiableSortedMap(new TreeMap<>(equipment));
  }
}
