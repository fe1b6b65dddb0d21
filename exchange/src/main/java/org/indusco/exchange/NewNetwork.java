package org.indusco.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.csv.Sheet;
import org.indusco.exchange.csv.SheetException;
import org.indusco.exchange.csv.SheetReader;
import org.indusco.exchange.disk.Parcel;
import org.indusco.exchange.workbook.BookColumn;
import org.indusco.exchange.workbook.BookSheet;
import org.indusco.exchange.workbook.Workbook;
import org.indusco.exchange.workbook.WorkbookWriter;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;

/// A network to begin with: every column of the tables that are needed, with some rows that plan
/// at once and say that they are examples.
public final class NewNetwork {

  private static final String READ_ME = Workbook.REMARK + "read me";
  private static final int ROOM = 1000;
  private static final int WIDEST = 44;

  private final YearMonth start;

  private NewNetwork(YearMonth start) {
    this.start = start;
  }

  /// Writes a workbook, or a folder when the name is not that of a workbook.
  ///
  /// @param start first month of the horizon
  /// @throws IOException when it cannot be written; nothing is left behind then
  public static void write(YearMonth start, Path to) throws IOException {
    NewNetwork fresh = new NewNetwork(start);
    if (TextFiles.isWorkbook(to)) {
      List<BookSheet> sheets = fresh.sheets();
      Parcel.put(
          to,
          draft -> {
            try (OutputStream out = Files.newOutputStream(draft)) {
              WorkbookWriter.write(sheets, out);
            }
          });
    } else {
      fresh.writeFolder(to);
    }
  }

  private void writeFolder(Path folder) throws IOException {
    Map<String, TextTable> tables = new LinkedHashMap<>();
    for (Schema<?> schema : begun()) {
      List<String> headings = schema.fields().stream().map(Field::heading).toList();
      tables.put(schema.name(), new TextTable(headings, rows(schema)));
    }
    TextFiles.write(TextNetwork.of(tables, Map.of()), folder);
  }

  /// The tables without which nothing can be planned.
  private static List<Schema<?>> begun() {
    return Network.schemas().stream().filter(NewNetwork::isBegun).toList();
  }

  private static boolean isBegun(Schema<?> schema) {
    return schema.table().required() || schema.type() == Order.class;
  }

  /// What to do, the tables that are needed, and all others, which are not read until the mark is
  /// taken off their names: a table that is there without rows is another thing than none.
  private List<BookSheet> sheets() throws IOException {
    List<BookSheet> sheets = new ArrayList<>();
    sheets.add(readMe());
    for (Schema<?> schema : begun()) {
      sheets.add(sheet(schema, schema.name(), rows(schema)));
    }
    for (Schema<?> schema : Network.schemas()) {
      if (!isBegun(schema)) {
        sheets.add(sheet(schema, Workbook.REMARK + schema.name(), List.of()));
      }
    }
    return sheets;
  }

  private static BookSheet sheet(Schema<?> schema, String name, List<List<String>> rows) {
    List<BookColumn> columns = new ArrayList<>();
    for (Field field : schema.fields()) {
      String unit = field.column().unit();
      String heading = unit.isEmpty() ? field.heading() : field.heading() + " (" + unit + ")";
      BookColumn column =
          BookTables.column(field, heading, Math.clamp(heading.length() + 3, 12, WIDEST));
      columns.add(column.referring(sheetOf(column.refers())));
    }
    return new BookSheet(name, columns, rows, ROOM);
  }

  /// Where the ids of a table stand. Without a table of depots there is one at every place.
  private static String sheetOf(String table) {
    if (table.isEmpty() || begun().stream().anyMatch(schema -> schema.name().equals(table))) {
      return table;
    }
    return table.equals("depots") ? "places" : Workbook.REMARK + table;
  }

  /// The example's rows, with an empty cell for every column that they leave out.
  private List<List<String>> rows(Schema<?> schema) throws IOException {
    Sheet example = example(schema.name() + ".csv");
    List<List<String>> rows = new ArrayList<>();
    for (Sheet.Line line : example.lines()) {
      List<String> row = new ArrayList<>();
      for (Field field : schema.fields()) {
        int at = example.header().indexOf(field.heading());
        String text = at < 0 ? "" : line.cells().get(at);
        row.add(text.equals("START") ? start.toString() : text);
      }
      rows.add(row);
    }
    return rows;
  }

  private static Sheet example(String file) throws IOException {
    try (InputStream in = NewNetwork.class.getResourceAsStream("start/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the program's own file " + file + " is missing");
      }
      return SheetReader.read(file, in.readAllBytes());
    } catch (SheetException e) {
      throw new IllegalStateException("the program's own file is no table", e);
    }
  }

  private static BookSheet readMe() {
    List<List<String>> rows = new ArrayList<>();
    say(
        rows,
        "Replace the example rows of the sheets that follow by your own; twenty rows are a beginning.");
    say(
        rows,
        "A yellow heading must be filled in. Point at a heading to read what it means, its unit, and what an empty cell means.");
    say(
        rows,
        "Cells with few choices, and those that name a row of another sheet by its id, offer a list.");
    say(
        rows,
        "Then: indusco check THIS.xlsx names every mistake with its cell, indusco plan THIS.xlsx makes a plan.");
    say(
        rows,
        "A sheet whose name begins with # is not read, as this one. To use such a table, take the # off its name.");
    rows.add(List.of("", "", ""));
    rows.add(List.of("table", "a row is", "when it is missing"));
    for (Schema<?> schema : Network.schemas()) {
      String missing = schema.table().required() ? "it is needed" : schema.table().absent();
      rows.add(List.of(schema.name(), schema.table().meaning(), missing));
    }
    return new BookSheet(
        READ_ME,
        List.of(wide("A network for Indusco: what to do", 24), wide("", 70), wide("", 70)),
        rows,
        1);
  }

  private static void say(List<List<String>> rows, String sentence) {
    rows.add(List.of(sentence, "", ""));
  }

  private static BookColumn wide(String heading, double width) {
    return new BookColumn(heading, BookColumn.Kind.TEXT, width, false, "", List.of(), "");
  }
}
