package org.indusco.server.ogc;

import java.time.LocalDate;

/// Days that are asked for, both of them among them.
///
/// @param first the first; [LocalDate#MIN] when the beginning is open
/// @param last the last; [#LATEST] when the end is open
record Days(LocalDate first, LocalDate last) {

  /// Later than every day that anything is said of.
  static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  static Days of(LocalDate day) {
    return new Days(day, day);
  }

  /// As an address writes them.
  String text() {
    if (first.equals(last)) {
      return first.toString();
    }
    return (first.equals(LocalDate.MIN) ? ".." : first.toString())
        + "/"
        + (last.equals(LATEST) ? ".." : last.toString());
  }
}
