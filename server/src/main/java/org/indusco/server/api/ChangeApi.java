package org.indusco.server.api;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indusco.app.library.Desk;
import org.indusco.app.office.ChangeOffice;
import org.indusco.app.people.Person;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Revision;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.app.register.table.RowEdit;
import org.indusco.app.register.table.TableRows;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.server.change.Answered;
import org.indusco.server.change.Edits;
import org.indusco.server.change.Flaw;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Changes to networks, and taking them back.
@RestController
public final class ChangeApi {

  /// How many rows one change may have.
  static final int MOST_ROWS = 1_000;

  private static final String KEY = "Idempotency-Key";

  private final ReadingRoom room;
  private final ChangeOffice office;

  /// @param room where networks are read
  /// @param office where changes are asked for
  public ChangeApi(ReadingRoom room, ChangeOffice office) {
    this.room = room;
    this.office = office;
  }

  /// Rows that are to be said, and why.
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
  static final class NewChange {

    /// Why, in one's own words.
    @JsonSetter(nulls = Nulls.FAIL)
    private String reason = "";

    /// The rows, said one after another.
    @JsonSetter(nulls = Nulls.FAIL)
    private List<NewRow> changes = List.of();

    /// @throws ProblemException when there are too few or too many of them, or one is none
    private List<RowEdit> rows() {
      if (changes.isEmpty() || changes.size() > MOST_ROWS) {
        throw new ProblemException(
            Problem.of(Code.LIMIT, 1, MOST_ROWS)
                .at("/changes")
                .with(Integer.toString(changes.size())));
      }
      List<RowEdit> rows = new ArrayList<>();
      for (int i = 0; i < changes.size(); i++) {
        rows.add(changes.get(i).edit(place(i)));
      }
      return rows;
    }

    private static String place(int change) {
      return "/changes/" + change;
    }
  }

  /// A row that is to be said.
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
  static final class NewRow {

    /// The name of its table.
    @JsonSetter(nulls = Nulls.FAIL)
    private String table = "";

    /// The texts of its key; may be left out when the cells say them.
    @JsonSetter(nulls = Nulls.FAIL)
    private List<String> key = List.of();

    /// The first day, such as `1941-03-01`; empty or left out for no beginning.
    private @Nullable String from;

    /// The day after the last; empty or left out for no end.
    private @Nullable String to;

    /// Its texts by heading.
    private @Nullable Map<String, String> cells;

    /// Whether the row is not there during these days; then it has no cells.
    private boolean gone;

    private RowEdit edit(String place) {
      if (gone == (cells != null)) {
        throw new ProblemException(
            Problem.of(gone ? Code.BAD_VALUE : Code.MISSING_FIELD).at(place + "/cells"));
      }
      Span span = Days.span(place + "/", from == null ? "" : from, to == null ? "" : to);
      return new RowEdit(table, key, span, cells == null ? null : new LinkedHashMap<>(cells));
    }
  }

  /// Why a revision is taken back.
  ///
  /// @param reason in one's own words
  record NewUndo(String reason) {}

  /// Changes a network.
  ///
  /// @param key a UUID under which the change is sent: sent again it changes nothing more
  /// @param ifMatch the tag of an answer: the change is refused when the network has changed since
  @Operation(
      summary = "Change rows of a network, all or none of them; for planners",
      description =
          "Each change says what holds of one row from a day on or between two days, or that the row "
              + "is gone. The network is checked as it would stand then; what would leave a fault "
              + "is refused with all faults.")
  @PostMapping(
      path = "/api/v1/networks/{code}/changes",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Revision> change(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestHeader(name = KEY) String key,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody NewChange wanted) {
    Person person = Visitor.of(request).person();
    NetworkCard card = Lent.network(room, request, code).card();
    ChangeOffice.Wish wish =
        new ChangeOffice.Wish(
            Keys.uuid(KEY, key), Reasons.of("/reason", wanted.reason), Versions.head(ifMatch));
    Edits edits = new Edits(office, card);
    List<RowEdit> rows = wanted.rows();
    for (int i = 0; i < rows.size(); i++) {
      edits.add(NewChange.place(i), rows.get(i));
    }
    return recorded(code, office.record(person, code, wish, edits.changes()));
  }

  /// What changes would do.
  ///
  /// @param revision the newest one, as of which it was looked
  /// @param faults what is wrong with the rows, or would be with the network; empty when they can
  ///     be recorded
  /// @param rows what is said now of each row during the days of its change, in the order of the
  ///     changes
  record Checked(long revision, List<Flaw.Told> faults, List<RowNow> rows) {}

  /// What is said now of a row.
  ///
  /// @param now its pieces in order of time, each with all of its days; empty when nothing is said
  record RowNow(List<PieceRow> now) {}

  /// Looks at what changes would do; nothing is recorded.
  @Operation(
      summary = "What changes would do, without doing it; for planners",
      description =
          "Takes what a change takes; the reason may be left out. Told are all faults, each with the "
              + "place of its change, and what is said now of the rows.")
  @PostMapping(
      path = "/api/v1/networks/{code}/changes/check",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  Checked check(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestBody NewChange wanted) {
    Visitor visitor = Visitor.of(request);
    Person person = visitor.person();
    LentNetwork network = Lent.network(room, request, code);
    if (!office.mayChange(person, network.card())) {
      throw ProblemException.of(Code.NOT_PERMITTED);
    }
    Edits edits = new Edits(office, network.card());
    List<RowNow> now = new ArrayList<>();
    List<RowEdit> rows = wanted.rows();
    for (int i = 0; i < rows.size(); i++) {
      edits.add(NewChange.place(i), rows.get(i));
      now.add(now(network, rows.get(i)));
    }
    List<Flaw> flaws = edits.flaws();
    long seen = network.card().head();
    if (flaws.isEmpty()) {
      ChangeOffice.Look look =
          office
              .look(person, code, edits.changes())
              .orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
      flaws = look.faults().stream().map(Flaw::of).toList();
      seen = Math.min(seen, look.seen());
    }
    return new Checked(seen, flaws.stream().map(flaw -> flaw.in(visitor.language())).toList(), now);
  }

  private static RowNow now(LentNetwork network, RowEdit edit) {
    List<String> headings = List.copyOf(edit.line().keySet());
    Subject subject =
        edit.key().isEmpty()
            ? TableRows.of(edit.table()).subject(headings, List.copyOf(edit.line().values()))
            : Subject.of(edit.table(), edit.key());
    return new RowNow(
        network.timeline(subject).stream()
            .filter(entry -> entry.span().overlaps(edit.span()))
            .map(entry -> PieceRow.of(entry.piece()))
            .toList());
  }

  /// Takes a revision back.
  ///
  /// @param key a UUID under which this is sent: sent again it changes nothing more
  /// @param ifMatch the tag of an answer: it is refused when the network has changed since
  @Operation(
      summary = "Take a revision back by a new one; for planners",
      description = "Refused with what stands in the way when something of it was changed again.")
  @PostMapping(
      path = "/api/v1/networks/{code}/revisions/{number}/undo",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Revision> undo(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @PathVariable("number") String number,
      @RequestHeader(name = KEY) String key,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody NewUndo wanted) {
    ChangeOffice.Wish wish =
        new ChangeOffice.Wish(
            Keys.uuid(KEY, key), Reasons.of("/reason", wanted.reason()), Versions.head(ifMatch));
    return recorded(
        code, office.undo(Visitor.of(request).person(), code, Keys.number(number), wish));
  }

  private static ResponseEntity<Revision> recorded(String code, Optional<Desk.Answer> answer) {
    Revision revision =
        Answered.recorded(code, answer.orElseThrow(() -> ProblemException.of(Code.NOT_FOUND)));
    return created(code, revision);
  }

  /// The answer to something that was recorded.
  static ResponseEntity<Revision> created(String code, Revision revision) {
    String number = Long.toString(revision.number());
    return ResponseEntity.created(URI.create(Answered.address(code, number)))
        .eTag(Versions.of(revision.number()))
        .body(revision);
  }
}
