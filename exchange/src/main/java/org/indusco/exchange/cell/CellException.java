package org.indusco.exchange.cell;

import java.io.Serial;
import org.indusco.exchange.fault.Fault;

/// A cell whose text is no value of its column's type.
public final class CellException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final Fault.Kind kind;
  private final String maybe;

  CellException(Fault.Kind kind, String reason, String maybe) {
    // Caught at the next cell, perhaps a million times: nobody asks where it was thrown.
    super(reason, null, false, false);
    this.kind = kind;
    this.maybe = maybe;
  }

  /// An empty cell in a column that needs a value.
  ///
  /// @param meaning what the column says
  public static CellException missing(String meaning) {
    return new CellException(Fault.Kind.MISSING_CELL, "the cell must not be empty: " + meaning, "");
  }

  /// A number that [CellType#ambiguous] may be either of two.
  public static CellException ambiguous(String text) {
    String plain = text.replace(".", "");
    return new CellException(
        Fault.Kind.NOT_A_NUMBER,
        "may be %s or %s: cells are parted by semicolons, as where decimals stand behind a comma"
            .formatted(plain, text),
        "Maybe write %s, or %s0 if decimals are meant.".formatted(plain, text));
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
