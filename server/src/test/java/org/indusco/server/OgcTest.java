package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indusco.app.people.Role;
import org.indusco.app.register.Change;
import org.indusco.app.register.Proposal;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.exchange.layer.FeatureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// OGC API Features as GIS programs ask it, GDAL among them.
class OgcTest {

  private static final Site SITE = Site.running();
  private static final String ROOT = "/ogc/" + Seen.CODE;
  private static final String ITEMS = ROOT + "/collections/%s/items";
  private static final Browser PLANNER = Seen.ofNetwork(Role.PLANNER);

  private static List<String> rels(JsonNode document) {
    List<String> rels = new ArrayList<>();
    document.get("links").forEach(link -> rels.add(link.get("rel").asString()));
    return rels;
  }

  private static String href(JsonNode document, String rel) {
    for (JsonNode link : document.get("links")) {
      if (link.get("rel").asString().equals(rel)) {
        return link.get("href").asString().replaceFirst("^https?://[^/]+", "");
      }
    }
    return "";
  }

  @Test
  void fromTheLandingPageOneComesToEveryFeature() {
    JsonNode list = Seen.json(PLANNER.get("/ogc"));
    assertThat(list.get("links").size()).isEqualTo(1);
    JsonNode landing = Seen.json(PLANNER.get(href(list, "item")));
    assertThat(rels(landing)).contains("self", "service-desc", "conformance", "data");
    assertThat(Seen.json(PLANNER.get(href(landing, "conformance"))).get("conformsTo").toString())
        .contains("ogcapi-features-1/1.0/conf/core", "ogcapi-features-1/1.0/conf/geojson");
    JsonNode collections = Seen.json(PLANNER.get(href(landing, "data"))).get("collections");
    assertThat(collections.findValuesAsString("id"))
        .containsExactly("regions", "places", "zones", "depots", "cooperatives");
    for (JsonNode collection : collections) {
      String items = href(collection, "items");
      Answer answer = PLANNER.get(items + "?datetime=1940-07-01&limit=3");
      assertThat(answer.header("Content-Type")).startsWith("application/geo+json");
      JsonNode features = Seen.json(answer);
      assertThat(features.get("type").asString()).isEqualTo("FeatureCollection");
      JsonNode first = features.get("features").get(0);
      String id = first.get("id").asString();
      JsonNode item = Seen.json(PLANNER.get(items + "/" + id + "?datetime=1940-07-01"));
      assertThat(item.get("properties")).isEqualTo(first.get("properties"));
      assertThat(item.get("geometry")).isEqualTo(first.get("geometry"));
      assertThat(rels(item)).contains("self", "collection");
    }
  }

  @Test
  void fiveRegionsIn1940AndSevenIn1942() {
    String regions = ITEMS.formatted("regions");
    for (String then : List.of("1940-07-01", "1940-07-01T12:00:00Z", "1938-01-01/1940-07-01")) {
      JsonNode five = Seen.json(PLANNER.get(regions + "?datetime=" + then));
      assertThat(five.get("numberMatched").asInt()).as(then).isEqualTo(5);
    }
    JsonNode seven = Seen.json(PLANNER.get(regions + "?datetime=1942-07-01/.."));
    assertThat(seven.get("numberReturned").asInt()).isEqualTo(7);
  }

  @Test
  void anIntervalHasWhatStandsOnAnyOfItsDays() {
    for (String kind : List.of("regions", "zones", "depots")) {
      for (String days : List.of("1940-07-30/1940-08-02", "1942-05-26/1942-06-02")) {
        assertLikeDayAfterDay(PLANNER, ITEMS.formatted(kind), days);
      }
    }
  }

  @Test
  void anIntervalHasWhatGoesMovesAndComesDuringIt() {
    SITE.takeIn("tiny", "goes-by");
    Map<String, String> moved =
        SITE.register.timeline("goes-by", W2, 1).getFirst().piece().row().cells();
    record(new Change.Clear(Subject.of("cooperatives", List.of("w1")), since(3)));
    record(new Change.Put(W2, since(5), Row.of(moved).with("place", "shuangshipu")));
    // Tables without days of their own stand otherwise from then on.
    record(new Change.Put(Subject.of("places", List.of("hanzhong")), since(4), HANZHONG));
    record(new Change.Clear(Subject.of("places", List.of("hanzhong")), since(6)));
    Browser planner = Client.planner(SITE, "goes-by").browser();
    for (FeatureKind kind : FeatureKind.values()) {
      String items = "/ogc/goes-by/collections/%s/items".formatted(kind.title());
      for (String days : List.of("1940-10-01/1940-10-08", "1940-10-04/1940-10-05")) {
        assertLikeDayAfterDay(planner, items, days);
      }
    }
    String places = planner.get("/ogc/goes-by/collections/places/items?datetime=../..").body();
    assertThat(places).contains("hanzhong");
  }

  private static final Subject W2 = Subject.of("cooperatives", List.of("w2"));
  private static final Row HANZHONG =
      Row.of(Map.of("id", "hanzhong", "name", "Hanzhong", "lat", "33.07", "lon", "107.02"));

  private static Span since(int dayOfOctober) {
    return Span.since(LocalDate.of(1940, 10, dayOfOctober));
  }

  private static void record(Change change) {
    SITE.register.record(
        "goes-by", Proposal.of(UUID.randomUUID(), Site.CHIEF, "Said in a test.", List.of(change)));
  }

  /// The slow way is to ask day after day; of each feature the last day counts.
  private static void assertLikeDayAfterDay(Browser reader, String items, String interval) {
    String[] ends = interval.split("/");
    Map<String, JsonNode> expected = new TreeMap<>();
    LocalDate end = LocalDate.parse(ends[1]);
    for (LocalDate day = LocalDate.parse(ends[0]); !day.isAfter(end); day = day.plusDays(1)) {
      String asked = items + "?limit=1000&datetime=" + day;
      for (JsonNode feature : Seen.json(reader.get(asked)).get("features")) {
        expected.put(feature.get("id").asString(), feature);
      }
    }
    JsonNode page = Seen.json(reader.get(items + "?limit=1000&datetime=" + interval));
    Map<String, JsonNode> told = new TreeMap<>();
    page.get("features").forEach(one -> told.put(one.get("id").asString(), one));
    assertThat(told).as(items).isEqualTo(expected);
    assertThat(page.get("numberReturned").asInt()).isEqualTo(told.size());
    for (String id : told.keySet()) {
      JsonNode one = Seen.json(reader.get(items + "/" + id + "?datetime=" + interval));
      assertThat(one.get("properties")).isEqualTo(told.get(id).get("properties"));
      return;
    }
  }

  @Test
  void openIntervalsHaveAllThatEverStoodBeforeOrAfter() {
    int always = matched("regions", "../..");
    assertThat(always).isGreaterThan(matched("regions", "1940-07-01"));
    assertThat(matched("regions", "../1942-12-31")).isEqualTo(always);
    assertThat(matched("cooperatives", "../.."))
        .isEqualTo(matched("cooperatives", "../1949-01-01"));
    assertThat(matched("regions", "1942-07-01/..")).isEqualTo(7);
  }

  private static int matched(String kind, String datetime) {
    return Seen.json(PLANNER.get(ITEMS.formatted(kind) + "?limit=1&datetime=" + datetime))
        .get("numberMatched")
        .asInt();
  }

  @Test
  void nextLinksLeadThroughAll() {
    String next = ITEMS.formatted("cooperatives") + "?datetime=1940-07-01&limit=400";
    List<String> ids = new ArrayList<>();
    int matched = 0;
    while (!next.isEmpty()) {
      JsonNode page = Seen.json(PLANNER.get(next));
      page.get("features").forEach(feature -> ids.add(feature.get("id").asString()));
      matched = page.get("numberMatched").asInt();
      next = href(page, "next");
    }
    assertThat(matched).isGreaterThan(800);
    assertThat(ids).hasSize(matched).doesNotHaveDuplicates();
  }

  @Test
  void aBoxHoldsWhatLiesInIt() {
    String places = ITEMS.formatted("places");
    JsonNode baoji = Seen.json(PLANNER.get(places + "?bbox=107.1,34.3,107.2,34.4"));
    assertThat(baoji.get("features").findValuesAsString("id")).contains("baoji").hasSizeLessThan(5);
  }

  @Test
  void peopleReadTheSameAsPages() {
    for (String path :
        List.of(
            "/ogc",
            ROOT,
            ROOT + "/conformance",
            ROOT + "/collections",
            ROOT + "/collections/places",
            ITEMS.formatted("places"))) {
      Answer page = PLANNER.get(path + "?f=html");
      assertThat(page.header("Content-Type")).as(path).startsWith("text/html");
      assertThat(page.body()).as(path).contains("<a href=");
      assertThat(PLANNER.get(path, "Accept", "text/html,*/*").header("Content-Type"))
          .startsWith("text/html");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "places/items?bbox=1;2;3, 400, BAD_PARAMETER",
    "places/items?bbox=10;50;20;40, 400, BAD_PARAMETER",
    "places/items?datetime=1940-13-01, 400, BAD_PARAMETER",
    "places/items?datetime=1942-01-01/1940-01-01, 400, BAD_PARAMETER",
    "places/items?limit=0, 400, BAD_PARAMETER",
    "places/items?limit=many, 400, BAD_PARAMETER",
    "places/items?offset=-1, 400, BAD_PARAMETER",
    "places/items?colour=red, 400, UNKNOWN_PARAMETER",
    "places/items/nowhere, 404, NOT_FOUND",
    "places?f=xml, 400, BAD_PARAMETER",
    "looms, 404, NOT_FOUND",
    "looms/items, 404, NOT_FOUND"
  })
  void badQuestionsAreAnsweredClearly(String path, int status, String code) {
    Answer answer = PLANNER.get(ROOT + "/collections/" + path.replace(';', ','));
    assertThat(answer.code()).as(answer.body()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(PLANNER.get(ITEMS.formatted("places") + "?limit=99999999999").status())
        .isEqualTo(200);
  }

  @Test
  void gdalReadsTheCollections() throws IOException, InterruptedException {
    String cookies = PLANNER.cookies();
    String address = "OAPIF:" + SITE.server.address().resolve(ROOT);
    assertThat(ogrinfo(address, "--config", "GDAL_HTTP_COOKIE", cookies))
        .contains("regions", "places", "zones", "depots", "cooperatives");
    for (String kind : List.of("regions", "cooperatives")) {
      JsonNode page = Seen.json(PLANNER.get(ITEMS.formatted(kind) + "?limit=1"));
      Matcher count =
          Pattern.compile("Feature Count: (\\d+)")
              .matcher(ogrinfo(address, kind, "-so", "--config", "GDAL_HTTP_COOKIE", cookies));
      assertThat(count.find()).as(kind).isTrue();
      assertThat(Integer.parseInt(count.group(1))).isEqualTo(page.get("numberMatched").asInt());
    }
    String box =
        ogrinfo(
            address,
            "places",
            "-spat",
            "107.1",
            "34.3",
            "107.2",
            "34.4",
            "--config",
            "GDAL_HTTP_COOKIE",
            cookies);
    assertThat(box).contains("id (String) = baoji", "POINT (107.");
    String during =
        ogrinfo(
            SITE.server
                .address()
                .resolve(ITEMS.formatted("regions") + "?datetime=1938-01-01/1945-12-31")
                .toString(),
            "-al",
            "-so",
            "--config",
            "GDAL_HTTP_COOKIE",
            cookies);
    assertThat(during)
        .contains("Feature Count: " + matched("regions", "1938-01-01/1945-12-31") + "\n");
    String sealed =
        ogrinfo(
            address,
            "cooperatives",
            "-where",
            "id = 'NW-TEX-001'",
            "--config",
            "GDAL_HTTP_COOKIE",
            reader().cookies());
    assertThat(sealed).contains("id (String) = NW-TEX-001").doesNotContain("POINT");
    assertThat(ogrinfo(address)).as("without signing in").doesNotContain("cooperatives");
  }

  private static Browser reader() {
    return Seen.ofNetwork(Role.READER);
  }

  private static String ogrinfo(String... arguments) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("ogrinfo", "-ro"));
    words.addAll(List.of(arguments));
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return told;
  }
}
