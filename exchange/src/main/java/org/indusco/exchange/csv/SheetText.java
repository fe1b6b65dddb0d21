package org.indusco.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Writes tables as CSV: commas, LF, quotes only where they are needed, and no text that a
/// spreadsheet would run as a formula ([Formulas]).
public final class SheetText {

  private SheetText() {}

  /// The text of a file with the rows of a sheet.
  public static String of(Sheet sheet) {
    return of(sheet.header(), sheet.lines().stream().map(Sheet.Line::cells).toList());
  }

  /// The text of a file with a header and rows.
  public static String of(List<String> header, List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      writer.writeRecord(defused(header));
      rows.forEach(row -> writer.writeRecord(defused(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> defused(List<String> cells) {
    List<String> defused = new ArrayList<>(cells.size());
    for (String cell : cells) {
      defused.add(Formulas.defused(cell));
    }
    return defused;
  }
}
