package org.indusco.bench.synthetic;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final Pattern GROWN = Pattern.compile("(\\w+)-([1-9]\\d{0,6})x([1-9]\\d{0,2})");

  /// The size with a name, or none: one of [#NAMED], or one of those that has [#grown].
  public static Optional<Size> find(String name) {
    Matcher grown = GROWN.matcher(name);
    return grown.matches()
        ? find(grown.group(1))
            .map(
                size ->
                    size.grown(Integer.parseInt(grown.group(2)), Integer.parseInt(grown.group(3))))
        : NAMED.stream().filter(size -> size.name().equals(name)).findFirst();
  }

  /// The same with another number of units over another number of months, as in `L-600x24`.
  public Size grown(int otherUnits, int otherMonths) {
    Matcher grown = GROWN.matcher(name);
    String first = grown.matches() ? grown.group(1) : name;
    return new Size(
        first + "-" + otherUnits + "x" + otherMonths,
        otherUnits,
        otherMonths,
        depots,
        goods,
        sites,
        industries,
        skills,
        machines);
  }
}
