package org.indusco.exchange.site;

import java.util.ArrayList;
import java.util.List;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;

/// Small pictures of maps that lead to their pages.
final class Pictures {

  private Pictures() {}

  /// Pictures with date and title below.
  static Element of(List<MapSheet> maps, Page page) {
    return list(maps, true, page).with("class", "pictures");
  }

  /// Smaller pictures of one theme, with the date alone.
  static Element ofTheme(List<MapSheet> maps, Page page) {
    return list(maps, false, page).with("class", "pictures small");
  }

  private static Element list(List<MapSheet> maps, boolean titled, Page page) {
    List<Element> items = new ArrayList<>();
    for (MapSheet map : maps) {
      String when = page.when().of(map.date());
      String title = page.say("theme." + Contents.word(map.theme()));
      Element picture =
          Element.of("img")
              .with("src", page.up(page.edition().file(map.name(), ".svg")))
              .with("alt", page.say("home.picture", title, when))
              .with("loading", "lazy")
              .with("width", "400")
              .with("height", "400");
      List<Node> caption = new ArrayList<>(List.of(Element.of("b", when)));
      if (titled) {
        caption.add(new Node.Text(" " + title));
      }
      items.add(
          Element.of("li", page.link(map.name(), List.of(picture, Element.of("span", caption)))));
    }
    return Element.of("ul", items);
  }
}
