package org.indusco.server.sketch;

import java.util.Map;
import java.util.TreeMap;
import org.indusco.exchange.html.Element;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;
import org.indusco.server.asset.Assets;
import org.indusco.server.atlas.AtlasScreen;
import org.indusco.server.page.Page;
import tools.jackson.databind.json.JsonMapper;

/// What maps of plans need of a page: style sheets, scripts, and what these say.
final class Scripts {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Scripts() {}

  /// @param main the script that puts the page together
  /// @param twins addresses of the documents that it draws
  static void add(Page page, String main, String... twins) {
    page.part(link("stylesheet", Assets.address(Assets.ATLAS_STYLE)));
    page.part(link("stylesheet", Assets.address(Assets.PLAN_STYLE)));
    for (String twin : twins) {
      page.part(link("preload", twin).with("as", "fetch").with("crossorigin", "anonymous"));
      page.part(link("alternate", twin).with("type", "application/json"));
    }
    Assets.importsOfPlans().forEach(name -> page.part(link("modulepreload", Assets.address(name))));
    page.part(Element.of("script").with("defer", "").with("src", Assets.address(Assets.MAPS)));
    page.part(Element.of("script").with("type", "module").with("src", Assets.address(main)));
  }

  private static Element link(String rel, String href) {
    return Element.of("link").with("rel", rel).with("href", href);
  }

  /// The words of the atlas, with those of plans beside them or in their place.
  static String words(Language language) {
    Map<String, String> said = new TreeMap<>(AtlasScreen.said(language));
    Wording words = Wording.of(Scripts.class, language);
    Said.KEYS.forEach(key -> said.put(key, words.say(key)));
    return MAPPER.writeValueAsString(said);
  }
}
