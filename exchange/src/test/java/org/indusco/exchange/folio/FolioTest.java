package org.indusco.exchange.folio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.indusco.atlas.place.Turns;
import org.indusco.exchange.NetworkFiles;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Placement;
import org.indusco.model.network.Stock;
import org.indusco.model.schema.Evidence;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The document of all days beside what is told of single ones.
class FolioTest {

  private static final Network CIC =
      NetworkFiles.read(Path.of("..", "examples", "cic-1940")).network();
  private static final JsonNode FOLIO = read(CIC, Eyes.OPEN);

  private static JsonNode read(Network network, Eyes eyes) {
    return JsonMapper.shared().readTree(Folio.text(network, eyes));
  }

  /// On a day: id of the body, then its place, depot and region.
  private static Map<String, List<String>> standing(JsonNode folio, String list, LocalDate day) {
    Map<String, List<String>> standing = new HashMap<>();
    for (JsonNode body : folio.path(list)) {
      int held = 0;
      for (JsonNode stint : body.path("stints")) {
        if (holds(stint, day)) {
          held++;
          standing.put(
              body.path("id").asString(),
              List.of(
                  id(folio, "places", stint.get(2)),
                  id(folio, "depots", stint.get(3)),
                  id(folio, "regions", stint.get(4))));
        }
      }
      assertThat(held).isLessThanOrEqualTo(1);
    }
    return standing;
  }

  private static boolean holds(JsonNode stint, LocalDate day) {
    return (stint.get(0).isNull() || !day.isBefore(LocalDate.parse(stint.get(0).asString())))
        && (stint.get(1).isNull() || day.isBefore(LocalDate.parse(stint.get(1).asString())));
  }

  private static String id(JsonNode folio, String list, JsonNode number) {
    return number.isNull() ? "" : folio.path(list).path(number.asInt()).path("id").asString();
  }

  /// Days on which something changes, the days before them, and some that were drawn.
  private static Set<LocalDate> days(Network network) {
    List<LocalDate> turns = new ArrayList<>(Turns.of(network).days());
    SplittableRandom random = new SplittableRandom(7);
    Set<LocalDate> days = new HashSet<>();
    for (int i = 0; i < 10; i++) {
      LocalDate turn = turns.get(random.nextInt(turns.size()));
      days.addAll(List.of(turn, turn.minusDays(1)));
      days.add(LocalDate.of(1938, 1, 1).plusDays(random.nextInt(3000)));
    }
    return days;
  }

  @Test
  void tellsOfEachDayWhatIsToldOfItAlone() {
    org.indusco.atlas.place.Bodies bodies = org.indusco.atlas.place.Bodies.of(CIC);
    int most = 0;
    for (LocalDate day : days(CIC)) {
      Map<String, List<String>> expected = new HashMap<>();
      bodies
          .on(day)
          .forEach(
              one ->
                  expected.put(
                      one.cooperative().id(), List.of(one.place(), one.depot(), one.region())));
      assertThat(standing(FOLIO, "cooperatives", day)).as("%s", day).isEqualTo(expected);
      most = Math.max(most, expected.size());
      Map<String, List<String>> depots = new HashMap<>();
      for (Depot row : CIC.rows(Depot.class)) {
        if (row.holdsOn(day)) {
          String region = bodies.regions().find(row.id(), day).orElse("");
          depots.put(row.id(), List.of(row.place(), row.id(), region));
        }
      }
      assertThat(standing(FOLIO, "depots", day)).as("%s", day).isEqualTo(depots);
    }
    assertThat(most).isGreaterThan(1000);
  }

  @Test
  void stintsOfALifeFollowEachOtherAndDiffer() {
    for (JsonNode body : FOLIO.path("cooperatives")) {
      JsonNode last = null;
      for (JsonNode stint : body.path("stints")) {
        if (last != null) {
          assertThat(stint.get(0)).isEqualTo(last.get(1));
          assertThat(tail(stint)).isNotEqualTo(tail(last));
        }
        last = stint;
      }
    }
  }

  private static List<JsonNode> tail(JsonNode stint) {
    return List.of(stint.get(2), stint.get(3), stint.get(4));
  }

  @Test
  void whatMayNotBeSeenIsNotThere() {
    Eyes eyes =
        new Eyes(
            (id, when) -> id.equals("baoji"),
            (id, when) -> id.startsWith("NW") && when.holdsOn(LocalDate.of(1941, 1, 1)),
            (id, when) -> id.equals("NW-TEX-001"),
            /* all= */ false);
    JsonNode seen = read(CIC, eyes);
    assertThat(seen.path("depots")).hasSize(1);
    assertThat(seen.has("events")).isFalse();
    assertThat(FOLIO.path("events").size()).isGreaterThan(50);
    Map<String, List<String>> before = standing(seen, "cooperatives", LocalDate.of(1940, 1, 1));
    Map<String, List<String>> then = standing(seen, "cooperatives", LocalDate.of(1941, 1, 1));
    // Their region was another before August 1940, and so their stint.
    assertThat(before.size()).isLessThan(then.size());
    assertThat(then.keySet()).allMatch(id -> id.startsWith("NW")).hasSizeGreaterThan(300);
    assertThat(then.get("NW-TEX-001").subList(0, 2)).containsExactly("", "");
    assertThat(then.get("NW-TEX-002")).startsWith("baoji", "baoji");
    for (JsonNode body : seen.path("cooperatives")) {
      boolean sealed = body.path("id").asString().equals("NW-TEX-001");
      assertThat(body.has("sealed")).isEqualTo(sealed);
      assertThat(body.has("evidence")).isNotEqualTo(sealed);
    }
  }

  /// What waits at depots, beside the tables that say so.
  @Test
  void whatWaitsIsToldOfDepotsThatAreSeen() {
    assertThat(FOLIO.path("labour")).hasSameSizeAs(CIC.rows(Labour.class));
    assertThat(FOLIO.path("stock")).hasSameSizeAs(CIC.rows(Stock.class));
    assertThat(FOLIO.path("orders")).hasSameSizeAs(CIC.rows(Order.class));
    assertThat(workers(FOLIO, "baoji", LocalDate.of(1940, 9, 1)))
        .isPositive()
        .isEqualTo(
            CIC.rows(Labour.class).stream()
                .filter(row -> row.depot().equals("baoji") && holds(row, YearMonth.of(1940, 9)))
                .mapToDouble(Labour::quantity)
                .sum());
    JsonNode blankets = row(FOLIO.path("orders"), "blankets-gansu-1940");
    assertThat(blankets.path("from").asString()).isEqualTo("1940-07-01");
    assertThat(blankets.path("due").asString()).isEqualTo("1940-12");
    assertThat(blankets.path("to").asString()).isEqualTo("1941-04-01");
    assertThat(blankets.path("places")).hasSize(3);
    assertThat(row(FOLIO.path("orders"), "uniforms-1941").has("places")).isFalse();
    assertThat(row(FOLIO.path("goods"), "blanket").path("unit").asString()).isNotEmpty();

    Eyes lanzhou =
        new Eyes(
            (id, when) -> id.equals("lanzhou"),
            (id, when) -> false,
            (id, when) -> false,
            /* all= */ false);
    JsonNode seen = read(CIC, lanzhou);
    for (String list : List.of("labour", "stock")) {
      assertThat(seen.path(list)).isNotEmpty();
      seen.path(list)
          .forEach(one -> assertThat(id(seen, "places", one.get("place"))).isEqualTo("lanzhou"));
    }
    blankets = row(seen.path("orders"), "blankets-gansu-1940");
    assertThat(blankets.path("places")).hasSize(1);
    assertThat(blankets.path("elsewhere").asInt()).isEqualTo(2);
    assertThat(seen.path("orders")).hasSizeLessThan(FOLIO.path("orders").size());
    assertThat(seen.path("orders").toString()).doesNotContain("g-yanan-cloth");
    assertThat(seen.has("counts")).isFalse();
  }

  private static boolean holds(Labour row, YearMonth month) {
    YearMonth from = row.from();
    YearMonth to = row.to();
    return (from == null || !month.isBefore(from)) && (to == null || month.isBefore(to));
  }

  private static double workers(JsonNode folio, String place, LocalDate day) {
    double sum = 0;
    for (JsonNode row : folio.path("labour")) {
      if (id(folio, "places", row.get("place")).equals(place)
          && !day.isBefore(LocalDate.parse(row.path("from").asString()))
          && day.isBefore(LocalDate.parse(row.path("to").asString()))) {
        sum += row.path("quantity").asDouble();
      }
    }
    return sum;
  }

  private static JsonNode row(JsonNode list, String id) {
    for (JsonNode row : list) {
      if (row.path("id").asString().equals(id)) {
        return row;
      }
    }
    throw new AssertionError(id);
  }

  @Test
  void tellsWhyACooperativeMovedToWhoMaySeeWhereItStands() {
    Network tiny = NetworkFiles.read(Path.of("..", "examples", "tiny")).network();
    LocalDate fled = LocalDate.of(1940, 10, 1);
    Network moved =
        tiny.with(
            Placement.class,
            List.of(
                new Placement("w2", "luoyang", null, fled, "", Evidence.NONE),
                new Placement("w2", "baoji", fled, null, "the town falls", Evidence.NONE)));
    JsonNode causes = row(read(moved, Eyes.OPEN).path("cooperatives"), "w2").path("causes");
    assertThat(causes).hasSize(1);
    assertThat(causes.path(0).path("from").asString()).isEqualTo("1940-10-01");
    assertThat(causes.path(0).path("cause").asString()).isEqualTo("the town falls");
    Eyes sealing =
        new Eyes((id, when) -> true, (id, when) -> true, (id, when) -> true, /* all= */ false);
    assertThat(read(moved, sealing).toString()).doesNotContain("the town falls");
  }

  @Test
  void namesTheDaysOfCounts() {
    assertThat(FOLIO.path("counts").toString()).contains("1939-12-01", "1940-05-01", "1940-07-01");
  }

  @Test
  void namesTheProjectionOfThePrintedMaps() {
    JsonNode projection = FOLIO.path("projection");
    assertThat(projection.path("south").asInt()).isEqualTo(25);
    assertThat(projection.path("north").asInt()).isEqualTo(47);
    assertThat(projection.path("meridian").asDouble()).isCloseTo(105, within(1e-9));
    assertThat(FOLIO.path("first").asString()).isEqualTo("1937-11-01");
    assertThat(FOLIO.path("start").asString()).isEqualTo("1940-07-01");
  }

  @Test
  void aNetworkWithoutDatesStandsAlways() {
    Network tiny = NetworkFiles.read(Path.of("..", "examples", "tiny")).network();
    JsonNode folio = read(tiny, Eyes.OPEN);
    int rows = tiny.rows(Cooperative.class).size();
    assertThat(folio.path("cooperatives")).hasSize(rows);
    assertThat(standing(folio, "cooperatives", LocalDate.of(1, 1, 1)).size()).isEqualTo(rows);
  }

  @Test
  void theGroundHasTheLayersOfTheNetwork() {
    JsonNode ground = JsonMapper.shared().readTree(GroundDocument.text(CIC));
    assertThat(ground.path("land").path("features").size()).isOne();
    assertThat(ground.path("rivers").path("features").size()).isEqualTo(74);
    JsonNode rail = ground.path("railways").path("features").get(0);
    assertThat(rail.path("properties").path("opened").asString()).isEqualTo("1906-04-01");
    assertThat(rail.path("geometry").path("type").asString()).isEqualTo("MultiLineString");
  }
}
