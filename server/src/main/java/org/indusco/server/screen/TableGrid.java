package org.indusco.server.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.app.register.Entry;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Span;
import org.indusco.app.register.table.RowEdit;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.server.body.Bodies;
import org.indusco.server.change.ColumnTold;
import org.indusco.server.change.Edits;
import org.indusco.server.guard.Parameters;
import org.indusco.server.page.Page;
import org.indusco.server.table.Wanted;

/// Rows of a table under their headings, with a field above each column by which rows are looked
/// for.
///
/// @param rows that are shown
/// @param shown the headings of the columns
record TableGrid(Page page, NetworkCard card, Wanted wanted, List<Entry> rows, List<String> shown) {

  /// The class of columns of figures, which stand at the right.
  private static final String FIGURES = "figures";

  /// The id of what is said of the fields above the columns.
  static final String LOOKING_HINT = "looking-hint";

  /// @param form to which the fields belong
  /// @param written whether rows can be written in
  Element element(String form, boolean written) {
    List<ColumnTold> columns =
        Edits.findSchema(wanted.table())
            .map(schema -> ColumnTold.of(schema, shown, page.visitor().language()))
            .orElseThrow();
    List<Element> heads = new ArrayList<>();
    List<Element> fields = new ArrayList<>();
    if (isKeyless()) {
      heads.add(Element.of("th", page.say("column.row")).with("scope", "col"));
      fields.add(Element.of("td"));
    }
    for (ColumnTold column : columns) {
      heads.add(head(column));
      fields.add(Element.of("td", field(column, form)));
    }
    if (isDated()) {
      heads.add(Element.of("th", page.say("column.span")).with("scope", "col"));
      fields.add(Element.of("td"));
    }
    return Element.of(
        "table",
        Element.of("caption", page.say("table.rows")).with("id", "table-rows"),
        Element.of(
            "thead", Element.of("tr", heads), Element.of("tr", fields).with("class", "looking")),
        Element.of("tbody", rows.stream().map(row -> row(row, columns, written)).toList()));
  }

  private boolean isDated() {
    return !rows.stream().allMatch(row -> row.span().equals(Span.ALWAYS))
        || !RowEdit.dayHeadings(wanted.table()).isEmpty();
  }

  private boolean isKeyless() {
    return RowEdit.keyHeadings(wanted.table()).isEmpty();
  }

  private Element head(ColumnTold column) {
    String heading = column.heading();
    String href = TableScreen.at(card.code(), wanted.sortedBy(heading), 1, "");
    Element head =
        Element.of(
                "th",
                Element.of("a", heading)
                    .with("href", href)
                    .with(
                        "title",
                        column.meaning().isEmpty() ? page.say("row.own-column") : column.meaning())
                    .verbatim())
            .with("scope", "col")
            .with("data-heading", heading);
    if (column.figures()) {
      head = head.with("class", FIGURES);
    }
    if (!column.options().isEmpty()) {
      head = head.with("data-options", SheetWords.json(column.options()));
    }
    return heading.equals(wanted.sort())
        ? head.with("aria-sort", wanted.descending() ? "descending" : "ascending")
        : head;
  }

  private Element field(ColumnTold column, String form) {
    String value = wanted.cells().getOrDefault(column.heading(), "");
    Element field =
        column.options().isEmpty()
            ? Element.of("input").with("type", "search").with("value", value)
            : choice(column.options(), value);
    return field
        .with("name", Parameters.CELL + column.heading())
        .with("form", form)
        .with("aria-label", page.say("table.find-in", column.heading()))
        .with("aria-describedby", LOOKING_HINT);
  }

  /// The cells of some columns are one of a few words: each of them, and no word.
  private Element choice(List<String> options, String value) {
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("", "");
    if (!value.isEmpty()) {
      choices.put(value, value);
    }
    options.forEach(option -> choices.put("=" + option, option));
    choices.put("=", page.say("table.find-empty"));
    List<Element> all = new ArrayList<>();
    choices.forEach(
        (typed, word) -> {
          Element option = Element.of("option", word).with("value", typed).verbatim();
          all.add(typed.equals(value) ? option.with("selected", "") : option);
        });
    return Element.of("select", all);
  }

  private Element row(Entry entry, List<ColumnTold> columns, boolean written) {
    List<Element> cells = new ArrayList<>();
    String href = href(entry);
    List<String> key = RowEdit.keyHeadings(wanted.table());
    if (isKeyless()) {
      cells.add(
          Element.of("th", Element.of("a", page.say("table.row")).with("href", href))
              .with("scope", "row"));
    }
    for (ColumnTold column : columns) {
      String heading = column.heading();
      Node text = new Node.Text(entry.row().cell(heading));
      boolean first = !key.isEmpty() && heading.equals(key.getFirst());
      if (first) {
        String called =
            entry.row().cell(heading).isEmpty() ? page.say("table.row") : entry.row().cell(heading);
        text = Element.of("a", called).with("href", href);
      }
      Element cell = first ? Element.of("th", text).with("scope", "row") : Element.of("td", text);
      cells.add(column.figures() ? cell.with("class", FIGURES) : cell);
    }
    if (isDated()) {
      cells.add(Element.of("td", Pieces.span(page, entry.span())).with("class", "moment"));
    }
    Element row = Element.of("tr", cells).verbatim();
    return written ? row.with("data-said", said(entry)) : row;
  }

  /// The page of a row; of a body that of the body, from which there is a way to that of its row.
  private String href(Entry entry) {
    LocalDate day = wanted.day() == null ? entry.span().from() : wanted.day();
    if (day != null && Bodies.has(wanted.table())) {
      return BodyScreen.address(
          card.code(), wanted.table(), entry.subject().texts().getFirst(), day);
    }
    return RowScreen.address(card.code(), entry.subject()) + (day == null ? "" : "&as-of=" + day);
  }

  /// The whole row for scripts: a row is always said as a whole.
  private static String said(Entry entry) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("key", entry.subject().texts());
    said.put("from", entry.span().from() == null ? null : entry.span().from().toString());
    said.put("to", entry.span().to() == null ? null : entry.span().to().toString());
    said.put("cells", entry.row().cells());
    return SheetWords.json(said);
  }
}
