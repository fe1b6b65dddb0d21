package org.indusco.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.indusco.exchange.cell.CellType;

/// Writes sheets as a workbook.
///
/// A number or day is written as one only when reading it gives the same text again: `1.50`, `007`
/// and `1e3` stay texts. Texts are typed as texts, so that no program takes one for a formula when
/// it opens the workbook, whatever it begins with; a person who edits such a cell would turn it
/// into one in a cell of the general format, so cells of texts have the format of texts too. What
/// this does not hold off is a spreadsheet that saves its sheet as CSV.
public final class WorkbookWriter {

  private static final String TEXT_FORMAT = "@";
  private static final String DAY_FORMAT = "yyyy-mm-dd";
  private static final String NEEDED_FILL = "FFE9B8";
  private static final String OTHER_FILL = "E4EBF2";
  private static final double LARGEST_EXACT = 1e15;

  private WorkbookWriter() {}

  /// Writes sheets in their order.
  ///
  /// @throws IOException when it cannot be written
  public static void write(List<BookSheet> sheets, OutputStream out) throws IOException {
    try (Workbook book = new Workbook(out, "Indusco", "1.0")) {
      for (BookSheet sheet : sheets) {
        write(sheet, sheets, book.newWorksheet(sheet.name()));
      }
    }
  }

  private static void write(BookSheet sheet, List<BookSheet> all, Worksheet to) throws IOException {
    List<BookColumn> columns = sheet.columns();
    for (int i = 0; i < columns.size(); i++) {
      head(columns.get(i), i, to);
      ready(sheet, i, all, to);
    }
    for (int row = 0; row < sheet.rows().size(); row++) {
      List<String> cells = sheet.rows().get(row);
      for (int i = 0; i < columns.size(); i++) {
        cell(cells.get(i), columns.get(i).kind(), row + 1, i, to);
      }
    }
    to.freezePane(0, 1);
    to.finish();
  }

  private static void head(BookColumn column, int at, Worksheet to) {
    to.width(at, column.width());
    to.value(0, at, PlainText.written(column.heading()));
    to.style(0, at)
        .bold()
        .format(TEXT_FORMAT)
        .fillColor(column.needed() ? NEEDED_FILL : OTHER_FILL)
        .set();
    if (!column.note().isEmpty()) {
      to.comment(0, at, column.note());
    }
  }

  /// Formats, and lists to choose from, also for rows to come.
  private static void ready(BookSheet sheet, int at, List<BookSheet> all, Worksheet to) {
    BookColumn column = sheet.columns().get(at);
    int rows = sheet.rows().size();
    Optional<String> format = format(column.kind());
    if (format.isPresent()) {
      to.style(at).format(format.get()).set();
      if (rows > 0) {
        to.range(1, at, rows, at).style().format(format.get()).set();
      }
    }
    Range list = to.range(1, at, rows + sheet.room(), at);
    if (!column.choices().isEmpty()) {
      String words = "\"" + String.join(",", column.choices()) + "\"";
      list.validateWithListByFormula(words).allowBlank(true);
    } else if (all.stream().anyMatch(other -> other.name().equals(column.refers()))) {
      String ids = "'" + column.refers() + "'!$A$2:$A$2000";
      // An id that stands nowhere yet may be written all the same: its row may come later.
      list.validateWithListByFormula(ids).allowBlank(true).showErrorMessage(false);
    }
  }

  private static Optional<String> format(BookColumn.Kind kind) {
    return switch (kind) {
      case TEXT -> Optional.of(TEXT_FORMAT);
      case NUMBER -> Optional.empty();
      case DAY -> Optional.of(DAY_FORMAT);
    };
  }

  private static void cell(String text, BookColumn.Kind kind, int row, int at, Worksheet to) {
    if (text.isEmpty()) {
      return;
    }
    Optional<Double> number =
        switch (kind) {
          case TEXT -> Optional.empty();
          case NUMBER -> number(text);
          case DAY -> day(text);
        };
    if (number.isPresent()) {
      to.value(row, at, number.get());
    } else {
      to.value(row, at, PlainText.written(text));
    }
  }

  /// Whether every reader gives the text of a number back as it was written.
  public static boolean isPlain(String text) {
    return number(text).isPresent();
  }

  private static Optional<Double> number(String text) {
    if (!text.matches("-?[0-9]+(\\.[0-9]+)?") || text.length() > 20) {
      return Optional.empty();
    }
    double number = Double.parseDouble(text);
    boolean same = Math.abs(number) < LARGEST_EXACT && CellType.plain(number).equals(text);
    return same ? Optional.of(number) : Optional.empty();
  }

  private static Optional<Double> day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return day.toString().equals(text) ? SerialDates.number(day) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
