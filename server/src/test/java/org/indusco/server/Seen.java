package org.indusco.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.indusco.app.people.Grant;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.indusco.app.register.Change;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Proposal;
import org.indusco.app.register.Subject;
import org.indusco.app.tree.TreeCooperative;
import org.indusco.app.tree.TreeDepot;
import org.indusco.app.tree.TreeRegion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The CIC with some sealed positions, for the tests of who sees what.
final class Seen {

  static final String CODE = "seen";

  /// One that stands where its own row says, one that a placement has elsewhere, one of another
  /// region.
  static final Set<String> SEALED = Set.of("NW-TEX-001", "SE-MIS-073", "SE-CHE-065");

  static final LocalDate JULY_1940 = LocalDate.of(1940, 7, 1);
  static final LocalDate JULY_1942 = LocalDate.of(1942, 7, 1);
  static final JsonMapper JSON = new JsonMapper();

  private static final Site SITE = Site.running();

  private Seen() {}

  private static final class TakenIn {
    static final String CODE = takeIn();

    private static String takeIn() {
      SITE.takeIn("cic-1940", Seen.CODE);
      List<Change> seals = new ArrayList<>();
      for (String id : SEALED) {
        for (Entry entry :
            SITE.register.timeline(Seen.CODE, Subject.of("cooperatives", List.of(id)), 1)) {
          seals.add(
              new Change.Put(
                  entry.subject(), entry.span(), entry.row().with("position", "sealed")));
        }
      }
      SITE.register.record(
          Seen.CODE,
          Proposal.of(UUID.randomUUID(), Site.CHIEF, "Seal NW-TEX-001 at Baoji.", seals));
      return Seen.CODE;
    }
  }

  /// The network, which is taken in when it is first needed.
  static String network() {
    return TakenIn.CODE;
  }

  static Browser browser(Role role, Scope scope) {
    network();
    return SITE.browser(SITE.somebody(new Grant(role, scope)).name());
  }

  static Browser ofNetwork(Role role) {
    return browser(role, new Scope.OfNetwork(CODE));
  }

  static Browser ofRegion(Role role, String region) {
    return browser(role, new Scope.OfRegion(CODE, region));
  }

  /// To which region each depot and cooperative that stands belongs on a day, by the whole tree.
  static Map<String, String> regions(LocalDate day) {
    Map<String, String> regions = new HashMap<>();
    for (TreeRegion region : SITE.forest.find(network(), 2, day).orElseThrow().regions()) {
      for (TreeDepot depot : region.depots()) {
        regions.put("depot " + depot.id(), region.id());
        for (TreeCooperative one : depot.cooperatives()) {
          regions.put(one.id(), region.id());
        }
      }
    }
    return regions;
  }

  /// Where each sealed cooperative stands, or has stood, or may stand.
  static Map<String, Set<String>> places() {
    Map<String, Set<String>> places = new HashMap<>();
    for (String table : List.of("cooperatives", "placements", "candidate_sites", "pins")) {
      for (Entry entry : SITE.register.listEntries(network(), table, 2)) {
        String id = entry.subject().texts().getFirst();
        if (SEALED.contains(id)) {
          places
              .computeIfAbsent(id, first -> new java.util.TreeSet<>())
              .add(entry.row().cell("place"));
        }
      }
    }
    return places;
  }

  /// All rows of a table by parts of some subjects.
  static List<JsonNode> table(Browser reader, String table, String day, int size) {
    List<JsonNode> rows = new ArrayList<>();
    String after = "-1";
    while (!after.isEmpty()) {
      String asOf = day.isEmpty() ? "" : "&as-of=" + day;
      JsonNode part =
          json(
              reader.get(
                  "/api/v1/networks/%s/tables/%s?size=%d&after=%s%s"
                      .formatted(network(), table, size, after, asOf)));
      part.get("rows").forEach(rows::add);
      after = part.get("next").isNull() ? "" : part.get("next").asString();
    }
    return rows;
  }

  static JsonNode json(Answer answer) {
    if (answer.status() != 200) {
      throw new AssertionError(answer.status() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }
}
