package org.indusco.exchange.site;

import java.util.List;
import org.indusco.atlas.ink.Hues;
import org.indusco.exchange.html.Element;

/// Small squares in the hues that regions have on the maps.
final class Chips {

  private Chips() {}

  static Element of(String region, Contents contents) {
    int number = List.copyOf(contents.regions().keySet()).indexOf(region);
    return Element.of("span")
        .with("class", "chip")
        .with("aria-hidden", "true")
        .with("style", "background:" + Hues.region(region, number));
  }
}
