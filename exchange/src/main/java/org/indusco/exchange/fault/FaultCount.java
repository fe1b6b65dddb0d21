package org.indusco.exchange.fault;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Gathers faults in bounded memory, however many there are.
///
/// Faults that are the same but for their rows become one; of each kind in each file no more
/// different ones are kept than [#MOST] says, and the rest is counted in one more.
public final class FaultCount implements Consumer<Fault> {

  /// Different faults of one kind in one file that are kept.
  static final int MOST = 1_000;

  /// What is said of the rest.
  static final String REST = "is one more of this kind, behind %,d others".formatted(MOST);

  private static final int VALUE = 200;

  private final Map<Fault, Rows> seen = new LinkedHashMap<>();
  private final Map<String, Map<Fault.Kind, Integer>> kept = new HashMap<>();

  /// The rows of one fault; the first is that of its key.
  private static final class Rows {
    private final int row;
    private final List<Integer> others = new ArrayList<>();
    private int count;

    Rows(int row) {
      this.row = row;
    }

    void add(Fault fault) {
      if (others.size() < Fault.Others.KEPT) {
        others.add(fault.row());
      }
      count += fault.times();
    }

    Fault of(Fault key) {
      return with(key, row, new Fault.Others(others, count));
    }
  }

  @Override
  public void accept(Fault fault) {
    Fault key = with(fault, Math.min(fault.row(), 1), Fault.Others.NONE);
    Rows rows = seen.get(key);
    if (rows == null && full(fault)) {
      key = rest(fault);
      rows = seen.get(key);
    }
    if (rows != null && fault.row() > 0) {
      rows.add(fault);
    } else if (rows == null) {
      seen.put(key, first(fault));
    }
  }

  /// Takes back the faults that are such.
  public void removeIf(Predicate<Fault> such) {
    seen.keySet().removeIf(such);
  }

  /// All of them, in the order in which they came.
  public List<Fault> all() {
    return seen.entrySet().stream().map(entry -> entry.getValue().of(entry.getKey())).toList();
  }

  private static Rows first(Fault fault) {
    Rows rows = new Rows(fault.row());
    rows.others.addAll(fault.others().first());
    rows.count = fault.others().count();
    return rows;
  }

  private boolean full(Fault fault) {
    int already =
        kept.computeIfAbsent(fault.file(), file -> new EnumMap<>(Fault.Kind.class))
            .merge(fault.kind(), 1, Integer::sum);
    return already > MOST;
  }

  private static Fault rest(Fault fault) {
    return new Fault(fault.kind(), fault.file(), Math.min(fault.row(), 1), "", "", REST, "");
  }

  private static Fault with(Fault fault, int row, Fault.Others others) {
    return new Fault(
        fault.kind(),
        fault.file(),
        row,
        fault.column(),
        shortened(fault.value()),
        fault.reason(),
        fault.maybe(),
        others);
  }

  private static String shortened(String value) {
    return value.length() <= VALUE
        ? value
        : value.substring(0, value.offsetByCodePoints(0, value.codePointCount(0, VALUE) - 1));
  }
}
