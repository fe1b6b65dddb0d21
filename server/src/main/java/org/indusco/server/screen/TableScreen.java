package org.indusco.server.screen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.indusco.app.office.ChangeOffice;
import org.indusco.app.register.Entry;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.server.api.Lent;
import org.indusco.server.change.Edits;
import org.indusco.server.page.Page;
import org.indusco.server.page.Table;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A table of a network, part by part, with ways to the page of each row.
@Controller
public final class TableScreen {

  private static final int ROWS = 100;

  private final ReadingRoom room;
  private final ChangeOffice changes;

  /// @param room where networks are read
  /// @param changes that knows who may change them
  public TableScreen(ReadingRoom room, ChangeOffice changes) {
    this.room = room;
    this.changes = changes;
  }

  /// The address of a table's page.
  static String address(String network, String table) {
    return "/networks/" + network + "/tables/" + table;
  }

  /// The page.
  ///
  /// @param after the place of the last row before the part; -1 for the first
  @GetMapping("/networks/{code}/tables/{table}")
  public ResponseEntity<String> show(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @PathVariable("table") String table,
      @RequestParam(name = "after", defaultValue = "-1") String after) {
    Visitor visitor = Visitor.of(request);
    LentNetwork network = Lent.network(room, request, code);
    NetworkCard card = network.card();
    if (Edits.findSchema(table).isEmpty() || !after.matches("-1|[0-9]{1,18}")) {
      throw ProblemException.of(Code.NOT_FOUND);
    }
    Page page = Page.of(visitor, address(code, table), "table.title", table);
    page.add(
        Element.of(
            "p", Element.of("a", card.title()).with("href", "/networks/" + code).verbatim()));
    if (changes.mayChange(visitor.reader(), card)) {
      page.add(
          Element.of(
              "p",
              Element.of("a", page.say("table.add")).with("href", RowScreen.address(code, table))));
    }
    rows(page, network, table, Long.parseLong(after));
    return page.answer();
  }

  private static void rows(Page page, LentNetwork network, String table, long after) {
    NetworkCard card = network.card();
    LentNetwork.Part part = network.entries(table, card.head(), /* day= */ null, after, ROWS);
    List<Entry> entries = part.entries();
    if (entries.isEmpty()) {
      page.paragraph("table.empty");
      return;
    }
    Table rows = new Table(page, "table.rows", "column.row", "column.span", "column.cells");
    for (Entry entry : entries) {
      rows.row(
          Element.of("a", String.join(", ", entry.subject().texts()))
              .with("href", RowScreen.address(card.code(), entry.subject()))
              .verbatim(),
          new Node.Text(Pieces.span(page, entry.span())),
          Pieces.cells(entry.row().cells()));
    }
    page.add(rows.element());
    if (part.next() != null) {
      page.add(
          Element.of(
              "p",
              Element.of("a", page.say("table.next"))
                  .with("href", address(card.code(), table) + "?after=" + part.next())));
    }
  }
}
