package org.indusco.exchange.site;

import java.util.Map;
import org.indusco.atlas.Atlas;
import org.indusco.atlas.sheet.Pinpoint;
import org.indusco.model.plan.Plan;
import org.indusco.model.wording.Language;
import org.jspecify.annotations.Nullable;

/// Draws the maps of a site; several may be drawn at once.
interface Pen {

  /// A map with its words in a language.
  Drawing draw(MapSheet sheet, Language language);

  /// Where the places of the network lie on a map, by their ids.
  Map<String, Pinpoint> pinpoints(MapSheet sheet);

  /// Draws what an atlas shows.
  ///
  /// @param plan of which the planned maps are
  static Pen of(Atlas atlas, @Nullable Plan plan) {
    SlimSvg slim = new SlimSvg();
    return new Pen() {
      @Override
      public Drawing draw(MapSheet sheet, Language language) {
        String svg =
            sheet.planned() && plan != null
                ? atlas.svg(plan, sheet.in(language))
                : atlas.svg(sheet.in(language));
        return Drawing.of(SharedSvg.of(slim.of(svg)));
      }

      @Override
      public Map<String, Pinpoint> pinpoints(MapSheet sheet) {
        return atlas.pinpoints(sheet.request());
      }
    };
  }
}
