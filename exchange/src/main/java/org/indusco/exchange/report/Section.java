package org.indusco.exchange.report;

import java.util.List;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;

/// A part of the report with a heading.
///
/// @param id by which the table of contents finds it
record Section(String id, String title, List<Node> body) {

  Section {
    body = List.copyOf(body);
  }

  Element element() {
    return Element.of(
            "section",
            Element.of("h2", title).with("id", "part-" + id),
            Element.of("div", body).with("class", "body"))
        .with("aria-labelledby", "part-" + id);
  }

  /// A line of the table of contents.
  Element line() {
    return Element.of("li", Element.of("a", title).with("href", "#part-" + id));
  }
}
