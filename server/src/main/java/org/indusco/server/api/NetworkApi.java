package org.indusco.server.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the register says of networks, as of any day and as known at any revision.
@RestController
public final class NetworkApi {

  private static final Set<String> TABLES =
      Network.schemas().stream().map(Schema::name).collect(Collectors.toUnmodifiableSet());

  private final ReadingRoom room;

  /// @param room where networks are read
  public NetworkApi(ReadingRoom room) {
    this.room = room;
  }

  /// A network.
  ///
  /// @param code by which addresses and rights name it
  /// @param title its name
  /// @param base the network of which it is a scenario; null for a network
  /// @param revision the number of its newest revision
  record NetworkRow(String code, String title, @Nullable String base, long revision) {

    static NetworkRow of(NetworkCard card) {
      return new NetworkRow(card.code(), card.title(), card.base(), card.head());
    }
  }

  /// A part of a table.
  ///
  /// @param network the code of the network
  /// @param table its name
  /// @param revision as known at which revision
  /// @param rows what is said, by place of the subject and time
  /// @param next what to send as `after` for the next part; null when this is the last
  record TablePart(
      String network, String table, long revision, List<EntryRow> rows, @Nullable Long next) {}

  /// The networks that one may read.
  @Operation(summary = "The networks and scenarios that one may read")
  @GetMapping("/api/v1/networks")
  Paging.Rows<NetworkRow> list(
      HttpServletRequest request,
      @RequestParam(name = "page", defaultValue = "1") String page,
      @RequestParam(name = "size", defaultValue = "100") String size) {
    List<NetworkRow> rows =
        room.list(Visitor.of(request).reader()).stream().map(NetworkRow::of).toList();
    return Paging.of(page, size).cut(rows);
  }

  /// One of them.
  @Operation(summary = "A network or scenario")
  @GetMapping("/api/v1/networks/{code}")
  ResponseEntity<NetworkRow> get(HttpServletRequest request, @PathVariable("code") String code) {
    LentNetwork network = Lent.network(room, request, code);
    return Lent.answer(network, network.card().head()).body(NetworkRow.of(network.card()));
  }

  /// A part of a table.
  ///
  /// @param day on which the rows hold; empty for all days
  /// @param known the revision as of which it is asked; empty for the newest
  @Operation(summary = "A table of a network, as of a day and as known at a revision")
  @GetMapping("/api/v1/networks/{code}/tables/{table}")
  ResponseEntity<TablePart> table(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @PathVariable("table") String table,
      @RequestParam(name = "as-of", defaultValue = "") String day,
      @RequestParam(name = "as-known", defaultValue = "") String known,
      @RequestParam(name = "after", defaultValue = "-1") String after,
      @RequestParam(name = "size", defaultValue = "100") String size) {
    LentNetwork network = Lent.network(room, request, code);
    if (!TABLES.contains(table)) {
      throw ProblemException.of(Code.NOT_FOUND);
    }
    long revision = AsOf.revision(known, network);
    LentNetwork.Part part =
        network.entries(
            table,
            revision,
            day.isEmpty() ? null : AsOf.day(day),
            place(after),
            Paging.of("1", size).size());
    List<EntryRow> rows = part.entries().stream().map(EntryRow::of).toList();
    return Lent.answer(network, revision)
        .body(new TablePart(code, table, revision, rows, part.next()));
  }

  private static long place(String text) {
    if (!text.matches("-1|[0-9]{1,18}")) {
      throw new ProblemException(Problem.of(Code.BAD_PARAMETER).at("after").with(text));
    }
    return Long.parseLong(text);
  }

  /// The regions of a day as GeoJSON.
  @Operation(summary = "The regions of a network on a day, as GeoJSON")
  @GetMapping(path = "/api/v1/regions", produces = "application/geo+json")
  ResponseEntity<String> regions(
      HttpServletRequest request,
      @RequestParam(name = "network") String code,
      @RequestParam(name = "as-of") String day,
      @RequestParam(name = "as-known", defaultValue = "") String known) {
    LentNetwork network = Lent.network(room, request, code);
    long revision = AsOf.revision(known, network);
    LocalDate date = AsOf.day(day);
    return Lent.answer(network, revision)
        .body(Regions.geoJson(network.shared(revision, date), date));
  }
}
