package org.indusco.exchange.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
///     guess
/// @param others further rows of which the very same is to be said
public record Fault(
    Kind kind,
    String file,
    int row,
    String column,
    String value,
    String reason,
    String maybe,
    Others others) {

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
    LOOKALIKE("letters that mislead the eye"),
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

  private static final int REASON = 400;

  /// Further rows with the same fault.
  ///
  /// @param first the first of them, at most [#KEPT]
  /// @param count how many there are in all
  public record Others(List<Integer> first, int count) {

    /// As many rows as are known one by one.
    static final int KEPT = 1_000;

    /// As many of them as are named in a sentence.
    static final int SHOWN = 5;

    /// No further rows.
    public static final Others NONE = new Others(List.of(), 0);

    public Others {
      first = List.copyOf(first);
    }
  }

  /// A fault of one row, or of no row.
  public Fault(
      Kind kind, String file, int row, String column, String value, String reason, String maybe) {
    this(kind, file, row, column, value, reason, maybe, Others.NONE);
  }

  /// How many rows it stands for, or 1 for a file.
  public int times() {
    return 1 + others.count();
  }

  /// The rows of which it is said, as far as they are known one by one, in the order in which they
  /// were found; none for the whole file, or when it stands for faults that differ.
  public List<Integer> known() {
    if (row == 0 || reason.equals(FaultCount.REST)) {
      return List.of();
    }
    List<Integer> known = new ArrayList<>(List.of(row));
    known.addAll(others.first());
    return known;
  }

  /// The fault as one line of text, and a second one with the guess if there is one. What cannot
  /// be seen in it, or turns text about, is shown by its code points.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(Visible.brief(file, REASON));
    if (row > 0) {
      text.append(others.count() == 0 ? ", row " : ", rows ").append(rows());
    }
    if (!column.isEmpty()) {
      text.append(", column ").append(Visible.brief(column));
    }
    text.append(": ");
    if (!value.isEmpty()) {
      text.append('"').append(Visible.brief(value)).append("\" ");
    }
    text.append(Visible.brief(reason, REASON)).append('.');
    if (!maybe.isEmpty()) {
      text.append("\n  ").append(Visible.brief(maybe, REASON));
    }
    return text.toString();
  }

  /// Such as `2, 5 and 9`, or `2, 5, 9, 12, 15, 16 and 40,106 more`.
  private String rows() {
    List<String> named = new ArrayList<>();
    named.add(String.valueOf(row));
    others.first().stream().limit(Others.SHOWN).forEach(other -> named.add(String.valueOf(other)));
    int more = others.count() - Math.min(Others.SHOWN, others.first().size());
    if (more > 0) {
      named.add(String.format(Locale.ROOT, "%,d more", more));
    }
    int last = named.size() - 1;
    return last == 0
        ? named.getFirst()
        : String.join(", ", named.subList(0, last)) + " and " + named.get(last);
  }
}
