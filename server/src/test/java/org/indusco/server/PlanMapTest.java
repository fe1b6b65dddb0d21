package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indusco.exchange.NetworkFiles;
import org.indusco.model.network.Good;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The document of a plan beside the plan's own tables, and the page that it is drawn on.
class PlanMapTest extends ByPages {

  private static final Path SCRIPTS = Path.of("src/main/resources/org/indusco/server/asset");

  /// What a unit of each good of the small network weighs.
  private static final Map<String, Double> KG = masses();

  private String plan = "";
  private JsonNode document = Seen.JSON.createObjectNode();

  @BeforeEach
  void fetch() {
    plan = firstPlan();
    document = Seen.json(planner.get(twin(plan)));
  }

  private static Map<String, Double> masses() {
    Map<String, Double> masses = new HashMap<>();
    NetworkFiles.read(Path.of("..", "examples", "tiny"))
        .network()
        .rows(Good.class)
        .forEach(good -> masses.put(good.id(), good.kg()));
    return masses;
  }

  private static String twin(String plan) {
    return "/api/v1" + plan + "/atlas";
  }

  /// The rows of a table of the plan, by the names of their columns.
  private List<Map<String, String>> rows(String table) {
    List<String> lines = file(plan, table).lines().toList();
    String[] columns = lines.getFirst().split(",");
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  private String place(JsonNode number) {
    return document.path("places").path(number.asInt()).path("id").asString();
  }

  @Test
  void cooperativesStandWhereThePlanHasThem() {
    List<String> told = new ArrayList<>();
    for (JsonNode body : document.path("cooperatives")) {
      for (JsonNode stint : body.path("stints")) {
        String from = stint.get(0).asString().substring(0, 7);
        String to = stint.get(1).asString().substring(0, 7);
        told.add(String.join(" ", body.path("id").asString(), place(stint.get(2)), from, to));
      }
    }
    assertThat(told)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            rows("placements.csv").stream()
                .map(
                    row ->
                        "%s %s %s %s"
                            .formatted(
                                row.get("cooperative"),
                                row.get("place"),
                                row.get("from"),
                                row.get("to")))
                .toList());
    assertThat(document.path("first").asString()).isEqualTo("1940-07-01");
    assertThat(document.path("last").asString()).isEqualTo("1941-01-01");
  }

  @Test
  void movesAreToldWithWhatTheyCostAndWhy() {
    List<String> told = new ArrayList<>();
    for (JsonNode move : document.path("plan").path("moves")) {
      assertThat(move.path("why").path(0).asString()).isNotEmpty();
      for (JsonNode unit : move.path("units")) {
        told.add(
            "%s %s %s %s %s %.1f"
                .formatted(
                    unit.path("id").asString(),
                    move.path("month").asString(),
                    unit.path("arrival").asString(),
                    place(move.path("from")),
                    place(move.path("to")),
                    unit.path("cost").asDouble()));
      }
    }
    assertThat(told)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            rows("moves.csv").stream()
                .map(
                    row ->
                        "%s %s %s %s %s %.1f"
                            .formatted(
                                row.get("cooperative"),
                                row.get("month"),
                                row.get("arrival"),
                                row.get("from"),
                                row.get("to"),
                                Double.parseDouble(row.get("cost"))))
                .toList());
  }

  @Test
  void monthsOfGoalsOrdersAndStockAddUpToTheirTables() {
    JsonNode told = document.path("plan");
    Map<String, Double> reached = new HashMap<>();
    for (JsonNode goal : told.path("goals")) {
      double sum = 0;
      for (JsonNode month : goal.path("months")) {
        sum += month.asDouble();
      }
      reached.put(goal.path("id").asString(), sum);
    }
    for (Map<String, String> row : rows("goals.csv")) {
      assertThat(reached.get(row.get("goal")))
          .isCloseTo(Double.parseDouble(row.get("reached")), within(0.01));
    }
    for (JsonNode order : told.path("orders")) {
      double delivered = 0;
      for (JsonNode quantity : order.path("delivered")) {
        delivered += quantity.asDouble();
      }
      assertThat(delivered)
          .isCloseTo(
              order.path("in_time").asDouble() + order.path("late").asDouble(), within(0.01));
    }
    assertThat(told.path("orders")).hasSameSizeAs(rows("shortfalls.csv"));
    double stock = 0;
    for (JsonNode depot : told.path("stock")) {
      for (JsonNode tonnes : depot.path("tonnes")) {
        stock += tonnes.asDouble();
      }
    }
    double mass = 0;
    for (Map<String, String> row : rows("stock.csv")) {
      mass += Double.parseDouble(row.get("quantity")) * KG.get(row.get("good")) / 1000;
    }
    assertThat(stock).isPositive().isCloseTo(mass, within(0.05));
  }

  @Test
  void isSentAgainOnlyWhenItIsAnother() {
    Answer english = planner.get(twin(plan), "Accept-Language", "en");
    String mark = english.header("ETag");
    assertThat(mark).startsWith("W/\"");
    assertThat(planner.get(twin(plan), "If-None-Match", mark).status()).isEqualTo(304);
    Browser stranger = signedIn(Site.reader("ukraine"));
    assertThat(stranger.get(twin(plan), "If-None-Match", mark).status()).isEqualTo(404);
    assertThat(stranger.get(plan + "/map").status()).isEqualTo(404);
    Browser reader = signedIn(Site.reader(NETWORK));
    assertThat(reader.get(plan + "/map").body()).doesNotContain(plan + "/what-if");
    assertThat(planner.get(plan + "/map").body()).contains(plan + "/what-if");
    assertThat(planner.get(plan + "/map?month=1940-07").status()).isEqualTo(400);
  }

  @Test
  void aComparisonIsFoundOnceAndSentOnce() {
    Map<String, String> form =
        Map.of(
            "key", key(planner.get(plan).body()),
            "gap", "1",
            "changes", "zone occupied:baoji+30km:Raid@1940-11");
    String other = planOf(done(plan + "/what-if", form));
    String address = plan + "/comparison?with=" + other.substring("/plans/".length());
    Answer answer = planner.get("/api/v1" + address);
    String mark = answer.header("ETag");
    assertThat(planner.get("/api/v1" + address, "If-None-Match", mark).status()).isEqualTo(304);
    assertThat(planner.get(address).body())
        .contains("data-before=\"" + twin(plan), "data-after=\"" + twin(other));
    JsonNode changed = Seen.json(planner.get(twin(other)));
    JsonNode zone = changed.path("zones").path(changed.path("zones").size() - 1);
    assertThat(zone.path("name").asString()).isEqualTo("Raid");
    assertThat(zone.path("from").asString()).isEqualTo("1940-11-01");
    assertThat(zone.path("outlines")).hasSize(1);
    assertThat(changed.path("plan").path("changes").path(0).asString())
        .isEqualTo("Raid is an occupied zone, 30 km round Baoji from November 1940.");
    for (JsonNode body : changed.path("cooperatives")) {
      for (JsonNode stint : body.path("stints")) {
        boolean baoji =
            changed.path("places").path(stint.get(2).asInt()).path("id").asString().equals("baoji");
        assertThat(baoji && stint.get(1).asString().compareTo("1940-11-01") > 0).isFalse();
      }
    }
  }

  /// Every message that the scripts say is given to them, and none for nothing.
  @Test
  void theScriptsSayWhatTheyAreGiven() throws IOException {
    String page = planner.get(plan + "/map").body();
    JsonNode words =
        Seen.JSON.readTree(
            between(page, "data-words=\"", "\"").replace("&quot;", "\"").replace("&amp;", "&"));
    TreeSet<String> given = new TreeSet<>();
    words.propertyNames().forEach(given::add);
    String own = scripts("plan");
    Pattern.compile("(?:say|field)\\(\\s*'([a-z.-]+)'")
        .matcher(own)
        .results()
        .map(found -> found.group(1))
        .filter(key -> !key.endsWith("."))
        .forEach(key -> assertThat(given).contains(key));
    String all = own + scripts("atlas");
    List<String> begun = List.of("class.", "layer.", "mode.", "order.", "zone.");
    Path keys = Path.of("src/main/resources/org/indusco/server/sketch/words_en.properties");
    Files.readAllLines(keys).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('=')))
        .forEach(
            key ->
                assertThat(
                        all.contains("'" + key + "'") || begun.stream().anyMatch(key::startsWith))
                    .as(key)
                    .isTrue());
  }

  private static String scripts(String folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(SCRIPTS.resolve(folder))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".js")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
