package org.indusco.exchange.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indusco.exchange.fault.Fault;

/// Reads one CSV file: UTF-8, cells parted by commas, semicolons or tabs as its header shows.
public final class SheetReader {

  private static final Pattern LINE = Pattern.compile("(?i)starting at line (\\d{1,9})");

  private final String file;
  private int row = 1;

  private SheetReader(String file) {
    this.file = file;
  }

  /// Reads the bytes of a file.
  ///
  /// @throws IOException when the file cannot be read
  /// @throws SheetException when it is too large
  public static byte[] bytes(Path path) throws IOException, SheetException {
    long size = Files.size(path);
    if (size > Limits.FILE_BYTES) {
      throw new SheetReader(path.getFileName().toString())
          .fault(
              0,
              "",
              String.format(
                  Locale.ROOT, "the file has %,d bytes, more than %,d", size, Limits.FILE_BYTES),
              "");
    }
    return Files.readAllBytes(path);
  }

  /// Reads a table from the bytes of a file.
  ///
  /// @param file the name by which faults call it
  /// @throws SheetException when they are no table, or pass a limit
  public static Sheet read(String file, byte[] bytes) throws SheetException {
    String text = new Decoding(file).decode(bytes);
    return new SheetReader(file).sheet(text);
  }

  private Sheet sheet(String text) throws SheetException {
    if (text.isBlank()) {
      throw fault(0, "", "the file is empty; it needs at least a header", "");
    }
    try (CsvReader<CsvRecord> reader = open(text);
        CloseableIterator<CsvRecord> records = reader.iterator()) {
      List<String> header = header(records.next());
      List<Sheet.Line> lines = new ArrayList<>();
      while (records.hasNext()) {
        CsvRecord record = records.next();
        row = (int) record.getStartingLineNumber();
        List<String> cells = cells(record, header);
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
          lines.add(new Sheet.Line(row, cells));
        }
        if (lines.size() > Limits.ROWS) {
          throw fault(
              row,
              "",
              String.format(Locale.ROOT, "the file has more than %,d rows", Limits.ROWS),
              "");
        }
      }
      return new Sheet(header, lines);
    } catch (CsvParseException e) {
      throw unreadable(text, e);
    } catch (IOException e) {
      throw fault(row, "", "the text cannot be read: " + e.getMessage(), "");
    }
  }

  private static CsvReader<CsvRecord> open(String text) {
    CsvRecordHandler handler =
        CsvRecordHandler.builder()
            .maxFields(Limits.COLUMNS)
            .maxFieldSize(Limits.CELL_CHARACTERS)
            .maxRecordSize(Limits.RECORD_CHARACTERS)
            .build();
    return CsvReader.builder()
        .fieldSeparator(Separator.of(text))
        .skipEmptyLines(true)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(4 * Limits.RECORD_CHARACTERS)
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
    // No-break spaces come with copying from web pages; strip() does not count them as white.
    String bare = cell.indexOf('\u00A0') < 0 ? cell : cell.replace('\u00A0', ' ');
    return Formulas.restored(bare.strip());
  }

  /// The parser tells the line only in words.
  private SheetException unreadable(String text, CsvParseException e) {
    String told = String.valueOf(e.getMessage());
    Matcher line = LINE.matcher(told);
    int at = line.find() ? Integer.parseInt(line.group(1)) : row;
    if (told.contains("exceed") || told.contains("maximum")) {
      return fault(
          at,
          "",
          String.format(
              Locale.ROOT,
              "the row has more than %,d columns, or a cell more than %,d characters",
              Limits.COLUMNS,
              Limits.CELL_CHARACTERS),
          text.indexOf('"') >= 0 ? "Maybe a closing quote is missing." : "");
    }
    return fault(
        at,
        "",
        "the quotes of the row do not match",
        "Maybe a closing quote is missing, or a quote within a cell is not doubled.");
  }

  private SheetException fault(int line, String column, String reason, String maybe) {
    return new SheetException(
        new Fault(Fault.Kind.STRUCTURE, file, line, column, "", reason, maybe));
  }
}
