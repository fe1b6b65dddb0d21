package org.indusco.exchange.site;

import java.util.List;
import org.indusco.atlas.sheet.MapRequest;
import org.indusco.atlas.sheet.Paper;
import org.indusco.atlas.sheet.Theme;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.wording.Language;

/// One of the site's maps.
///
/// @param name of its files without their endings, from the site's folder
/// @param request that draws it, in English
/// @param planned whether it shows what a plan decides
record MapSheet(String name, MapRequest request, boolean planned) {

  /// How wide the map of a region is drawn, in pixels.
  private static final int REGION_WIDTH = 860;

  /// A map of the whole network.
  static MapSheet of(Theme theme, EdtfDate date, boolean planned) {
    String name = Contents.word(theme) + "-" + date.text().replace("/", "-to-");
    return new MapSheet("maps/" + name, MapRequest.of(date, theme), planned);
  }

  /// The map of a region.
  ///
  /// @param page of the region, beside which it lies
  static MapSheet ofRegion(String id, String page, EdtfDate date) {
    MapRequest request = MapRequest.of(date, Theme.REGIONS).cutTo(id);
    return new MapSheet(page, request.on(Paper.wide(REGION_WIDTH)), false);
  }

  Theme theme() {
    return request.theme();
  }

  EdtfDate date() {
    return request.date();
  }

  MapRequest in(Language language) {
    return request.in(language);
  }

  /// Those of several maps that are on the same date.
  List<MapSheet> onSameDate(List<MapSheet> all) {
    return all.stream().filter(other -> other.date().equals(date())).toList();
  }
}
