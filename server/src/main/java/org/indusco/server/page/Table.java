package org.indusco.server.page;

import java.util.ArrayList;
import java.util.List;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;

/// A table under construction.
public final class Table {

  private final Page page;
  private final String caption;
  private final List<Element> headings = new ArrayList<>();
  private final List<Element> rows = new ArrayList<>();

  /// @param caption key of what it shows
  /// @param columns keys of what its columns are called
  public Table(Page page, String caption, String... columns) {
    this.page = page;
    this.caption = caption;
    for (String column : columns) {
      headings.add(Element.of("th", page.say(column)).with("scope", "col"));
    }
  }

  /// Adds a row, whose first cell names it.
  public Table row(Node... cells) {
    List<Element> all = new ArrayList<>();
    for (Node cell : cells) {
      all.add(all.isEmpty() ? Element.of("th", cell).with("scope", "row") : Element.of("td", cell));
    }
    rows.add(Element.of("tr", all));
    return this;
  }

  /// The table, in a frame of its own that scrolls when the page is narrow.
  public Element element() {
    String id = caption.replace('.', '-');
    return Element.of(
            "div",
            Element.of(
                "table",
                Element.of("caption", page.say(caption)).with("id", id),
                Element.of("thead", Element.of("tr", headings)),
                Element.of("tbody", rows)))
        .with("class", "wide")
        .with("role", "region")
        .with("aria-labelledby", id)
        .with("tabindex", "0");
  }
}
