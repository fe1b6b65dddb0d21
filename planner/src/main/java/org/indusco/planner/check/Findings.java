package org.indusco.planner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// Violations as they are found.
final class Findings {

  private static final double TOLERANCE = 1e-7;

  private final List<String> violations = new ArrayList<>();

  /// Notes a violation unless the condition holds.
  void require(boolean holds, String what) {
    if (!holds) {
      violations.add(what);
    }
  }

  /// Notes a violation unless the condition holds; says what only then, since plans have millions
  /// of rows.
  void require(boolean holds, Supplier<String> what) {
    if (!holds) {
      violations.add(what.get());
    }
  }

  /// Notes a violation when more is used than there is, beyond rounding.
  void atMost(double used, double there, String what) {
    atMost(used, there, () -> what);
  }

  /// The same; says what only when it has to.
  void atMost(double used, double there, Supplier<String> what) {
    double room = TOLERANCE * Math.max(1, Math.max(Math.abs(used), Math.abs(there)));
    if (used > there + room) {
      violations.add(
          String.format(Locale.ROOT, "%s: %.6f used, %.6f there", what.get(), used, there));
    }
  }

  /// Notes a violation when two figures differ, beyond rounding.
  void same(double told, double found, String what) {
    atMost(told, found, what);
    atMost(found, told, what);
  }

  List<String> list() {
    return List.copyOf(violations);
  }
}
