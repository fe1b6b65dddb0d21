package org.indusco.exchange.workbook;

/// What a workbook may hold at most, beside the limits of its container.
public final class WorkbookLimits {

  /// Sheets.
  public static final int SHEETS = 64;

  /// Rows of a sheet, as in every spreadsheet.
  public static final int ROWS = 1_048_576;

  /// Columns of a sheet to its right edge, used or not, as in every spreadsheet.
  public static final int COLUMNS = 16_384;

  /// Columns of a sheet in which a text stands.
  public static final int USED_COLUMNS = 256;

  /// Characters in a cell, as in every spreadsheet.
  public static final int CELL_CHARACTERS = 32_767;

  /// Cells with a text in the whole workbook.
  public static final int CELLS = 4_000_000;

  /// Texts in the table of shared ones.
  public static final int SHARED_TEXTS = 2_000_000;

  /// Characters of all shared texts together.
  public static final int SHARED_CHARACTERS = 100_000_000;

  /// Characters of one tag, comment or other piece of markup.
  public static final int MARKUP_CHARACTERS = 100_000;

  /// Elements within elements.
  public static final int DEPTH = 64;

  /// Faults of cells that are told; there may be more.
  static final int FAULTS = 1000;

  private WorkbookLimits() {}
}
