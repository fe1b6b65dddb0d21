package org.indusco.exchange.site;

import java.util.ArrayList;
import java.util.List;
import org.indusco.exchange.csv.SheetText;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;

/// A table under construction, for a page and for a CSV file.
final class Table {

  private final String id;
  private final List<Node> caption;
  private final List<String> columns = new ArrayList<>();
  private final List<Boolean> figures = new ArrayList<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<List<Entry>> rows = new ArrayList<>();

  private Table(String id, List<Node> caption) {
    this.id = id;
    this.caption = caption;
  }

  /// A table without columns and rows yet.
  ///
  /// @param id on its page, once
  static Table of(String id, String caption) {
    return new Table(id, List.of(new Node.Text(caption)));
  }

  /// One more column of words.
  ///
  /// @param column its name in the file
  Table words(String column, String heading) {
    return column(column, List.of(new Node.Text(heading)), false);
  }

  /// One more column of figures.
  Table figures(String column, String heading) {
    return figures(column, List.of(new Node.Text(heading)));
  }

  /// One more column of figures.
  Table figures(String column, List<? extends Node> heading) {
    return column(column, heading, true);
  }

  private Table column(String column, List<? extends Node> heading, boolean figure) {
    Element head = Element.of("th", heading).with("scope", "col");
    columns.add(column);
    figures.add(figure);
    headings.add(figure ? head.with("class", "n") : head);
    return this;
  }

  Table row(Entry... cells) {
    return row(List.of(cells));
  }

  /// One more row, whose first cell heads it.
  ///
  /// @throws IllegalArgumentException when it has not a cell for each column
  Table row(List<Entry> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(cells.size() + " cells for " + columns);
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /// The text of its CSV file.
  String csv() {
    return SheetText.of(
        columns, rows.stream().map(row -> row.stream().map(Entry::text).toList()).toList());
  }

  Element element() {
    Element table =
        Element.of(
                "table",
                Element.of("caption", Element.of("span", caption)).with("id", id + "-caption"),
                Element.of("thead", Element.of("tr", headings)),
                Element.of("tbody", rows.stream().map(this::line).toList()))
            .with("id", id);
    return Element.of("div", table)
        .with("class", "wide")
        .with("role", "region")
        .with("tabindex", "0")
        .with("aria-labelledby", id + "-caption");
  }

  private Element line(List<Entry> cells) {
    List<Element> line = new ArrayList<>();
    for (Entry cell : cells) {
      boolean heads = line.isEmpty();
      Element made = Element.of(heads ? "th" : "td", cell.shown());
      made = heads ? made.with("scope", "row") : made;
      line.add(figures.get(line.size()) ? made.with("class", "n") : made);
    }
    return Element.of("tr", line);
  }
}
