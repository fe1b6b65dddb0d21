package org.indusco.exchange.cell;

import java.io.Serial;
import org.indusco.exchange.fault.Fault;

/// A cell whose text is no value of its column's type.
public final class CellException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final Fault.Kind kind;
  private final String maybe;

  CellException(Fault.Kind kind, String reason, String maybe) {
    super(reason);
    this.kind = kind;
    this.maybe = maybe;
  }

  /// An empty cell in a column that needs a value.
  ///
  /// @param meaning what the column says
  public static CellException missing(String meaning) {
    return new CellException(Fault.Kind.MISSING_CELL, "the cell must not be empty: " + meaning, "");
  }

  /// Why it is refused.
  public Fault.Kind kind() {
    return kind;
  }

  /// What is wrong, as the end of a sentence that begins with the value.
  public String reason() {
    return String.valueOf(getMessage());
  }

  /// A guess, or the empty text.
  public String maybe() {
    return maybe;
  }
}
