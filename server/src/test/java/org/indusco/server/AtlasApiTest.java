package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indusco.app.people.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The network of all its days as it is told to different readers, and the page that it is drawn
// on.
class AtlasApiTest {

  private static final Site SITE = Site.running();
  private static final String ATLAS = "/api/v1/networks/" + Seen.CODE + "/atlas";
  private static final String PAGE = "/networks/" + Seen.CODE + "/atlas";
  private static final Browser PLANNER = Seen.ofNetwork(Role.PLANNER);

  /// The region of each cooperative that stood on a day; empty for none.
  private static Map<String, String> regions(JsonNode folio, LocalDate day) {
    Map<String, String> regions = new HashMap<>();
    for (JsonNode body : folio.path("cooperatives")) {
      for (JsonNode stint : body.path("stints")) {
        String from = stint.get(0).isNull() ? "" : stint.get(0).asString();
        String to = stint.get(1).isNull() ? "9999" : stint.get(1).asString();
        if (from.compareTo(day.toString()) <= 0 && day.toString().compareTo(to) < 0) {
          JsonNode region = folio.path("regions").path(stint.get(4).asInt(-1));
          regions.put(body.path("id").asString(), region.path("id").asString(""));
        }
      }
    }
    return regions;
  }

  @Test
  void tellsWhatTheTreeTells() {
    JsonNode folio = Seen.json(PLANNER.get(ATLAS));
    for (LocalDate day : List.of(Seen.JULY_1940, Seen.JULY_1942, LocalDate.of(1939, 6, 15))) {
      Map<String, String> tree = Seen.regions(day);
      tree.keySet().removeIf(key -> key.startsWith("depot "));
      assertThat(regions(folio, day)).as("%s", day).isEqualTo(tree);
    }
  }

  @Test
  void peopleOfARegionGetWhatStoodInIt() {
    JsonNode folio = Seen.json(Seen.ofRegion(Role.READER, "JY").get(ATLAS));
    for (LocalDate day : List.of(Seen.JULY_1940, Seen.JULY_1942)) {
      Map<String, String> tree = Seen.regions(day);
      tree.entrySet().removeIf(one -> one.getKey().startsWith("depot "));
      tree.values().removeIf(region -> !region.equals("JY"));
      assertThat(regions(folio, day)).as("%s", day).isEqualTo(tree);
    }
    assertThat(folio.has("events")).isFalse();
  }

  @Test
  void whereSealedCooperativesStandIsToldToWhomItMay() {
    for (Role role : List.of(Role.READER, Role.TREASURER, Role.PLANNER)) {
      boolean sees = role == Role.PLANNER;
      JsonNode folio = Seen.json(Seen.ofNetwork(role).get(ATLAS));
      int sealed = 0;
      for (JsonNode body : folio.path("cooperatives")) {
        if (Seen.SEALED.contains(body.path("id").asString())) {
          sealed++;
          assertThat(body.has("sealed")).isEqualTo(!sees);
          assertThat(body.has("evidence")).isEqualTo(sees);
          for (JsonNode stint : body.path("stints")) {
            assertThat(stint.get(2).isNull()).as(role + " place").isEqualTo(!sees);
            assertThat(stint.get(3).isNull()).as(role + " depot").isEqualTo(!sees);
          }
        }
      }
      assertThat(sealed).isEqualTo(Seen.SEALED.size());
    }
  }

  @Test
  void isSentAgainOnlyWhenItChanged() {
    Answer first = PLANNER.get(ATLAS);
    String mark = first.header("ETag");
    assertThat(mark).startsWith("W/\"");
    assertThat(PLANNER.get(ATLAS, "If-None-Match", mark).status()).isEqualTo(304);
    Answer others = Seen.ofRegion(Role.READER, "YN").get(ATLAS, "If-None-Match", mark);
    assertThat(others.status()).isEqualTo(200);
  }

  @Test
  void everyFileThatThePageNamesIsThere() {
    String page = PLANNER.get(PAGE + "?day=1940-07-01&about=town:baoji").body();
    List<String> named =
        Pattern.compile("(?:src|href)=\"(/(?:assets|api)/[^\"]+)\"")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(named).hasSizeGreaterThan(8);
    for (String address : named) {
      assertThat(PLANNER.get(address).status()).as(address).isEqualTo(200);
    }
    assertThat(page).contains("day=1940-07-01&amp;about=town%3Abaoji&amp;lang=zh");
    String ol = named.stream().filter(one -> one.endsWith("/ol.js")).findFirst().orElseThrow();
    assertThat(PLANNER.get(ol).header("Cache-Control")).contains("immutable");
    assertThat(PLANNER.get(ol.replaceFirst("/assets/[0-9a-f]+", "/assets/0")).status())
        .isEqualTo(404);
  }

  @Test
  void mapsArePrintedForThoseWhoSeeAll() {
    String map = "/api/v1/networks/" + Seen.CODE + "/map.";
    String asked = "?day=1942-07-01&theme=regions";
    Answer svg = PLANNER.get(map + "svg" + asked);
    assertThat(svg.header("Content-Type")).startsWith("image/svg+xml");
    assertThat(svg.body()).startsWith("<svg").contains("Shansi-Honan");
    assertThat(PLANNER.get(map + "svg" + asked, "Accept-Language", "zh").body()).contains("晋豫");
    byte[] pdf = PLANNER.bytes(map + "pdf" + asked);
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(PLANNER.get(map + "svg?day=1942-07-01&theme=moves").status()).isEqualTo(400);
    for (Browser reader : List.of(Seen.ofNetwork(Role.READER), Seen.ofRegion(Role.PLANNER, "NW"))) {
      assertThat(reader.get(map + "svg" + asked).status()).isEqualTo(404);
      assertThat(reader.get(PAGE).body()).contains("data-sheets=\"\"");
    }
  }

  @Test
  void aNetworkThatSaysNothingIsToldSo() {
    Browser chief = SITE.browser(Site.CHIEF);
    assertThat(chief.get("/networks/cic-1940/atlas").status()).isEqualTo(200);
    Answer answer = chief.get("/api/v1/networks/cic-1940/atlas");
    assertThat(answer.body()).contains("NETWORK_HAS_FAULTS");
  }

  /// Every message that a script says is given to it, and none for nothing.
  @Test
  void theScriptsSayWhatTheyAreGiven() throws IOException {
    Path scripts = Path.of("src/main/resources/org/indusco/server/asset/atlas");
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(scripts)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".js")).toList()) {
        all.append(Files.readString(file));
      }
    }
    String page = PLANNER.get(PAGE).body();
    String words = page.replaceFirst("(?s).*data-words=\"", "").replaceFirst("(?s)\".*", "");
    TreeSet<String> given = new TreeSet<>();
    Seen.JSON.readTree(words.replace("&quot;", "\"")).propertyNames().forEach(given::add);
    TreeSet<String> said = new TreeSet<>();
    TreeSet<String> begun = new TreeSet<>();
    Pattern.compile("'([a-z][a-z.-]*)'( \\+)?")
        .matcher(all)
        .results()
        .forEach(found -> (found.group(2) == null ? said : begun).add(found.group(1)));
    assertThat(given)
        .allMatch(key -> said.contains(key) || begun.contains(key.replaceFirst("[^.]*$", "")));
    Pattern.compile("say\\(\\s*'([a-z.-]+)'")
        .matcher(all)
        .results()
        .map(found -> found.group(1))
        .filter(key -> !key.endsWith("."))
        .forEach(key -> assertThat(given).contains(key));
  }
}
