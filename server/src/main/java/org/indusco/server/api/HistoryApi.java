package org.indusco.server.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.indusco.app.office.HistoryOffice;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Revision;
import org.indusco.app.register.Subject;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What revisions said, and what was ever said of a subject.
@RestController
public final class HistoryApi {

  private final ReadingRoom room;
  private final HistoryOffice office;

  /// @param room where networks are read
  /// @param office that knows what was said
  public HistoryApi(ReadingRoom room, HistoryOffice office) {
    this.room = room;
    this.office = office;
  }

  /// A revision with a part of what it said.
  ///
  /// @param network the code of the network
  /// @param revision who, when and why; only when, if something of it may not be seen
  /// @param subjects what it said otherwise, by table and key, as far as it may be seen
  record RevisionTold(String network, Revision revision, Paging.Rows<SubjectRow> subjects) {}

  /// All that is and was said of a subject.
  ///
  /// @param network the code of the network
  /// @param table of the subject
  /// @param key the texts that tell it from others
  /// @param revision the newest
  /// @param timeline what is said now, in order of time
  /// @param history everything that was ever said, what is said now among it
  record SubjectTold(
      String network,
      String table,
      List<String> key,
      long revision,
      List<PieceRow> timeline,
      List<KnownRow> history) {}

  /// Something that is or was said.
  ///
  /// @param since the revision that said so; in a scenario 0 for what its network said
  /// @param until the revision from which on it is not said any more; null while it is
  record KnownRow(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Map<String, String> cells,
      long since,
      @Nullable Long until) {

    static KnownRow of(Entry entry) {
      return new KnownRow(
          entry.span().from(),
          entry.span().to(),
          entry.row().cells(),
          entry.since(),
          entry.until());
    }
  }

  /// A revision.
  @Operation(summary = "A revision: who, when, why, and what it said otherwise")
  @GetMapping("/api/v1/networks/{code}/revisions/{number}")
  ResponseEntity<RevisionTold> revision(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @PathVariable("number") String number,
      @RequestParam(name = "page", defaultValue = "1") String page,
      @RequestParam(name = "size", defaultValue = "100") String size) {
    Paging paging = Paging.of(page, size);
    LentNetwork network = Lent.network(room, request, code);
    HistoryOffice.RevisionTold told =
        office
            .findRevision(Visitor.of(request).reader(), code, Keys.number(number))
            .orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
    return Lent.answer(network, told.revision().number())
        .body(
            new RevisionTold(
                code,
                told.revision(),
                paging.cut(told.subjects().stream().map(SubjectRow::of).toList())));
  }

  /// A subject.
  ///
  /// @param key the texts of its key's columns, parted by `|`; `|` and `\` stand behind a `\`
  @Operation(
      summary = "All that is and was said of one row of a table",
      description =
          "The key is that of the table's rows: the texts of its columns parted by |; within a text, "
              + "| and \\ stand behind a \\.")
  @GetMapping("/api/v1/networks/{code}/subjects/{table}")
  ResponseEntity<SubjectTold> subject(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @PathVariable("table") String table,
      @RequestParam(name = "key") String key) {
    LentNetwork network = Lent.network(room, request, code);
    HistoryOffice.SubjectHistory told =
        office
            .findSubject(Visitor.of(request).reader(), code, new Subject(table, Keys.text(key)))
            .orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
    return Lent.answer(network, told.card().head())
        .body(
            new SubjectTold(
                code,
                table,
                told.subject().texts(),
                told.card().head(),
                told.now().stream().map(entry -> PieceRow.of(entry.piece())).toList(),
                told.ever().stream().map(KnownRow::of).toList()));
  }
}
