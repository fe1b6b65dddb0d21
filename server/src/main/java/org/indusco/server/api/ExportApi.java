package org.indusco.server.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.app.register.Entry;
import org.indusco.app.register.table.Folding;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.upload.Turns;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Networks and single tables as files, as of a day and as known at a revision.
@RestController
public final class ExportApi {

  /// The table that editions do not have, since it can be long.
  private static final String FACTS = "facts";

  /// So many rows of it go into a file at most.
  private static final int MOST_FACTS = 100_000;

  private static final int AT_A_TIME = 10_000;
  private static final int AT_ONCE = 2;

  private final ReadingRoom room;
  private final InstantSource clock;
  private final Turns turns = new Turns(AT_ONCE);

  /// @param room where networks are read
  /// @param clock that tells today
  public ExportApi(ReadingRoom room, InstantSource clock) {
    this.room = room;
    this.clock = clock;
  }

  /// Makes a file of a network.
  private interface Making {

    ResponseEntity<byte[]> make(NetworkFile file, TextNetwork texts) throws IOException;
  }

  /// A network as a workbook.
  ///
  /// @param day as of which; today when it is empty
  /// @param known the revision as of which it is asked; empty for the newest
  @Operation(summary = "A network as a workbook without its shapes, as of a day")
  @GetMapping(path = "/api/v1/networks/{code}/export.xlsx", produces = ImportApi.WORKBOOK)
  ResponseEntity<byte[]> workbook(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestParam(name = "as-of", defaultValue = "") String day,
      @RequestParam(name = "as-known", defaultValue = "") String known)
      throws IOException {
    return export(request, code, day, known, (file, texts) -> file.workbook(code, texts));
  }

  /// A network as the zip file of its folder.
  ///
  /// @param day as of which; today when it is empty
  /// @param known the revision as of which it is asked; empty for the newest
  @Operation(summary = "A network as a zip file of its folder, shapes included, as of a day")
  @GetMapping(path = "/api/v1/networks/{code}/export.zip", produces = ImportApi.ZIP)
  ResponseEntity<byte[]> folder(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestParam(name = "as-of", defaultValue = "") String day,
      @RequestParam(name = "as-known", defaultValue = "") String known)
      throws IOException {
    return export(request, code, day, known, (file, texts) -> file.folder(code, texts));
  }

  /// A table as CSV.
  ///
  /// @param day as of which; today when it is empty
  /// @param known the revision as of which it is asked; empty for the newest
  @Operation(summary = "A table of a network as CSV, as of a day")
  @GetMapping(
      path = "/api/v1/networks/{code}/tables/{table}.csv",
      produces = "text/csv;charset=UTF-8")
  ResponseEntity<byte[]> table(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @PathVariable("table") String table,
      @RequestParam(name = "as-of", defaultValue = "") String day,
      @RequestParam(name = "as-known", defaultValue = "") String known)
      throws IOException {
    LentNetwork network = Lent.network(room, request, code);
    long revision = AsOf.revision(known, network);
    return turns.take(
        () -> {
          TextNetwork texts = texts(network, revision, day(day), table.equals(FACTS));
          TextTable one = texts.tables().get(table);
          if (one == null) {
            throw ProblemException.of(Code.NOT_FOUND);
          }
          return new NetworkFile(network, revision).csv(table, one);
        });
  }

  private ResponseEntity<byte[]> export(
      HttpServletRequest request, String code, String day, String known, Making making)
      throws IOException {
    LentNetwork network = Lent.network(room, request, code);
    long revision = AsOf.revision(known, network);
    return turns.take(
        () -> {
          TextNetwork texts = texts(network, revision, day(day), /* facts= */ true);
          if (texts.tables().isEmpty()) {
            throw ProblemException.of(Code.NETWORK_HAS_FAULTS);
          }
          return making.make(new NetworkFile(network, revision), texts);
        });
  }

  private static TextNetwork texts(
      LentNetwork network, long revision, LocalDate day, boolean facts) {
    TextNetwork lent = network.texts(revision, day);
    TextTable headings = lent.tables().get(FACTS);
    if (!facts || headings == null) {
      return lent;
    }
    List<Entry> entries = new ArrayList<>();
    Long after = -1L;
    while (after != null) {
      LentNetwork.Part part = network.entries(FACTS, revision, /* day= */ null, after, AT_A_TIME);
      entries.addAll(part.entries());
      after = part.next();
      if (entries.size() > MOST_FACTS) {
        throw new ProblemException(Problem.of(Code.TOO_MANY_FACTS, MOST_FACTS).at(FACTS));
      }
    }
    TextTable folded = Folding.on(entries, day).tables().get(FACTS);
    Map<String, TextTable> tables = new LinkedHashMap<>(lent.tables());
    tables.replace(FACTS, folded == null ? headings : folded.under(headings.headings()));
    return TextNetwork.of(tables, lent.layers());
  }

  private LocalDate day(String text) {
    return text.isEmpty() ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : AsOf.day(text);
  }
}
