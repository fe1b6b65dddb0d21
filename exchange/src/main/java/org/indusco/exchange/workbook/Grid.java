package org.indusco.exchange.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.indusco.exchange.csv.Sheet;
import org.indusco.exchange.fault.Fault;

/// The texts of a sheet while it is read, row by row; only cells with a text take room.
final class Grid {

  /// The texts of a row and their columns.
  private record Row(int number, int[] columns, String[] texts) {}

  private final String sheet;
  private final List<Row> rows = new ArrayList<>();
  private final List<CellFault> wrong = new ArrayList<>();
  private final BitSet used = new BitSet();
  private int[] columns = new int[16];
  private String[] texts = new String[16];
  private int count;

  Grid(String sheet) {
    this.sheet = sheet;
  }

  /// Takes a text of the row that is being read.
  void add(int column, String text) throws BrokenPart {
    if (count == columns.length) {
      columns = Arrays.copyOf(columns, 2 * count);
      texts = Arrays.copyOf(texts, 2 * count);
    }
    columns[count] = column;
    texts[count++] = text;
    used.set(column);
    if (used.cardinality() > WorkbookLimits.USED_COLUMNS) {
      throw new BrokenPart(
          Fault.Kind.STRUCTURE,
          String.format(
              Locale.ROOT,
              "the sheet %s has texts in more than %,d columns",
              sheet,
              WorkbookLimits.USED_COLUMNS),
          "");
    }
  }

  /// Tells of a cell that cannot be read.
  void add(CellFault fault) {
    if (wrong.size() < WorkbookLimits.FAULTS) {
      wrong.add(fault);
    }
  }

  /// Ends a row; says whether a text stands in it.
  boolean end(int row) {
    boolean there = count > 0;
    if (there) {
      rows.add(new Row(row, Arrays.copyOf(columns, count), Arrays.copyOf(texts, count)));
    }
    count = 0;
    return there;
  }

  /// The sheet as a table.
  WorkbookSheet table() {
    List<Integer> all = used.stream().boxed().toList();
    Map<Integer, Integer> places = new HashMap<>();
    all.forEach(column -> places.put(column, places.size()));
    List<String> header = rows.isEmpty() ? List.of() : cells(rows.getFirst(), places);
    int width = header.size();
    while (width > 0 && header.get(width - 1).isEmpty()) {
      width--;
    }
    List<Fault> faults = new ArrayList<>();
    wrong.forEach(fault -> faults.add(located(fault, header, places)));
    if (!rows.isEmpty()) {
      refuseDoubles(header, all, faults);
      refuseBeside(width, places, faults);
    }
    List<Sheet.Line> lines = new ArrayList<>(rows.size());
    for (Row row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      lines.add(new Sheet.Line(row.number(), cells(row, places).subList(0, width)));
    }
    int headerRow = rows.isEmpty() ? 1 : rows.getFirst().number();
    rows.clear();
    return new WorkbookSheet(
        sheet,
        new Sheet(header.subList(0, width), lines),
        headerRow,
        all.subList(0, width),
        faults);
  }

  private static List<String> cells(Row row, Map<Integer, Integer> places) {
    String[] cells = new String[places.size()];
    Arrays.fill(cells, "");
    for (int i = 0; i < row.columns().length; i++) {
      cells[places.getOrDefault(row.columns()[i], 0)] = row.texts()[i];
    }
    return Arrays.asList(cells);
  }

  private Fault located(CellFault fault, List<String> header, Map<Integer, Integer> places) {
    Integer place = places.get(fault.column());
    String heading = place == null || header.isEmpty() ? "" : header.get(place);
    return fault(
        fault.kind(),
        fault.row(),
        fault.column(),
        heading,
        fault.value(),
        fault.reason(),
        fault.maybe());
  }

  private void refuseDoubles(List<String> header, List<Integer> all, List<Fault> faults) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < header.size(); i++) {
      String heading = header.get(i);
      if (!heading.isEmpty() && !seen.add(heading)) {
        faults.add(
            fault(
                Fault.Kind.STRUCTURE,
                rows.getFirst().number(),
                all.get(i),
                heading,
                "",
                "the heading stands there twice",
                ""));
      }
    }
  }

  /// Texts to the right of the last heading belong to no column. One is told for each column.
  private void refuseBeside(int width, Map<Integer, Integer> places, List<Fault> faults) {
    Set<Integer> told = new HashSet<>();
    for (Row row : rows) {
      for (int i = 0; i < row.columns().length; i++) {
        int column = row.columns()[i];
        if (places.getOrDefault(column, 0) >= width && told.add(column)) {
          faults.add(
              fault(
                  Fault.Kind.STRUCTURE,
                  row.number(),
                  column,
                  "",
                  row.texts()[i],
                  "stands to the right of the last heading",
                  "Maybe give the column a heading: one that is not known is kept and not used."));
        }
      }
    }
  }

  private Fault fault(
      Fault.Kind kind,
      int row,
      int column,
      String heading,
      String value,
      String reason,
      String maybe) {
    String letters = Letters.of(column);
    String place = (heading.isEmpty() ? letters : heading) + " (" + letters + row + ")";
    return new Fault(kind, "sheet " + sheet, row, place, value, reason, maybe);
  }
}
