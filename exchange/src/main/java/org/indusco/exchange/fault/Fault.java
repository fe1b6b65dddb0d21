package org.indusco.exchange.fault;

/// One thing that is wrong in the files of a network.
///
/// @param kind why it is refused
/// @param file the file's name within its folder
/// @param row the line as an editor or spreadsheet counts it, the header being 1; 0 for the whole
///     file
/// @param column the column's heading; empty for the whole row
/// @param value what stands there; empty when nothing does
/// @param reason what is wrong with it, as the end of a sentence
/// @param maybe what may have been meant, as a sentence that begins with "Maybe"; empty for no
// guess
public record Fault(
    Kind kind, String file, int row, String column, String value, String reason, String maybe) {

  /// The reasons for refusal, those first that are likely to cause the others.
  public enum Kind {
    UNREADABLE("unreadable file"),
    ENCODING("wrong encoding"),
    STRUCTURE("not a table"),
    BAD_SHAPES("faulty shapes"),
    MISSING_TABLE("missing table"),
    MISSPELT_TABLE("misspelt table"),
    MISSING_COLUMN("missing column"),
    MISSPELT_COLUMN("misspelt column"),
    WRONG_ROW_COUNT("too few or too many rows"),
    MISSING_CELL("missing value"),
    NOT_A_NUMBER("not a number"),
    NOT_A_DATE("not a date"),
    NOT_A_CHOICE("not one of the choices"),
    ABSURD_FIGURE("negative or absurd figure"),
    ABSURD_DATE("absurd date"),
    DUPLICATE_KEY("duplicate key"),
    NEAR_NAMES("names that are nearly the same"),
    DANGLING("reference to nothing"),
    WRONG_GOOD("good of the wrong kind"),
    WRONG_UNIT("units of measure that disagree"),
    BACKWARD_DATES("dates in the wrong order"),
    OVERLAP("overlapping dates"),
    CONTRADICTION("figures that contradict each other"),
    ABSURD_BALANCE("more made than is used"),
    NO_RECIPE("cooperatives without a recipe"),
    NO_OPEN_SITE("cooperative without an open site"),
    UNSERVED_PLACE("place without a depot"),
    PINNED("decision that cannot be kept"),
    UNOBTAINABLE_GOOD("good that nobody makes or buys"),
    UNMEETABLE_ORDER("order that no recipes can meet");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /// The name as shown to people.
    public String title() {
      return title;
    }
  }

  /// The fault as one line of text, and a second one with the guess if there is one.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (row > 0) {
      text.append(", row ").append(row);
    }
    if (!column.isEmpty()) {
      text.append(", column ").append(column);
    }
    text.append(": ");
    if (!value.isEmpty()) {
      text.append('"').append(shorten(value)).append("\" ");
    }
    text.append(reason).append('.');
    if (!maybe.isEmpty()) {
      text.append("\n  ").append(maybe);
    }
    return text.toString();
  }

  private static String shorten(String value) {
    String line = value.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= 60
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 57)) + "...";
  }
}
