package org.indusco.exchange;

import java.nio.file.Path;
import java.util.Locale;

/// Where the shapes of a workbook lie: those of `NAME.xlsx` in the folder `NAME.shapes` beside it,
/// a GeoJSON file for each layer, as in a network's folder.
final class WorkbookShapes {

  private WorkbookShapes() {}

  static Path beside(Path workbook) {
    return workbook.resolveSibling(stem(workbook) + ".shapes");
  }

  /// The name of a workbook without its ending.
  static String stem(Path workbook) {
    String name = String.valueOf(workbook.getFileName());
    return name.replaceFirst("(?i)\\.xls[xm]$", "");
  }

  static boolean isLayer(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".geojson");
  }
}
