package org.indusco.exchange.site;

import java.util.Locale;
import org.indusco.atlas.sheet.Pinpoint;

/// Where a town lies on the map of a region.
///
/// @param region id
/// @param left share of the map's width, in per cent
/// @param top share of the map's height, in per cent
record Locator(String region, double left, double top) {

  static Locator of(String region, Pinpoint at, Drawing map) {
    return new Locator(region, 100 * at.x() / map.width(), 100 * at.y() / map.height());
  }

  /// Where a ring around the town stands, as a style.
  String style() {
    return String.format(Locale.ROOT, "left:%.2f%%;top:%.2f%%", left, top);
  }
}
