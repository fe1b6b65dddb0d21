package org.indusco.app.tree;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Adds totals up.
final class Sum {

  private int cooperatives;
  private long crew;
  private long members;
  private long refugees;
  private final SortedMap<String, Double> equipment = new TreeMap<>();

  /// The sum of some parts, in their order.
  static Totals of(Stream<Totals> parts) {
    Sum sum = new Sum();
    parts.forEachOrdered(sum::add);
    return new Totals(sum.cooperatives, sum.crew, sum.members, sum.refugees, sum.equipment);
  }

  private void add(Totals part) {
    cooperatives += part.cooperatives();
    crew += part.crew();
    members += part.members();
    refugees += part.refugees();
    part.equipment().forEach((good, count) -> equipment.merge(good, count, Double::sum));
  }
}
