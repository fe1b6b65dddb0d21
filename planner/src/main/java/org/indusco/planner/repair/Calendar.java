package org.indusco.planner.repair;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.indusco.planner.program.Kind;
import org.indusco.planner.program.Program;

/// The columns of a program by month and kind.
final class Calendar {

  private static final int[] NONE = {};

  private final List<Map<Kind, int[]>> months = new ArrayList<>();

  Calendar(Program program, int count) {
    List<Map<Kind, List<Integer>>> lists = new ArrayList<>();
    for (int t = 0; t < count; t++) {
      lists.add(new EnumMap<>(Kind.class));
    }
    for (int j = 0; j < program.columns; j++) {
      lists
          .get(program.month[j])
          .computeIfAbsent(program.kind[j], kind -> new ArrayList<>())
          .add(j);
    }
    for (Map<Kind, List<Integer>> month : lists) {
      Map<Kind, int[]> arrays = new EnumMap<>(Kind.class);
      month.forEach(
          (kind, list) -> arrays.put(kind, list.stream().mapToInt(Integer::intValue).toArray()));
      months.add(arrays);
    }
  }

  /// The columns of a kind in a month.
  int[] of(Kind kind, int month) {
    return months.get(month).getOrDefault(kind, NONE);
  }
}
