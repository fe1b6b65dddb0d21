package org.indusco.app.library;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.indusco.app.register.Subject;
import org.indusco.app.register.Timeline;

/// What stands for names in a network, for the days that were asked for last.
final class Standings {

  private static final int KEPT = 4;

  private final Present present;
  private final Deque<Standing> last = new ArrayDeque<>();

  Standings(Present present) {
    this.present = present;
  }

  /// What stands for names on a day: the same object as before, if nothing of it has changed.
  Standing on(LocalDate day) {
    for (Standing standing : last) {
      if (standing.days().contains(day)) {
        return standing;
      }
    }
    Standing standing = new Standing(present, day);
    last.addFirst(standing);
    if (last.size() > KEPT) {
      last.removeLast();
    }
    return standing;
  }

  /// Learns that something else is said of a subject.
  void forget(Subject subject, Timeline before, Timeline after) {
    if (!last.isEmpty()) {
      boolean ground = present.ground(subject.table());
      last.removeIf(standing -> ground || !standing.outlasts(subject, before, after));
    }
  }

  /// Learns that everything may be otherwise.
  void forget() {
    last.clear();
  }
}
