package org.indusco.exchange.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.archive.Archive;

/// What the styles of a workbook say about the numbers of cells.
record Formats(List<NumberKind> byStyle) {

  static final Formats NONE = new Formats(List.of());

  static Formats read(Archive archive, String part) throws IOException {
    Map<Integer, NumberKind> own = new HashMap<>();
    List<NumberKind> byStyle = new ArrayList<>();
    boolean cells = false;
    try (Xml xml = Xml.open(archive, part)) {
      for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
        switch (name) {
          case "numFmt" ->
              own.put(number(xml, "numFmtId"), NumberKind.of(xml.attributeOr("formatCode")));
          case "cellXfs" -> cells = true;
          case "cellStyles", "dxfs", "cellStyleXfs" -> cells = false;
          case "xf" -> {
            if (cells && byStyle.size() < 1 << 16) {
              int format = number(xml, "numFmtId");
              byStyle.add(own.getOrDefault(format, NumberKind.builtIn(format)));
            }
          }
          default -> {}
        }
      }
    }
    return new Formats(byStyle);
  }

  /// What numbers in cells of a style stand for.
  NumberKind of(String style) {
    int at = Digits.whole(style);
    return at >= 0 && at < byStyle.size() ? byStyle.get(at) : NumberKind.NUMBER;
  }

  private static int number(Xml xml, String attribute) {
    return Digits.whole(xml.attributeOr(attribute));
  }
}
