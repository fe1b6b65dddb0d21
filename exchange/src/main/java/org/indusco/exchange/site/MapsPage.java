package org.indusco.exchange.site;

import java.util.List;
import org.indusco.atlas.sheet.Theme;
import org.indusco.exchange.html.Element;

/// The list of all maps by theme and date.
final class MapsPage {

  private MapsPage() {}

  static Page of(Edition edition) {
    Page page = new Page(edition, "maps");
    page.add(Element.of("p", page.say("maps.lead")).with("class", "lead"));
    for (Theme theme : Theme.values()) {
      List<MapSheet> maps = page.contents().maps(theme);
      String word = Contents.word(theme);
      if (!maps.isEmpty()) {
        page.heading(word, page.say("theme." + word));
        page.paragraph(page.say("about." + word));
        page.add(Pictures.ofTheme(maps, page));
      }
    }
    if (page.contents().maps(Theme.PRODUCTION).isEmpty()) {
      page.note(page.say("maps.no.production"));
    }
    return page;
  }
}
