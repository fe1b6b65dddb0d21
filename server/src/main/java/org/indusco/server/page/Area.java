package org.indusco.server.page;

import java.util.ArrayList;
import java.util.List;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;

/// Several lines of text in a form, with their label and a hint. Immutable.
///
/// @param name under which they are sent; their label is the message `field.NAME`
/// @param value what stands there at first
/// @param rows how many lines are seen
/// @param hint key of a message
public record Area(String name, String value, int rows, String hint) {

  /// @param id under which label and hints find it
  /// @param wrong what is wrong with it; empty when nothing is
  Element element(Page page, String id, String wrong) {
    List<Node> pieces = new ArrayList<>();
    pieces.add(Element.of("label", page.say("field." + name)).with("for", id));
    pieces.add(Element.of("small", page.say(hint)).with("id", id + "-hint"));
    String describing = id + "-hint";
    if (!wrong.isEmpty()) {
      pieces.add(
          Element.of("p", wrong)
              .with("class", "wrong")
              .with("id", id + "-wrong")
              .with("role", "alert"));
      describing += " " + id + "-wrong";
    }
    // A browser drops a line break that comes first, so one stands there that may be dropped.
    Element area =
        Element.of("textarea", "\n" + value)
            .with("id", id)
            .with("name", name)
            .with("rows", Integer.toString(rows))
            .with("aria-describedby", describing);
    pieces.add(wrong.isEmpty() ? area : area.with("aria-invalid", "true").with("autofocus", ""));
    return Element.of("div", pieces).with("class", "field");
  }
}
