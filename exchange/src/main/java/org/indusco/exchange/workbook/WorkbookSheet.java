package org.indusco.exchange.workbook;

import java.util.List;
import org.indusco.exchange.csv.Sheet;
import org.indusco.exchange.fault.Fault;

/// One sheet of a workbook as a table.
///
/// @param name on its tab
/// @param sheet its first row with a text as headings, and the rows below; columns without any
///     text are left out; no headings at all when nothing stands in the sheet
/// @param headerRow the row of the headings, counted from 1
/// @param columns where the columns of the sheet stand, counted from 0
/// @param faults what makes it no table, and cells that cannot be read
public record WorkbookSheet(
    String name, Sheet sheet, int headerRow, List<Integer> columns, List<Fault> faults) {

  public WorkbookSheet {
    columns = List.copyOf(columns);
    faults = List.copyOf(faults);
  }

  /// Whether nothing stands in it.
  public boolean blank() {
    return sheet.header().isEmpty() && faults.isEmpty();
  }

  /// The place of a cell, such as D3.
  ///
  /// @param column counted from 0 in the headings of [#sheet]
  /// @param row counted from 1 in the workbook
  public String spot(int column, int row) {
    return Letters.of(columns.get(column)) + row;
  }
}
