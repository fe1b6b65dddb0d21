package org.indusco.bench.synthetic;

import java.util.List;
import java.util.Optional;

/// How large a generated network is.
///
/// @param name by which it is asked for
/// @param units cooperatives
/// @param months planned
/// @param depots that serve the sites
/// @param goods raw, intermediate and finished together
/// @param sites where units can stand
/// @param industries classes of units
/// @param skills of labour
/// @param machines kinds of equipment
public record Size(
    String name,
    int units,
    int months,
    int depots,
    int goods,
    int sites,
    int industries,
    int skills,
    int machines) {

  /// The sizes by which planners are compared, smallest first.
  public static final List<Size> NAMED =
      List.of(
          new Size("S", 60, 12, 6, 8, 30, 4, 2, 3),
          new Size("M", 300, 18, 12, 15, 90, 7, 3, 4),
          new Size("L", 1800, 24, 25, 25, 300, 12, 3, 5),
          new Size("LT", 1800, 48, 25, 25, 300, 12, 3, 5),
          new Size("L3", 30000, 24, 25, 25, 300, 12, 3, 5),
          new Size("XL", 30000, 36, 60, 30, 1200, 15, 4, 6));

  /// The size with a name, or none.
  public static Optional<Size> find(String name) {
    return NAMED.stream().filter(size -> size.name().equals(name)).findFirst();
  }
}
