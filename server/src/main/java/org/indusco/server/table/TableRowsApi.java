package org.indusco.server.table;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.indusco.app.office.ChangeOffice;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Span;
import org.indusco.app.register.table.RowEdit;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;
import org.indusco.server.api.EntryRow;
import org.indusco.server.api.ImportApi;
import org.indusco.server.api.Lent;
import org.indusco.server.api.NetworkFile;
import org.indusco.server.api.Paging;
import org.indusco.server.change.Edits;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.upload.Turns;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Some rows of a table, in some order, for programs: what its page shows.
@RestController
public final class TableRowsApi {

  private static final String ROWS = "/api/v1/networks/{code}/tables/{table}/rows";
  private static final int FILES_AT_ONCE = 2;

  private final ReadingRoom room;
  private final ChangeOffice changes;
  private final Turns turns = new Turns(FILES_AT_ONCE);

  /// @param room where networks are read
  /// @param changes that knows the columns of their tables
  public TableRowsApi(ReadingRoom room, ChangeOffice changes) {
    this.room = room;
    this.changes = changes;
  }

  /// Where the rows are that a page shows.
  ///
  /// @param ending empty for JSON, or that of a file
  public static String address(String network, Wanted wanted, String ending) {
    String query = wanted.query();
    return "/api/v1/networks/%s/tables/%s/rows%s%s"
        .formatted(network, wanted.table(), ending, query.isEmpty() ? "" : "?" + query);
  }

  /// Rows of a table.
  ///
  /// @param revision the newest
  /// @param columns the headings of the table, but for its days
  /// @param found the rows that are asked for
  record RowsTold(long revision, List<String> columns, Paging.Rows<EntryRow> found) {}

  /// Rows as JSON.
  ///
  /// @param asOf the day on which they hold; empty for all days
  /// @param find what one of their cells has
  /// @param sort a heading, with a hyphen before it to turn the order round
  /// @param all parameters, among them `cell.HEADING` for what the cells of a column have
  @Operation(
      summary = "Rows of a table that have some text, in the order of a column",
      description =
          "A parameter cell.HEADING, such as cell.industry=weaving, says what the cells of a column "
              + "have. After a sign (to be encoded in an address) it says more: =weaving is weaving "
              + "and nothing else, = alone is empty, <>weaving and <> alone are the contrary; >100, "
              + ">=100, <1940-05 and <=1940-05 are more, less, later or earlier, dates as exactly as "
              + "they are typed. find says what any cell has; sort names a column, with a hyphen "
              + "before it to turn the order round.")
  @GetMapping(ROWS)
  ResponseEntity<RowsTold> rows(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @PathVariable("table") String table,
      @RequestParam(name = "as-of", defaultValue = "") String asOf,
      @RequestParam(name = "find", defaultValue = "") String find,
      @RequestParam(name = "sort", defaultValue = "") String sort,
      @RequestParam(name = "page", defaultValue = "1") String page,
      @RequestParam(name = "size", defaultValue = "100") String size,
      @RequestParam Map<String, String> all) {
    Paging paging = Paging.of(page, size);
    LentNetwork network = Lent.network(room, request, code);
    Columns columns = columns(network, table);
    Wanted wanted = Wanted.of(table, columns.known(), new Wanted.Asked(asOf, find, sort, all));
    long head = network.card().head();
    Paging.Rows<EntryRow> rows = paging.cut(wanted.of(network, head)).map(EntryRow::of);
    return Lent.answer(network, head).body(new RowsTold(head, columns.known(), rows));
  }

  private Columns columns(LentNetwork network, String table) {
    if (Edits.findSchema(table).isEmpty()) {
      throw ProblemException.of(Code.NOT_FOUND);
    }
    return Columns.of(changes, network.card(), table);
  }

  /// Rows as CSV.
  @Operation(summary = "The same rows as CSV, with the days of each")
  @GetMapping(path = ROWS + ".csv", produces = "text/csv;charset=UTF-8")
  ResponseEntity<byte[]> csv(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @PathVariable("table") String table,
      @RequestParam(name = "as-of", defaultValue = "") String asOf,
      @RequestParam(name = "find", defaultValue = "") String find,
      @RequestParam(name = "sort", defaultValue = "") String sort,
      @RequestParam Map<String, String> all)
      throws IOException {
    LentNetwork network = Lent.network(room, request, code);
    Wanted.Asked asked = new Wanted.Asked(asOf, find, sort, all);
    return turns.take(() -> newest(network).csv(table, texts(network, table, asked)));
  }

  /// Rows as a workbook.
  @Operation(summary = "The same rows as a workbook, with the days of each")
  @GetMapping(path = ROWS + ".xlsx", produces = ImportApi.WORKBOOK)
  ResponseEntity<byte[]> workbook(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @PathVariable("table") String table,
      @RequestParam(name = "as-of", defaultValue = "") String asOf,
      @RequestParam(name = "find", defaultValue = "") String find,
      @RequestParam(name = "sort", defaultValue = "") String sort,
      @RequestParam Map<String, String> all)
      throws IOException {
    LentNetwork network = Lent.network(room, request, code);
    Wanted.Asked asked = new Wanted.Asked(asOf, find, sort, all);
    return turns.take(
        () -> {
          TextTable texts = texts(network, table, asked);
          return newest(network).workbook(table, TextNetwork.of(Map.of(table, texts), Map.of()));
        });
  }

  private static NetworkFile newest(LentNetwork network) {
    return new NetworkFile(network, network.card().head());
  }

  private TextTable texts(LentNetwork network, String table, Wanted.Asked asked) {
    Columns columns = columns(network, table);
    Wanted wanted = Wanted.of(table, columns.known(), asked);
    List<Entry> rows = wanted.of(network, network.card().head());
    List<String> days = RowEdit.dayHeadings(table);
    boolean always = rows.stream().allMatch(row -> row.span().equals(Span.ALWAYS));
    if (days.isEmpty() && !always) {
      days = List.of(another("from", columns), another("to", columns));
    }
    List<String> shown = columns.shown(rows);
    List<String> headings = new ArrayList<>(shown);
    headings.addAll(days);
    boolean dated = !days.isEmpty();
    return new TextTable(headings, rows.stream().map(row -> texts(row, shown, dated)).toList());
  }

  /// A heading that the table has not yet.
  private static String another(String heading, Columns columns) {
    return columns.known().contains(heading) ? another("valid_" + heading, columns) : heading;
  }

  private static List<String> texts(Entry entry, List<String> headings, boolean dated) {
    List<String> texts = new ArrayList<>(headings.stream().map(entry.row()::cell).toList());
    if (dated) {
      texts.add(Objects.toString(entry.span().from(), ""));
      texts.add(Objects.toString(entry.span().to(), ""));
    }
    return texts;
  }
}
