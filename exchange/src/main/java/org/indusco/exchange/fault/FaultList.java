package org.indusco.exchange.fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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

  /// Faults by kind, file, row and column; each but once, and those that are the same but for
  /// their rows as one.
  public static FaultList of(List<Fault> found) {
    FaultCount count = new FaultCount();
    found.stream().distinct().sorted(ORDER).forEach(count);
    return new FaultList(count.all().stream().sorted(ORDER).toList());
  }

  /// All of them.
  public List<Fault> all() {
    return faults;
  }

  /// How many there are of each kind, in the order of the kinds.
  public Map<Fault.Kind, Integer> counts() {
    Map<Fault.Kind, Integer> counts = new EnumMap<>(Fault.Kind.class);
    faults.forEach(fault -> counts.merge(fault.kind(), fault.times(), Integer::sum));
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
    int more = faults.stream().skip(MOST_LISTED).mapToInt(Fault::times).sum();
    if (more > 0) {
      lines.add(figure("and %,d more.", more));
    }
    int all = faults.stream().mapToInt(Fault::times).sum();
    lines.add("");
    lines.add(all == 1 ? "1 fault:" : figure("%,d faults:", all));
    counts().forEach((kind, count) -> lines.add(figure("  %,d ", count) + kind.title()));
    return String.join("\n", lines) + "\n";
  }

  private static String figure(String format, int figure) {
    return String.format(Locale.ROOT, format, figure);
  }
}
