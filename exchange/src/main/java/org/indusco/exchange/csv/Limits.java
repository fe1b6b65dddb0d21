package org.indusco.exchange.csv;

/// What a CSV file may hold at most.
final class Limits {

  static final int FILE_BYTES = 1 << 30;
  static final int CELL_CHARACTERS = 100_000;
  static final int RECORD_CHARACTERS = 1_000_000;
  static final int COLUMNS = 500;
  static final int ROWS = 5_000_000;

  private Limits() {}
}
