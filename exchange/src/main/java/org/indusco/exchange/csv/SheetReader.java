package org.indusco.exchange.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.Limit;

/// Reads one CSV file: UTF-8, cells parted by commas, semicolons or tabs as its header shows.
public final class SheetReader {

  private static final Pattern LINE = Pattern.compile("(?i)starting at line (\\d{1,9})");

  /// A number whose point can only be a decimal one: three digits behind it might be a group.
  private static final Pattern POINT =
      Pattern.compile("[+-]?(?:0?\\.\\d+|\\d+\\.(?:\\d\\d?|\\d{4,})|\\d{4,}\\.\\d+)");

  private final String file;
  private int row = 1;
  private boolean points;

  private SheetReader(String file) {
    this.file = file;
  }

  /// Reads the bytes of a file.
  ///
  /// @throws IOException when the file cannot be read
  /// @throws SheetException when it is larger than [Limit#CSV_BYTES]
  public static byte[] bytes(Path path) throws IOException, SheetException {
    try (InputStream in = Files.newInputStream(path)) {
      return bytes(path.getFileName().toString(), in);
    }
  }

  /// Reads the bytes of a file to its end.
  ///
  /// @param file the name by which faults call it
  /// @throws IOException when it cannot be read
  /// @throws SheetException when it is larger than [Limit#CSV_BYTES]; no more of it is held then
  public static byte[] bytes(String file, InputStream in) throws IOException, SheetException {
    byte[] bytes = in.readNBytes(Limit.CSV_BYTES.most() + 1);
    requireSize(file, bytes);
    return bytes;
  }

  private static void requireSize(String file, byte[] bytes) throws SheetException {
    if (bytes.length > Limit.CSV_BYTES.most()) {
      throw new SheetReader(file)
          .fault(
              0,
              "",
              "the file has more than " + Limit.CSV_BYTES.shown(),
              "Maybe it is another kind of file, or holds what nobody needs.");
    }
  }

  /// Reads a table from the bytes of a file.
  ///
  /// @param file the name by which faults call it
  /// @throws SheetException when they are no table, or pass a limit
  public static Sheet read(String file, byte[] bytes) throws SheetException {
    requireSize(file, bytes);
    Decoding text = new Decoding(file, bytes);
    text.check();
    return new SheetReader(file).sheet(text);
  }

  private Sheet sheet(Decoding text) throws SheetException {
    if (text.blank()) {
      throw fault(0, "", "the file is empty; it needs at least a header", "");
    }
    try (Reader start = text.reader()) {
      char separator = Separator.of(start);
      try (CsvReader<CsvRecord> reader = open(separator, text.reader());
          CloseableIterator<CsvRecord> records = reader.iterator()) {
        List<String> header = header(records.next());
        boolean commas = separator == ';';
        points = !commas;
        List<Sheet.Line> lines = lines(records, header);
        return new Sheet(header, lines, commas && !points);
      }
    } catch (CsvParseException e) {
      throw unreadable(text, e);
    } catch (IOException e) {
      throw fault(row, "", "the text cannot be read: " + e.getMessage(), "");
    }
  }

  private List<Sheet.Line> lines(Iterator<CsvRecord> records, List<String> header)
      throws SheetException {
    List<Sheet.Line> lines = new ArrayList<>();
    while (records.hasNext()) {
      CsvRecord record = records.next();
      row = (int) record.getStartingLineNumber();
      List<String> cells = cells(record, header);
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        lines.add(new Sheet.Line(row, Cells.of(cells)));
      }
      points = points || cells.stream().anyMatch(cell -> POINT.matcher(cell).matches());
      if (lines.size() > Limit.CSV_ROWS.most()) {
        throw fault(row, "", "the file has more than " + Limit.CSV_ROWS.shown(), "");
      }
    }
    return lines;
  }

  private static CsvReader<CsvRecord> open(char separator, Reader text) {
    CsvRecordHandler handler =
        CsvRecordHandler.builder()
            .maxFields(Limit.CSV_COLUMNS.most())
            .maxFieldSize(Limit.CELL_CHARACTERS.most())
            .maxRecordSize(Limit.CSV_ROW_CHARACTERS.most())
            .build();
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(true)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(4 * Limit.CSV_ROW_CHARACTERS.most())
        .build(handler, text);
  }

  private List<String> header(CsvRecord record) throws SheetException {
    row = (int) record.getStartingLineNumber();
    List<String> header =
        new ArrayList<>(
            record.getFields().stream().map(String::strip).map(Formulas::restored).toList());
    while (header.size() > 1 && header.getLast().isEmpty()) {
      header.removeLast();
    }
    Set<String> seen = new HashSet<>();
    for (String heading : header) {
      if (!heading.isEmpty() && !seen.add(heading)) {
        throw fault(row, heading, "the heading stands there twice", "");
      }
    }
    return header;
  }

  private List<String> cells(CsvRecord record, List<String> header) throws SheetException {
    List<String> cells = new ArrayList<>(header.size());
    for (int i = 0; i < Math.max(header.size(), record.getFieldCount()); i++) {
      String cell = i < record.getFieldCount() ? strip(record.getField(i)) : "";
      if (i < header.size()) {
        cells.add(cell);
      } else if (!cell.isEmpty()) {
        throw new SheetException(
            new Fault(
                Fault.Kind.STRUCTURE,
                file,
                row,
                "",
                cell,
                "stands behind the last of the %d columns".formatted(header.size()),
                "Maybe a cell of the row holds a separator and needs quotes."));
      }
    }
    return cells;
  }

  private static String strip(String cell) {
    return Formulas.restored(CellText.bare(cell));
  }

  /// The parser tells what and where only in words.
  private SheetException unreadable(Decoding text, CsvParseException e) {
    String told = String.valueOf(e.getMessage());
    Matcher line = LINE.matcher(told);
    int at = line.find() ? Integer.parseInt(line.group(1)) : row;
    if (told.contains("maximum limit of")) {
      String reason = "the row has more than " + Limit.CSV_COLUMNS.shown();
      return fault(
          at, "", reason, "Maybe leave out columns that are not known; they are not used.");
    }
    if (told.contains("max record size")) {
      String reason = "the row has more than " + Limit.CSV_ROW_CHARACTERS.shown();
      return fault(at, "", reason, "Maybe its notes are too long.");
    }
    if (told.contains("max field size") || told.contains("buffer")) {
      return tooLong(text, at);
    }
    return fault(
        at,
        "",
        "the quotes of the row do not match",
        "Maybe a closing quote is missing, or a quote within a cell is not doubled.");
  }

  /// A quote that is not closed makes a cell of all that follows, and is then the cause.
  private SheetException tooLong(Decoding text, int at) {
    String cell = Limit.CELL_CHARACTERS.shown();
    return text.quotes(at) % 2 == 0
        ? fault(at, "", "a cell of the row has more than " + cell, "Maybe its text is too long.")
        : fault(
            at,
            "",
            "a quote opens here and is not closed within " + cell,
            "Maybe a closing quote is missing, or a quote within a cell is not doubled.");
  }

  private SheetException fault(int line, String column, String reason, String maybe) {
    return new SheetException(
        new Fault(Fault.Kind.STRUCTURE, file, line, column, "", reason, maybe));
  }
}
