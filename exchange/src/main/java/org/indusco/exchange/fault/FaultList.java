package org.indusco.exchange.fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Faults in the order in which they are best mended, with a text that stays readable however
/// many there are.
public final class FaultList {

  /// How many faults the text lists one by one.
  public static final int MOST_LISTED = 100;

  private static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::kind)
          .thenComparing(Fault::file)
          .thenComparingInt(Fault::row)
          .thenComparing(Fault::column);

  private final List<Fault> faults;

  private FaultList(List<Fault> faults) {
    this.faults = faults;
  }

  /// Faults by kind, file, row and column; each but once.
  public static FaultList of(List<Fault> found) {
    return new FaultList(found.stream().distinct().sorted(ORDER).toList());
  }

  /// All of them.
  public List<Fault> all() {
    return faults;
  }

  /// How many there are of each kind, in the order of the kinds.
  public Map<Fault.Kind, Integer> counts() {
    Map<Fault.Kind, Integer> counts = new EnumMap<>(Fault.Kind.class);
    faults.forEach(fault -> counts.merge(fault.kind(), 1, Integer::sum));
    return counts;
  }

  /// The first [#MOST_LISTED] faults, one after the other, then how many there are of each kind;
  /// ends with a line break. Empty when there are none.
  public String text() {
    if (faults.isEmpty()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    faults.stream().limit(MOST_LISTED).forEach(fault -> lines.add(fault.toString()));
    if (faults.size() > MOST_LISTED) {
      lines.add("and " + (faults.size() - MOST_LISTED) + " more.");
    }
    lines.add("");
    lines.add(faults.size() == 1 ? "1 fault:" : faults.size() + " faults:");
    counts().forEach((kind, count) -> lines.add("  " + count + " " + kind.title()));
    return String.join("\n", lines) + "\n";
  }
}
