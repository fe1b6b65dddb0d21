package org.indusco.server.atlas;

import java.util.List;
import org.indusco.exchange.html.Element;
import org.indusco.server.asset.Assets;
import org.indusco.server.page.Page;

/// What every page with a map has in its head: the library, the style sheets, the scripts, and the
/// documents that are drawn. What takes longest is named first, so that browsers ask for it first.
///
/// @param script that puts the page together
/// @param styles the style sheets
/// @param twins addresses of the documents that are drawn, which tell the same as the page
/// @param ground the address of the land under them
public record MapParts(String script, List<String> styles, List<String> twins, String ground) {

  public MapParts {
    styles = List.copyOf(styles);
    twins = List.copyOf(twins);
  }

  /// Adds them to a page.
  public void add(Page page) {
    page.part(
        link("preload", Assets.address(Assets.MAPS))
            .with("as", "script")
            .with("fetchpriority", "high"));
    twins.forEach(twin -> page.part(fetched(twin)));
    page.part(fetched(ground));
    styles.forEach(style -> page.part(link("stylesheet", Assets.address(style))));
    twins.forEach(twin -> page.part(link("alternate", twin).with("type", "application/json")));
    page.part(Element.of("script").with("defer", "").with("src", Assets.address(Assets.MAPS)));
    page.part(Element.of("script").with("type", "module").with("src", Assets.address(script)));
  }

  private static Element fetched(String address) {
    return link("preload", address).with("as", "fetch").with("crossorigin", "anonymous");
  }

  private static Element link(String rel, String href) {
    return Element.of("link").with("rel", rel).with("href", href);
  }
}
