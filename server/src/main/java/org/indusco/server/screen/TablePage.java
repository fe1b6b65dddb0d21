package org.indusco.server.screen;

import java.util.ArrayList;
import java.util.List;
import org.indusco.app.register.Entry;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.table.RowEdit;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.server.api.Paging;
import org.indusco.server.page.Page;
import org.indusco.server.table.Wanted;
import org.springframework.http.ResponseEntity;

/// The page of a table.
///
/// @param page that is filled
/// @param wanted which rows are shown
/// @param found those of one part
/// @param shown the headings of the columns that are shown
record TablePage(
    Page page, NetworkCard card, Wanted wanted, Wanted.Found found, List<String> shown) {

  /// The form in which rows are looked for, to which the fields above the columns belong.
  private static final String LOOKING = "looking";

  /// @param mayChange whether the reader may write in it
  /// @param whole whether all columns are shown
  ResponseEntity<String> answer(boolean mayChange, boolean whole) {
    String code = card.code();
    page.add(
        Element.of(
            "p", Element.of("a", card.title()).with("href", "/networks/" + code).verbatim()));
    page.add(looking(whole));
    page.add(Element.of("small", page.say("table.find.hint")).with("id", TableGrid.LOOKING_HINT));
    Paging.Rows<Entry> rows = found.rows();
    page.add(told(rows, whole));
    if (rows.total() == 0) {
      page.paragraph(wanted.isPart() ? "table.none" : "table.empty");
    }
    Element sheet =
        sheet(new TableGrid(page, card, wanted, rows.rows(), shown).element(LOOKING, mayChange));
    page.part(SheetWords.style());
    if (mayChange) {
      page.part(SheetWords.script());
      page.add(
          Element.of(
              "p",
              Element.of("a", page.say("table.add"))
                  .with("href", RowScreen.address(code, wanted.table()))
                  .with("id", "sheet-add")));
      page.add(SheetWords.on(page, sheet));
    } else {
      page.add(sheet);
    }
    parts(rows, whole);
    return page.answer();
  }

  private Element sheet(Element table) {
    return Element.of("div", table)
        .with("class", "wide sheet")
        .with("id", "sheet")
        .with("role", "region")
        .with("aria-labelledby", "table-rows")
        .with("tabindex", "0")
        .with("data-network", card.code())
        .with("data-table", wanted.table())
        .with("data-keys", SheetWords.json(RowEdit.keyHeadings(wanted.table())));
  }

  private Element looking(boolean whole) {
    List<Node> pieces = new ArrayList<>();
    pieces.add(Element.of("label", page.say("network.day")).with("for", "as-of"));
    pieces.add(
        field("as-of", "date", wanted.day() == null ? "" : wanted.day().toString())
            .with("id", "as-of"));
    pieces.add(Element.of("label", page.say("table.find")).with("for", "find"));
    pieces.add(field("find", "search", wanted.find()).with("id", "find"));
    if (!wanted.sort().isEmpty()) {
      pieces.add(field("sort", "hidden", (wanted.descending() ? "-" : "") + wanted.sort()));
    }
    if (whole) {
      pieces.add(field("columns", "hidden", "all"));
    }
    pieces.add(Element.of("button", page.say("network.show")).with("type", "submit"));
    if (wanted.isPart() || !wanted.sort().isEmpty()) {
      pieces.add(
          Element.of("a", page.say("table.all"))
              .with("href", TableScreen.at(card.code(), wanted.all(), 1, "")));
    }
    return Element.of("form", pieces)
        .with("method", "get")
        .with("action", TableScreen.address(card.code(), wanted.table()))
        .with("id", LOOKING)
        .with("class", "inline");
  }

  private static Element field(String name, String type, String value) {
    return Element.of("input").with("type", type).with("name", name).with("value", value);
  }

  /// How many rows there are, which of them are shown, and as what they can be taken away.
  private Element told(Paging.Rows<Entry> rows, boolean whole) {
    int from = rows.rows().isEmpty() ? 0 : (rows.page() - 1) * rows.size() + 1;
    int to = from == 0 ? 0 : from + rows.rows().size() - 1;
    List<Node> pieces = new ArrayList<>();
    pieces.add(
        Element.of(
                "span",
                found.more()
                    ? page.say("table.part.more", from, to, rows.total())
                    : page.say("table.part", from, to, rows.total()))
            .with("class", "count"));
    pieces.add(TableScreen.files(page, card.code(), wanted));
    pieces.add(
        Element.of("a", page.say(whole ? "table.columns.used" : "table.columns.all"))
            .with("href", TableScreen.at(card.code(), wanted, rows.page(), whole ? "" : "all")));
    return Element.of("p", pieces).with("class", "about-rows");
  }

  private void parts(Paging.Rows<Entry> rows, boolean whole) {
    List<Node> pieces = new ArrayList<>();
    String columns = whole ? "all" : "";
    int part = rows.page();
    if (part > 1) {
      pieces.add(part("table.before", part - 1, "prev", columns));
    }
    if ((long) part * rows.size() < rows.total()) {
      pieces.add(part("table.next", part + 1, "next", columns));
    }
    if (!pieces.isEmpty()) {
      page.add(
          Element.of("nav", pieces)
              .with("class", "parts")
              .with("aria-label", page.say("table.parts")));
    }
  }

  private Element part(String key, int number, String rel, String columns) {
    return Element.of("a", page.say(key))
        .with("href", TableScreen.at(card.code(), wanted, number, columns))
        .with("rel", rel);
  }
}
