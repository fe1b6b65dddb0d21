package org.indusco.exchange.workbook;

import java.io.IOException;
import java.io.Serial;
import org.indusco.exchange.fault.Fault;

/// A part of a workbook that cannot be read on.
final class BrokenPart extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  private final Fault.Kind kind;
  private final String maybe;

  BrokenPart(Fault.Kind kind, String reason, String maybe) {
    super(reason);
    this.kind = kind;
    this.maybe = maybe;
  }

  static BrokenPart unreadable(String reason) {
    return new BrokenPart(
        Fault.Kind.UNREADABLE, reason, "Maybe open it in a spreadsheet and save it again.");
  }

  static BrokenPart hostile(String reason) {
    return new BrokenPart(
        Fault.Kind.UNREADABLE, reason, "Maybe it does not come from whom you think.");
  }

  Fault.Kind kind() {
    return kind;
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  String maybe() {
    return maybe;
  }
}
