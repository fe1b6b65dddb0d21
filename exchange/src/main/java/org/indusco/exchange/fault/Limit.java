package org.indusco.exchange.fault;

import java.util.Locale;

/// What a file may hold at most, so that no file takes more memory or time than reading is worth:
/// the one table of it, shown in `docs/file-format.md` and in each fault that names a limit.
///
/// A generated network of 30,000 cooperatives needs less than a quarter of any of them.
public enum Limit {
  /// Size of a CSV file.
  CSV_BYTES("CSV", "size of a file", 50_000_000, "bytes"),
  /// Rows under the header.
  CSV_ROWS("CSV", "rows under the header", 1_000_000, "rows"),
  /// Columns, also those that are not known.
  CSV_COLUMNS("CSV", "columns, also those that are not known", 200, "columns"),
  /// Characters of a row.
  CSV_ROW_CHARACTERS("CSV", "length of a row", 1_000_000, "characters"),
  /// Characters of a cell, as many as a spreadsheet's cell may have.
  CELL_CHARACTERS("CSV", "length of a cell", 32_767, "characters"),
  /// Cells of a table that cannot be read, before the rest of it is left.
  CSV_BAD_CELLS("CSV", "cells that cannot be read, before the rest is left", 10_000, "cells"),
  /// Size of a GeoJSON file.
  GEOJSON_BYTES("GeoJSON", "size of a file", 25_000_000, "bytes"),
  /// Lists and objects within each other; deep enough for a collection within a collection.
  GEOJSON_DEPTH("GeoJSON", "lists and objects within each other", 12, "levels"),
  /// Features of a file.
  GEOJSON_FEATURES("GeoJSON", "features of a file", 100_000, "features"),
  /// Points of a feature.
  GEOJSON_FEATURE_POINTS("GeoJSON", "points of a feature", 200_000, "points"),
  /// Points of a file.
  GEOJSON_POINTS("GeoJSON", "points of a file", 2_000_000, "points"),
  /// Characters of a text.
  GEOJSON_CHARACTERS("GeoJSON", "length of a text", 32_767, "characters"),
  /// Values of a feature: coordinates and properties.
  GEOJSON_FEATURE_VALUES("GeoJSON", "values of a feature", 1_000_000, "values"),
  /// Characters of a property's or member's name.
  GEOJSON_NAME("GeoJSON", "length of a name", 1_000, "characters"),
  /// Characters of a number.
  GEOJSON_DIGITS("GeoJSON", "length of a number", 100, "characters"),
  /// Pairs of edges that are compared to see whether the areas of a file cross themselves.
  GEOJSON_EDGE_PAIRS(
      "GeoJSON", "pairs of edges of a file's areas whose boxes overlap", 20_000_000, "pairs");

  private final String format;
  private final String meaning;
  private final int most;
  private final String unit;

  Limit(String format, String meaning, int most, String unit) {
    this.format = format;
    this.meaning = meaning;
    this.most = most;
    this.unit = unit;
  }

  /// The format whose files it bounds.
  public String format() {
    return format;
  }

  /// What it bounds.
  public String meaning() {
    return meaning;
  }

  /// The most that there may be.
  public int most() {
    return most;
  }

  /// The most as people read it, such as `1,000,000 rows`.
  public String shown() {
    return shown(most);
  }

  /// A figure in the unit of the limit, such as `1,000,001 rows`.
  public String shown(long figure) {
    return String.format(Locale.ROOT, "%,d %s", figure, unit);
  }
}
