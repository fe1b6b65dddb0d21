package org.indusco.exchange.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongUnaryOperator;
import org.indusco.exchange.archive.Archive;

/// Reads the cells of one sheet, in the order in which they stand in the file.
final class SheetCells {

  private final SheetPart part;
  private final CellReader cells;
  private final Grid grid;
  private final LongUnaryOperator budget;
  private int row;
  private int column;
  private boolean rowHidden;
  private int hiddenRows;
  private boolean hiddenColumns;
  private boolean merged;

  private SheetCells(SheetPart part, Grid grid, CellReader cells, LongUnaryOperator budget) {
    this.part = part;
    this.grid = grid;
    this.cells = cells;
    this.budget = budget;
  }

  /// Reads a sheet.
  ///
  /// @param budget takes a number of further cells and gives how many there are in all
  /// @param notes gets what a person may not see but is read
  static WorkbookSheet read(
      Archive archive,
      SheetPart part,
      SharedTexts texts,
      Formats formats,
      SerialDates dates,
      LongUnaryOperator budget,
      List<String> notes)
      throws IOException {
    Grid grid = new Grid(part.name());
    CellReader cells = new CellReader(texts, formats, dates, grid::add);
    SheetCells reading = new SheetCells(part, grid, cells, budget);
    try (Xml xml = Xml.open(archive, part.part())) {
      reading.read(xml);
    }
    notes.addAll(reading.notes());
    return grid.table();
  }

  private void read(Xml xml) throws IOException {
    for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
      switch (name) {
        case "row" -> begin(xml);
        case "c" -> cell(xml);
        case "col" -> hiddenColumns |= xml.flag("hidden");
        case "mergeCell" -> merged = true;
        default -> {}
      }
    }
    endRow();
  }

  private void begin(Xml xml) throws BrokenPart {
    endRow();
    String given = xml.attributeOr("r");
    int next = given.isEmpty() ? row + 1 : Letters.read("A" + given, part.name()).row();
    requireForward(next > row && next <= WorkbookLimits.ROWS);
    row = next;
    column = -1;
    rowHidden = xml.flag("hidden");
  }

  private void cell(Xml xml) throws IOException {
    String given = xml.attributeOr("r");
    Letters.Spot spot =
        given.isEmpty() ? new Letters.Spot(column + 1, row) : Letters.read(given, part.name());
    requireForward(
        spot.row() == row && spot.column() > column && spot.column() < WorkbookLimits.COLUMNS);
    column = spot.column();
    String text = cells.read(xml, spot);
    if (!text.isEmpty()) {
      grid.add(column, text);
      if (budget.applyAsLong(1) > WorkbookLimits.CELLS) {
        throw BrokenPart.unreadable(
            String.format(
                Locale.ROOT, "the file has more than %,d cells with a text", WorkbookLimits.CELLS));
      }
    }
  }

  private void requireForward(boolean forward) throws BrokenPart {
    if (!forward) {
      throw BrokenPart.unreadable(
          "the sheet " + part.name() + " has rows or cells out of order, or twice");
    }
  }

  private void endRow() {
    if (grid.end(row) && rowHidden) {
      hiddenRows++;
    }
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    String sheet = "sheet " + part.name();
    if (part.hidden()) {
      notes.add(sheet + ": the sheet is hidden, and is read.");
    }
    if (hiddenRows > 0) {
      notes.add(
          sheet
              + ": "
              + (hiddenRows == 1 ? "1 hidden row is" : hiddenRows + " hidden rows are")
              + " read.");
    }
    if (hiddenColumns) {
      notes.add(sheet + ": hidden columns are read.");
    }
    if (merged) {
      notes.add(sheet + ": of merged cells only the first one has the text.");
    }
    return notes;
  }
}
