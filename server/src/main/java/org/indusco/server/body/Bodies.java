package org.indusco.server.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Piece;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.app.register.Timeline;
import org.indusco.app.sight.LentNetwork;

/// Reads bodies out of a network that somebody is lent.
///
/// @param network out of which
public record Bodies(LentNetwork network) {

  /// The table of cooperatives.
  public static final String COOPERATIVES = "cooperatives";

  /// The table of depots.
  public static final String DEPOTS = "depots";

  /// The table of regions.
  public static final String REGIONS = "regions";

  /// The tables that have rows of a body, by the body's table, with the column that names it.
  private static final Map<String, SequencedMap<String, String>> HELD = held();

  private static final int AT_A_TIME = 10_000;

  private static Map<String, SequencedMap<String, String>> held() {
    SequencedMap<String, String> cooperative = new LinkedHashMap<>();
    cooperative.put("cooperative_members", "cooperative");
    cooperative.put("cooperative_equipment", "cooperative");
    SequencedMap<String, String> depot = new LinkedHashMap<>();
    depot.put("labour", "depot");
    depot.put("stock", "depot");
    depot.put("orders", "depots");
    SequencedMap<String, String> region = new LinkedHashMap<>();
    region.put("affiliations", "region");
    return Map.of(COOPERATIVES, cooperative, DEPOTS, depot, REGIONS, region);
  }

  /// Whether a table has bodies.
  public static boolean has(String table) {
    return HELD.containsKey(table);
  }

  /// A body on a day; empty when nothing of it may be seen.
  ///
  /// @param table that [#has] bodies
  public Optional<Body> find(String table, String id, LocalDate day) {
    if (id.isEmpty() || id.indexOf(0) >= 0) {
      return Optional.empty();
    }
    List<Piece> pieces = pieces(table, id);
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    Optional<Piece> now = pieces.stream().filter(piece -> piece.span().holdsOn(day)).findFirst();
    Row row = now.orElseGet(() -> nearest(pieces, day)).row();
    return Optional.of(
        new Body(
            network.card().code(),
            table,
            id,
            day,
            network.card().head(),
            now.isPresent(),
            row.cells(),
            facts(pieces),
            stood(table, id, pieces),
            times(pieces("affiliations", id), "region"),
            holds(table, id, day),
            sources(row)));
  }

  private List<Piece> pieces(String table, String id) {
    return network.timeline(Subject.of(table, List.of(id))).stream().map(Entry::piece).toList();
  }

  /// What holds next after a day, else what held last before it.
  private static Piece nearest(List<Piece> pieces, LocalDate day) {
    return pieces.stream()
        .filter(piece -> piece.span().from() != null && piece.span().from().isAfter(day))
        .findFirst()
        .orElseGet(pieces::getLast);
  }

  private static SequencedMap<String, List<Body.Time>> facts(List<Piece> pieces) {
    SequencedMap<String, List<Body.Time>> facts = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      piece.row().cells().keySet().forEach(heading -> facts.putIfAbsent(heading, List.of()));
    }
    facts.replaceAll((heading, none) -> times(pieces, heading));
    return facts;
  }

  /// The times during which a cell said the same; those in which it is empty are left out.
  private static List<Body.Time> times(List<Piece> pieces, String heading) {
    Timeline timeline =
        Timeline.of(
            pieces.stream()
                .filter(piece -> !piece.row().cell(heading).isEmpty())
                .map(
                    piece ->
                        new Piece(piece.span(), Row.of(Map.of(heading, piece.row().cell(heading)))))
                .toList());
    return timeline.pieces().stream()
        .map(
            piece ->
                new Body.Time(piece.span().from(), piece.span().to(), piece.row().cell(heading)))
        .toList();
  }

  /// Where a body stood: a cooperative where its placements say, else at its own place.
  private List<Body.Time> stood(String table, String id, List<Piece> pieces) {
    if (!table.equals(COOPERATIVES)) {
      return times(pieces, table.equals(REGIONS) ? "headquarters" : "place");
    }
    List<Piece> all = new ArrayList<>();
    pieces.forEach(piece -> all.add(place(piece.span(), piece.row())));
    for (Piece placement : pieces("placements", id)) {
      // A placement tells of its days only as far as the cooperative is there.
      pieces.forEach(
          piece ->
              piece
                  .span()
                  .shared(placement.span())
                  .ifPresent(span -> all.add(place(span, placement.row()))));
    }
    return times(Timeline.of(all).pieces(), "place");
  }

  private static Piece place(Span span, Row row) {
    String place = row.cell("place");
    return new Piece(span, Row.of(place.isEmpty() ? Map.of() : Map.of("place", place)));
  }

  private SequencedMap<String, List<Map<String, String>>> holds(
      String table, String id, LocalDate day) {
    SequencedMap<String, List<Map<String, String>>> holds = new LinkedHashMap<>();
    HELD.getOrDefault(table, new LinkedHashMap<>())
        .forEach(
            (other, column) ->
                holds.put(
                    other,
                    rows(
                        other, day, row -> List.of(row.cell(column).split(";", -1)).contains(id))));
    return holds;
  }

  private List<Map<String, String>> rows(String table, LocalDate day, Predicate<Row> wanted) {
    List<Map<String, String>> rows = new ArrayList<>();
    Long after = -1L;
    while (after != null) {
      LentNetwork.Part part = network.entries(table, network.card().head(), day, after, AT_A_TIME);
      part.entries().stream().map(Entry::row).filter(wanted).forEach(row -> rows.add(row.cells()));
      after = part.next();
    }
    return rows;
  }

  private List<Body.Source> sources(Row row) {
    List<Body.Source> sources = new ArrayList<>();
    for (String each : row.cell("source").split(";", -1)) {
      String id = each.strip();
      if (!id.isEmpty()) {
        List<Piece> told = pieces("sources", id);
        sources.add(
            told.isEmpty()
                ? new Body.Source(id, id, "")
                : new Body.Source(
                    id, told.getLast().row().cell("title"), told.getLast().row().cell("url")));
      }
    }
    return sources;
  }

  /// What something is called: in Chinese, when that is wished and known, else by its name, else by
  /// its id.
  public String name(String table, String id, boolean chinese) {
    List<Piece> pieces = pieces(table, id);
    if (pieces.isEmpty()) {
      return id;
    }
    Row row = pieces.getLast().row();
    String name =
        chinese && !row.cell("name_zh").isEmpty() ? row.cell("name_zh") : row.cell("name");
    return name.isEmpty() ? id : name;
  }
}
