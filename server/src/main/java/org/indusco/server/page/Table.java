package org.indusco.server.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;

/// A table under construction.
public final class Table {

  /// The class of figures, which stand at the right, as do the headings of their columns.
  private static final String FIGURE = "number";

  private final Page page;
  private final String caption;
  private final List<Node> headings = new ArrayList<>();
  private final Set<Integer> figures = new HashSet<>();
  private final List<Element> rows = new ArrayList<>();

  /// @param caption key of what it shows
  /// @param columns keys of what its columns are called
  public Table(Page page, String caption, String... columns) {
    this.page = page;
    this.caption = caption;
    Arrays.stream(columns).map(column -> page.told(column)).forEach(headings::add);
  }

  /// @param caption key of what it shows
  /// @param columns what its columns are called, in words
  public Table(Page page, String caption, List<String> columns) {
    this.page = page;
    this.caption = caption;
    columns.forEach(column -> headings.add(new Node.Text(column)));
  }

  /// Adds a row, whose first cell names it.
  public Table row(Node... cells) {
    List<Element> all = new ArrayList<>();
    for (Node cell : cells) {
      if (cell instanceof Element element && element.attributes().contains(FIGURE)) {
        figures.add(all.size());
      }
      all.add(all.isEmpty() ? Element.of("th", cell).with("scope", "row") : Element.of("td", cell));
    }
    rows.add(Element.of("tr", all));
    return this;
  }

  private List<Element> head() {
    List<Element> head = new ArrayList<>();
    for (Node column : headings) {
      Element words = Element.of("span", column);
      head.add(
          Element.of("th", figures.contains(head.size()) ? words.with("class", FIGURE) : words)
              .with("scope", "col"));
    }
    return head;
  }

  /// The table, in a frame of its own that scrolls when the page is narrow.
  public Element element() {
    String id = caption.replace('.', '-');
    return Element.of(
            "div",
            Element.of(
                "table",
                Element.of("caption", page.say(caption)).with("id", id),
                Element.of("thead", Element.of("tr", head())),
                Element.of("tbody", rows)))
        .with("class", "wide")
        .with("role", "region")
        .with("aria-labelledby", id)
        .with("tabindex", "0");
  }
}
