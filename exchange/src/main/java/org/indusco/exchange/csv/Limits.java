package org.indusco.exchange.csv;

/// What a CSV file may hold at most.
public final class Limits {

  /// Bytes in a file.
  public static final int FILE_BYTES = 256 << 20;
  /// Characters in a cell.
  public static final int CELL_CHARACTERS = 100_000;
  /// Characters in a row.
  public static final int RECORD_CHARACTERS = 1_000_000;
  /// Columns, also those that are not known.
  public static final int COLUMNS = 500;
  /// Rows without the header.
  public static final int ROWS = 5_000_000;

  private Limits() {}
}
