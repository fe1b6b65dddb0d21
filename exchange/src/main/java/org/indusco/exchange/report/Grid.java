package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.List;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.wording.Wording;

/// A table under construction.
final class Grid {

  /// Rows that a long table shows at once; the others are folded.
  private static final int SHOWN = 15;

  /// Up to this many rows nothing is folded.
  private static final int FITS = 24;

  /// Up to this many rows a table is not parted between two printed pages.
  private static final int SHORT = 12;

  private final Wording wording;
  private final String id;
  private final String caption;
  private final List<Element> headings = new ArrayList<>();
  private final List<List<Element>> groups = new ArrayList<>();
  private final List<Element> foot = new ArrayList<>();
  private int columnsOfFigures;
  private int rows;

  private Grid(Wording wording, String id, String caption) {
    this.wording = wording;
    this.id = id;
    this.caption = caption;
    groups.add(new ArrayList<>());
  }

  /// A table without columns and rows yet.
  ///
  /// @param wording of the language that it speaks where it is folded
  static Grid of(Wording wording, String id, String caption) {
    return new Grid(wording, id, caption);
  }

  /// One more column of words.
  Grid words(String heading) {
    headings.add(Element.of("th", heading).with("scope", "col"));
    return this;
  }

  /// One more column of figures.
  Grid figures(String heading) {
    headings.add(Element.of("th", heading).with("scope", "col").with("class", "n"));
    columnsOfFigures++;
    return this;
  }

  /// One more column of figures for each heading.
  Grid figures(List<String> many) {
    many.forEach(this::figures);
    return this;
  }

  /// Starts a group of rows under a heading of its own.
  Grid group(String heading) {
    Element head =
        Element.of("th", heading)
            .with("scope", "rowgroup")
            .with("colspan", Integer.toString(headings.size()));
    groups.add(new ArrayList<>(List.of(Element.of("tr", head).with("class", "group"))));
    return this;
  }

  Grid row(Cell... cells) {
    return row(List.of(cells));
  }

  /// One more row, whose first cell heads it.
  Grid row(List<Cell> cells) {
    groups.getLast().add(line(cells));
    rows++;
    return this;
  }

  /// The row of sums.
  Grid sum(List<Cell> cells) {
    foot.add(line(cells));
    return this;
  }

  boolean isEmpty() {
    return rows == 0;
  }

  int rows() {
    return rows;
  }

  /// The table as it stands, with nothing folded.
  Element whole() {
    return table(id, caption, groups, foot);
  }

  /// The table, of which a long list shows its first rows and folds the others. Groups are not
  /// folded.
  List<Node> folded() {
    if (rows <= FITS || groups.size() > 1) {
      return List.of(whole());
    }
    List<Element> all = groups.getFirst();
    Element first = table(id, caption, List.of(all.subList(0, SHOWN)), foot);
    String again = wording.say("grid.continued", caption);
    Element rest = table(id + "-more", again, List.of(all.subList(SHOWN, rows)), List.of());
    return List.of(first, fold(wording.say("grid.others", rows - SHOWN), rest));
  }

  /// Something that shows when its summary is chosen, and in print.
  static Element fold(String summary, Node... content) {
    List<Node> all = new ArrayList<>(List.of(Element.of("summary", summary)));
    all.addAll(List.of(content));
    return Element.of("details", all);
  }

  private Element table(String name, String title, List<List<Element>> bodies, List<Element> sums) {
    List<Node> parts = new ArrayList<>();
    parts.add(Element.of("caption", Element.of("span", title)).with("id", name + "-caption"));
    parts.add(Element.of("thead", Element.of("tr", headings)));
    bodies.stream()
        .filter(body -> !body.isEmpty())
        .forEach(body -> parts.add(Element.of("tbody", body)));
    if (!sums.isEmpty()) {
      parts.add(Element.of("tfoot", sums));
    }
    Element table = Element.of("table", parts).with("id", name);
    return Element.of("div", ofFigures() ? table.with("class", "figures") : table)
        .with("class", rows <= SHORT ? "wide short" : "wide")
        .with("role", "region")
        .with("tabindex", "0")
        .with("aria-labelledby", name + "-caption");
  }

  /// Whether all columns but the first hold figures, so that the table can say so once.
  private boolean ofFigures() {
    return columnsOfFigures > 0 && columnsOfFigures == headings.size() - 1;
  }

  private Element line(List<Cell> cells) {
    List<Element> line = new ArrayList<>();
    for (Cell cell : cells) {
      line.add(cell.element(line.isEmpty(), ofFigures()));
    }
    return Element.of("tr", line);
  }
}
