package org.indusco.exchange.picture;

import java.awt.Rectangle;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The attributes of an element with those that it takes over from the groups around it.
///
/// @param all by name
record Attributes(Map<String, String> all) {

  private static final Set<String> OWN =
      Set.of("x", "y", "width", "height", "rx", "r", "cx", "cy", "d", "id", "clip-path");

  Attributes {
    all = Map.copyOf(all);
  }

  static Attributes of(Element element) {
    return new Attributes(read(element));
  }

  Attributes inside(Element element) {
    Map<String, String> merged = new HashMap<>(all);
    OWN.forEach(merged::remove);
    merged.putAll(read(element));
    return new Attributes(merged);
  }

  private static Map<String, String> read(Element element) {
    Map<String, String> own = new HashMap<>();
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      own.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
    }
    return own;
  }

  String text(String name) {
    return all.getOrDefault(name, "");
  }

  double number(String name, double otherwise) {
    String text = text(name);
    return text.isEmpty() ? otherwise : Double.parseDouble(text);
  }

  /// A side in pixels, which may be all of what is painted on.
  double length(String name, @Nullable Rectangle whole) {
    if (text(name).equals("100%") && whole != null) {
      return name.equals("width") ? whole.getMaxX() : whole.getMaxY();
    }
    return number(name, 0);
  }
}
