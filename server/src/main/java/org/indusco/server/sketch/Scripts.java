package org.indusco.server.sketch;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;
import org.indusco.server.asset.Assets;
import org.indusco.server.atlas.AtlasScreen;
import org.indusco.server.atlas.MapParts;
import org.indusco.server.page.Page;
import tools.jackson.databind.json.JsonMapper;

/// What maps of plans need of a page: style sheets, scripts, and what these say.
final class Scripts {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Scripts() {}

  /// Adds them to a page.
  ///
  /// @param script that puts the page together
  /// @param network whose land lies under the plans
  /// @param twins addresses of the documents that it draws
  /// @return the address of the land
  static String add(Page page, String script, String network, String... twins) {
    String ground = "/api/v1/networks/" + network + "/ground";
    List<String> styles = List.of(Assets.ATLAS_STYLE, Assets.PLAN_STYLE);
    new MapParts(script, styles, List.of(twins), ground).add(page);
    return ground;
  }

  /// The words of the atlas, with those of plans beside them or in their place.
  static String words(Language language) {
    Map<String, String> said = new TreeMap<>(AtlasScreen.said(language));
    Wording words = Wording.of(Scripts.class, language);
    Said.KEYS.forEach(key -> said.put(key, words.pattern(key)));
    return MAPPER.writeValueAsString(said);
  }
}
