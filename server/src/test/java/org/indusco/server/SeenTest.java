package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indusco.app.people.Role;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// What a person with rights in a region gets is what somebody who sees all gets, without what
/// belongs elsewhere; and who may not see a position learns nothing of it. What belongs where is
/// worked out here from the whole tree of the day.
class SeenTest {

  private static final Site SITE = Site.running();
  private static final Browser PLANNER = Seen.ofNetwork(Role.PLANNER);
  private static final Browser READER = Seen.ofNetwork(Role.READER);
  private static final Map<String, Set<String>> PLACES = Seen.places();
  private static final Set<String> FREE =
      Set.of(
          "network",
          "places",
          "regions",
          "zones",
          "routes",
          "threats",
          "goods",
          "industries",
          "recipes",
          "recipe_goods",
          "recipe_equipment",
          "goals",
          "parties",
          "sources");

  private static Stream<String> tables() {
    return Network.schemas().stream().map(Schema::name);
  }

  /// Whether a row is of a region; empty cells name every region.
  private static boolean isOf(
      String region, String table, JsonNode row, Map<String, String> regions) {
    JsonNode cells = row.get("cells");
    Predicate<String> depot = id -> region.equals(regions.get("depot " + id));
    if (FREE.contains(table)) {
      return true;
    }
    if (table.equals("events")) {
      return false;
    }
    if (table.equals("facts")) {
      String subject = text(cells, "subject");
      return subject.equals(region) || depot.test(subject);
    }
    if (table.equals("funds") || table.equals("affiliations")) {
      return text(cells, "region").isEmpty() || text(cells, "region").equals(region);
    }
    if (table.equals("depots")) {
      return depot.test(text(cells, "id"));
    }
    if (table.equals("orders")) {
      String depots = text(cells, "depots");
      return depots.isEmpty() || Arrays.stream(depots.split(";")).anyMatch(depot);
    }
    if (cells.has("depot")) {
      return depot.test(text(cells, "depot"));
    }
    String id = table.equals("cooperatives") ? text(cells, "id") : text(cells, "cooperative");
    return region.equals(regions.get(id));
  }

  private static String text(JsonNode cells, String heading) {
    return cells.has(heading) ? cells.get(heading).asString() : "";
  }

  /// Rows of cooperatives that do not stand on the day are judged by the nearest day on which they
  /// do, which the tree of the day does not tell.
  private static boolean isTold(JsonNode row, String table, Map<String, String> regions) {
    JsonNode cells = row.get("cells");
    String id = table.equals("cooperatives") ? text(cells, "id") : text(cells, "cooperative");
    return id.isEmpty() || regions.containsKey(id);
  }

  @ParameterizedTest
  @CsvSource({"NW, 1940-07-01", "SE, 1940-07-01", "ZW, 1942-07-01"})
  void ofEachTableThoseOfARegionGetWhatIsTheirs(String region, LocalDate day) {
    Map<String, String> regions = Seen.regions(day);
    Browser depotmaster = Seen.ofRegion(Role.DEPOTMASTER, region);
    List<String> tables = tables().toList();
    int some = 0;
    for (String table : tables) {
      List<JsonNode> all = Seen.table(PLANNER, table, day.toString(), 1000);
      List<JsonNode> own =
          all.stream()
              .filter(row -> isTold(row, table, regions))
              .filter(row -> isOf(region, table, row, regions))
              .toList();
      List<JsonNode> got =
          Seen.table(depotmaster, table, day.toString(), 1000).stream()
              .filter(row -> isTold(row, table, regions))
              .toList();
      assertThat(got).as(table).isEqualTo(own);
      some += own.size() < all.size() && !own.isEmpty() ? 1 : 0;
    }
    assertThat(some).as("tables of which a part is seen").isGreaterThan(7);
  }

  @Test
  void aTableIsTheSameWhateverTheSizeOfItsParts() {
    Browser reader = Seen.ofRegion(Role.READER, "SE");
    Map<String, Integer> sizes =
        Map.of("cooperatives", 37, "depots", 3, "placements", 1, "goods", 7);
    sizes.forEach(
        (table, size) -> {
          List<JsonNode> all = Seen.table(reader, table, "", 1000);
          assertThat(all).as(table).hasSizeGreaterThan(size);
          assertThat(Seen.table(reader, table, "", size)).as(table).isEqualTo(all);
        });
  }

  /// On some day of its time an entry must be seen, or it is not there for all days either.
  @Test
  void whatIsSaidOfAllDaysIsWhatIsSeenOnSome() {
    Browser reader = Seen.ofRegion(Role.DEPOTMASTER, "ZW");
    Set<JsonNode> onSome = new HashSet<>();
    for (int month = 0; month < 84; month += 6) {
      String day = LocalDate.of(1939, 1, 15).plusMonths(month).toString();
      onSome.addAll(Seen.table(reader, "cooperatives", day, 1000));
    }
    assertThat(onSome).hasSizeGreaterThan(10);
    assertThat(Seen.table(reader, "cooperatives", "", 1000))
        .containsExactlyInAnyOrderElementsOf(onSome);
  }

  @ParameterizedTest
  @CsvSource({"NW, 1940-07-01", "ZW, 1942-07-01"})
  void theTreeIsThatOfTheRegion(String region, String day) {
    String path = "/api/v1/networks/" + Seen.CODE + "/tree?as-of=" + day;
    JsonNode whole = Seen.json(PLANNER.get(path));
    Browser depotmaster = Seen.ofRegion(Role.DEPOTMASTER, region);
    JsonNode own = Seen.json(depotmaster.get(path));
    JsonNode branch = null;
    for (JsonNode each : whole.get("regions")) {
      branch = each.get("id").asString().equals(region) ? each : branch;
    }
    assertThat(own.get("regions").size()).isEqualTo(1);
    JsonNode got = own.get("regions").get(0);
    assertThat(got.get("totals")).isEqualTo(branch == null ? null : branch.get("totals"));
    assertThat(own.get("totals")).isEqualTo(got.get("totals"));
    assertThat(got.findValuesAsString("id"))
        .isEqualTo(branch == null ? null : branch.findValuesAsString("id"));
  }

  @Test
  void whatIsForeignIsAnsweredAsWhatIsNotThere() {
    Browser reader = Seen.ofRegion(Role.READER, "NW");
    String page = "/networks/" + Seen.CODE + "/regions/";
    assertThat(reader.get(page + "NW").status()).isEqualTo(200);
    assertThat(reader.get(page + "SE").status()).isEqualTo(404);
    assertThat(withoutToken(reader.get(page + "SE")))
        .isEqualTo(withoutToken(reader.get(page + "XX")));
    String tree = "/api/v1/networks/" + Seen.CODE + "/tree?as-of=1940-07-01";
    String tag = PLANNER.get(tree).header("ETag");
    assertThat(reader.get(tree, "If-None-Match", tag).status()).as("another's mark").isEqualTo(200);
    String own = reader.get(tree).header("ETag");
    assertThat(reader.get(tree, "If-None-Match", own).status()).isEqualTo(304);
    assertThat(PLANNER.get(tree, "If-None-Match", own).status()).isEqualTo(200);
  }

  private static String withoutToken(Answer page) {
    return page.body().replace(page.csrf().orElseThrow(), "");
  }

  @Test
  void revisionsThatSayWhatMayNotBeSeenAreVeiled() {
    String path = "/api/v1/networks/" + Seen.CODE + "/revisions";
    assertThat(PLANNER.get(path).body()).contains("Seal NW-TEX-001 at Baoji.");
    for (Browser browser : List.of(READER, Seen.ofRegion(Role.PLANNER, "NW"))) {
      JsonNode revisions = Seen.json(browser.get(path));
      assertThat(revisions.size()).isEqualTo(2);
      for (JsonNode revision : revisions) {
        assertThat(revision.get("reason").asString()).isEmpty();
        assertThat(revision.get("hash").asString()).isEmpty();
        assertThat(revision.get("subjects").asInt()).isZero();
      }
    }
  }

  /// Places of which sealed cooperatives must not be known to stand there, by everything that
  /// names them.
  private static void assertSealed(JsonNode node, Set<String> sealed, String where) {
    if (node.isObject() || node.isArray()) {
      Set<String> texts = new TreeSet<>();
      for (JsonNode each : node) {
        if (each.isString()) {
          texts.add(each.asString());
        }
        if (each.isArray() || each.isObject() && node.isObject()) {
          each.forEach(inner -> texts.add(inner.isString() ? inner.asString() : ""));
        }
      }
      for (Map.Entry<String, Set<String>> hidden : PLACES.entrySet()) {
        if (sealed.contains(hidden.getKey()) && texts.contains(hidden.getKey())) {
          assertThat(texts).as(where).doesNotContainAnyElementsOf(hidden.getValue());
        }
      }
      node.forEach(inner -> assertSealed(inner, sealed, where));
    }
  }

  private static List<String> readings() {
    List<String> paths = new ArrayList<>();
    for (String table : List.of("cooperatives", "placements")) {
      paths.add("/api/v1/networks/%s/tables/%s?size=1000&as-known=1".formatted(Seen.CODE, table));
    }
    for (String table : tables().toList()) {
      paths.add("/api/v1/networks/%s/tables/%s?size=1000".formatted(Seen.CODE, table));
    }
    for (String day : List.of("1940-07-01", "1942-07-01")) {
      paths.add("/api/v1/networks/" + Seen.CODE + "/tree?as-of=" + day);
      for (String table : List.of("cooperatives", "affiliations", "placements")) {
        paths.add(
            "/api/v1/networks/%s/tables/%s?size=1000&as-of=%s".formatted(Seen.CODE, table, day));
      }
      for (String kind : List.of("regions", "places", "zones", "depots", "cooperatives")) {
        paths.add(
            "/ogc/%s/collections/%s/items?limit=1000&datetime=%s".formatted(Seen.CODE, kind, day));
        paths.add(
            "/ogc/%s/collections/%s/items?limit=1000&bbox=100,20,125,45&datetime=%s"
                .formatted(Seen.CODE, kind, day));
      }
    }
    return paths;
  }

  @Test
  void whereSealedCooperativesStandIsNowhereToldToReaders() {
    int named = 0;
    for (String path : new TreeSet<>(readings())) {
      Answer answer = READER.get(path);
      assertSealed(Seen.json(answer), Seen.SEALED, path);
      named += answer.body().contains("NW-TEX-001") ? 1 : 0;
    }
    assertThat(named).isGreaterThan(5);
  }

  @Test
  void depotmastersSeeTheSealedPositionsOfTheirRegion() {
    Browser depotmaster = Seen.ofRegion(Role.DEPOTMASTER, "NW");
    Browser treasurer = Seen.ofRegion(Role.TREASURER, "NW");
    assertThat(row(depotmaster, "NW-TEX-001")).contains("\"place\":\"baoji\"");
    assertThat(row(PLANNER, "NW-TEX-001")).contains("\"place\":\"baoji\"");
    assertThat(row(treasurer, "NW-TEX-001")).contains("NW-TEX-001").doesNotContain("baoji");
    assertThat(row(READER, "NW-TEX-001")).contains("NW-TEX-001").doesNotContain("baoji");
    assertThat(row(depotmaster, "SE-MIS-073")).isEmpty();
    String csv = "/api/v1/networks/" + Seen.CODE + "/tables/cooperatives.csv?as-of=1940-07-01";
    assertThat(PLANNER.get(csv).body()).containsPattern("\nNW-TEX-001,[^\n]*,baoji,");
    assertThat(READER.get(csv).body())
        .contains("\nNW-TEX-001,")
        .doesNotContainPattern("\nNW-TEX-001,[^\n]*,baoji,");
    String item = "/ogc/%s/collections/cooperatives/items/NW-TEX-001".formatted(Seen.CODE);
    assertThat(depotmaster.get(item).body()).contains("\"type\":\"Point\"", "\"region\":\"NW\"");
    assertThat(READER.get(item).body()).contains("\"geometry\":null", "\"region\":\"NW\"");
  }

  private static String row(Browser browser, String id) {
    return Seen.table(browser, "cooperatives", "1940-07-01", 1000).stream()
        .filter(row -> row.get("key").get(0).asString().equals(id))
        .map(JsonNode::toString)
        .collect(Collectors.joining());
  }

  /// What is told to people of a region, page by page and answer by answer, names no cooperative
  /// of another.
  @Test
  void foreignCooperativesAreNamedNowhere() {
    Map<String, String> then = Seen.regions(Seen.JULY_1940);
    Map<String, String> later = Seen.regions(Seen.JULY_1942);
    Browser reader = Seen.ofRegion(Role.READER, "YN");
    Set<String> foreign = new HashSet<>();
    for (JsonNode row : Seen.table(PLANNER, "cooperatives", "", 1000)) {
      String id = row.get("key").get(0).asString();
      boolean own = "YN".equals(then.get(id)) || "YN".equals(later.get(id));
      if (!own && (then.containsKey(id) || later.containsKey(id))) {
        foreign.add(id);
        foreign.add(row.get("cells").get("name").asString());
      }
    }
    assertThat(foreign).hasSizeGreaterThan(1000);
    List<String> paths = new ArrayList<>(readings());
    paths.add("/networks");
    paths.add("/search?network=" + Seen.CODE + "&q=wool");
    paths.add("/api/v1/search?network=" + Seen.CODE + "&q=n");
    paths.add("/networks/" + Seen.CODE + "/goals");
    paths.add("/api/v1/networks/" + Seen.CODE + "/goals");
    paths.add("/networks/" + Seen.CODE);
    paths.add("/networks/" + Seen.CODE + "?as-of=1942-07-01");
    paths.add("/networks/" + Seen.CODE + "/regions/YN?as-of=1942-07-01");
    paths.add("/api/v1/networks/" + Seen.CODE + "/revisions");
    paths.add("/api/v1/networks/" + Seen.CODE + "/revisions/2");
    paths.add("/api/v1/networks/" + Seen.CODE + "/tables/cooperatives.csv?as-of=1942-07-01");
    paths.add("/api/v1/networks/" + Seen.CODE + "/tables/placements.csv?as-of=1942-07-01");
    paths.add("/networks/" + Seen.CODE + "/revisions/2");
    paths.add("/networks/" + Seen.CODE + "/tables/cooperatives");
    paths.add("/api/v1/networks/" + Seen.CODE + "/plans");
    paths.add("/api/v1/networks/" + Seen.CODE + "/approvals");
    paths.add("/api/v1/regions?as-of=1942-07-01&network=" + Seen.CODE);
    for (String path : new TreeSet<>(paths)) {
      Answer answer = reader.get(path);
      assertThat(answer.status()).as(path).isEqualTo(200);
      Set<String> told =
          Arrays.stream(answer.body().split("[\"<>,\n]"))
              .collect(Collectors.toCollection(HashSet::new));
      told.retainAll(foreign);
      assertThat(told).as(path).isEmpty();
    }
    assertThat(SITE.register.findNetwork(Seen.CODE)).isPresent();
  }
}
