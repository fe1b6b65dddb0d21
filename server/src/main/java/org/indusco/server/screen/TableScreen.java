package org.indusco.server.screen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.indusco.app.office.ChangeOffice;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.server.api.Lent;
import org.indusco.server.api.Paging;
import org.indusco.server.change.Edits;
import org.indusco.server.page.Page;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.table.Columns;
import org.indusco.server.table.TableRowsApi;
import org.indusco.server.table.Wanted;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A table of a network: some of its rows, in some order, which whoever may change them can write
/// in. Without scripts it is read and its rows are changed on their own pages.
@Controller
public final class TableScreen {

  private static final String SIZE = "100";
  private static final String ALL = "all";

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
  /// @param asOf the day on which the rows hold; empty for all days
  /// @param find what one of their cells has
  /// @param sort a heading, with a hyphen before it to turn the order round
  /// @param part which hundred of them, from 1
  /// @param columns `all` to show also those of which the network says nothing
  /// @param all parameters, among them `cell.HEADING` for what the cells of a column have
  @GetMapping("/networks/{code}/tables/{table}")
  public ResponseEntity<String> show(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @PathVariable("table") String table,
      @RequestParam(name = "as-of", defaultValue = "") String asOf,
      @RequestParam(name = "find", defaultValue = "") String find,
      @RequestParam(name = "sort", defaultValue = "") String sort,
      @RequestParam(name = "page", defaultValue = "1") String part,
      @RequestParam(name = "columns", defaultValue = "") String columns,
      @RequestParam Map<String, String> all) {
    Visitor visitor = Visitor.of(request);
    LentNetwork network = Lent.network(room, request, code);
    NetworkCard card = network.card();
    if (Edits.findSchema(table).isEmpty()) {
      throw ProblemException.of(Code.NOT_FOUND);
    }
    Paging paging = Paging.of(part, SIZE);
    Columns known = Columns.of(changes, card, table);
    Wanted wanted = Wanted.of(table, known.known(), new Wanted.Asked(asOf, find, sort, all));
    Wanted.Found found = wanted.page(network, card.head(), paging);
    List<String> shown = columns.equals(ALL) ? known.known() : known.shown(found.rows().rows());
    boolean whole = shown.size() == known.known().size();
    TablePage there =
        new TablePage(
            Page.of(visitor, at(code, wanted, paging.page(), columns), "table.title", table),
            card,
            wanted,
            found,
            shown);
    return there.answer(changes.mayChange(visitor.reader(), card), whole);
  }

  /// The address of a part of some rows.
  ///
  /// @param columns `all` or empty
  static String at(String network, Wanted wanted, int part, String columns) {
    String query =
        wanted.query()
            + (part > 1 ? "&page=" + part : "")
            + (columns.equals(ALL) ? "&columns=" + ALL : "");
    String bare = query.replaceFirst("^&", "");
    return address(network, wanted.table()) + (bare.isEmpty() ? "" : "?" + bare);
  }

  /// The rows as files and as JSON.
  static Element files(Page page, String network, Wanted wanted) {
    return Element.of(
            "span",
            link("CSV", TableRowsApi.address(network, wanted, ".csv")),
            new Node.Text(" "),
            link(page.say("table.workbook"), TableRowsApi.address(network, wanted, ".xlsx")),
            new Node.Text(" "),
            link("JSON", TableRowsApi.address(network, wanted, "")))
        .with("class", "ways");
  }

  private static Element link(String words, String href) {
    return Element.of("a", words).with("href", href);
  }
}
