package org.indusco.server.screen;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.indusco.app.library.Desk;
import org.indusco.app.office.ChangeOffice;
import org.indusco.app.office.HistoryOffice;
import org.indusco.app.register.Entry;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Revision;
import org.indusco.app.register.Subject;
import org.indusco.app.register.table.RowEdit;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.server.api.AsOf;
import org.indusco.server.api.Days;
import org.indusco.server.api.Reasons;
import org.indusco.server.change.Answered;
import org.indusco.server.change.Edits;
import org.indusco.server.guard.Parameters;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One row of a table: what is and was said of it, and a form to say something else. Without a key,
/// a new row.
@Controller
public final class RowScreen {

  private static final String ADDRESS = "/networks/{code}/rows/{table}";
  private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;

  private final ReadingRoom room;
  private final HistoryOffice history;
  private final ChangeOffice changes;

  /// @param room where networks are read
  /// @param history that knows what was said
  /// @param changes that says something else
  public RowScreen(ReadingRoom room, HistoryOffice history, ChangeOffice changes) {
    this.room = room;
    this.history = history;
    this.changes = changes;
  }

  /// The address of a row's page.
  public static String address(String network, Subject subject) {
    return address(network, subject.table())
        + "?row="
        + URLEncoder.encode(subject.key(), StandardCharsets.UTF_8);
  }

  /// The address of the page for a new row.
  static String address(String network, String table) {
    return "/networks/" + network + "/rows/" + table;
  }

  /// The page.
  ///
  /// @param row the key of the row; empty for a new one
  /// @param asOf the day of which the form shows the cells; empty for the last that is said
  @GetMapping(ADDRESS)
  public ResponseEntity<String> show(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @PathVariable("table") String table,
      @RequestParam(name = "row", defaultValue = "") String row,
      @RequestParam(name = "as-of", defaultValue = "") String asOf) {
    RowPage page = page(Visitor.of(request), code, table, row);
    LocalDate day = asOf.isEmpty() ? null : AsOf.day(asOf);
    page.entry(day).ifPresent(page::filled);
    return page.answer();
  }

  /// Says something else of the row.
  ///
  /// @param key under which this is sent
  /// @param head the newest revision when the form was shown
  /// @param all cells, among other parameters
  @PostMapping(path = ADDRESS, consumes = FORM)
  public ResponseEntity<String> say(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @PathVariable("table") String table,
      @RequestParam(name = "row", defaultValue = "") String row,
      @RequestParam(name = "key", defaultValue = "") String key,
      @RequestParam(name = "head", defaultValue = "") String head,
      @RequestParam(name = "from", defaultValue = "") String from,
      @RequestParam(name = "to", defaultValue = "") String to,
      @RequestParam(name = "reason", defaultValue = "") String reason,
      @RequestParam Map<String, String> all) {
    SequencedMap<String, String> cells = new LinkedHashMap<>();
    all.forEach(
        (name, text) -> {
          if (name.startsWith(Parameters.CELL)) {
            cells.put(
                name.substring(Parameters.CELL.length()),
                Normalizer.normalize(text.strip(), Normalizer.Form.NFC));
          }
        });
    Typed typed = new Typed(key, head, from.strip(), to.strip(), reason.strip(), cells);
    return change(Visitor.of(request), code, table, row, typed);
  }

  /// Says that the row is not there.
  ///
  /// @param key under which this is sent
  /// @param head the newest revision when the form was shown
  @PostMapping(path = ADDRESS + "/gone", consumes = FORM)
  public ResponseEntity<String> gone(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @PathVariable("table") String table,
      @RequestParam(name = "row", defaultValue = "") String row,
      @RequestParam(name = "key", defaultValue = "") String key,
      @RequestParam(name = "head", defaultValue = "") String head,
      @RequestParam(name = "from", defaultValue = "") String from,
      @RequestParam(name = "to", defaultValue = "") String to,
      @RequestParam(name = "reason", defaultValue = "") String reason) {
    Typed typed = new Typed(key, head, from.strip(), to.strip(), reason.strip(), null);
    return change(Visitor.of(request), code, table, row, typed);
  }

  /// What was typed into a form.
  ///
  /// @param cells null when the row is not to be there
  record Typed(
      String key,
      String head,
      String from,
      String to,
      String reason,
      @Nullable SequencedMap<String, String> cells) {}

  private ResponseEntity<String> change(
      Visitor visitor, String code, String table, String row, Typed typed) {
    RowPage page = page(visitor, code, table, row);
    try {
      List<String> key = row.isEmpty() ? List.of() : new Subject(table, row).texts();
      ChangeOffice.Wish wish =
          new ChangeOffice.Wish(
              Sent.key(typed.key()),
              Reasons.of("reason", typed.reason()),
              Sent.number("head", typed.head()));
      RowEdit edit =
          new RowEdit(table, key, Days.span("", typed.from(), typed.to()), typed.cells());
      Edits edits = new Edits(changes, page.card()).add("", edit);
      Optional<Desk.Answer> answer = changes.record(visitor.person(), code, wish, edits.changes());
      Revision made =
          Answered.recorded(code, answer.orElseThrow(() -> ProblemException.of(Code.NOT_FOUND)));
      return Redirect.to(RevisionScreen.address(code, made.number()) + "?done=recorded");
    } catch (ProblemException e) {
      return page.refused(typed, e);
    }
  }

  private RowPage page(Visitor visitor, String code, String table, String row) {
    NetworkCard card = room.find(visitor.reader(), code).orElseThrow(visitor::notThere).card();
    var schema = Edits.findSchema(table).orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
    Subject subject = row.isEmpty() ? null : new Subject(table, row);
    List<Entry> now = List.of();
    List<Entry> ever = List.of();
    if (subject != null) {
      HistoryOffice.SubjectHistory told =
          (row.indexOf(0) >= 0
                  ? Optional.<HistoryOffice.SubjectHistory>empty()
                  : history.findSubject(visitor.reader(), code, subject))
              .orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
      now = told.now();
      ever = told.ever();
    }
    return new RowPage(
        visitor,
        card,
        schema,
        new Edits(changes, card).columns(table),
        subject,
        now,
        ever,
        changes.mayChange(visitor.reader(), card));
  }
}
