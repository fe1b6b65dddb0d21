package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.indusco.app.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Home, what pages are for, the tour and the words, over HTTP.
class WayfindingTest {

  private static final Site SITE = Site.running();
  private static final Browser PLANNER = Seen.ofNetwork(Role.PLANNER);

  @Test
  void homeIsTheAtlasOfTheNetworkThatWasLookedAtLast() {
    Browser chief =
        SITE.browser(SITE.somebody(Site.reader("ukraine"), Site.reader("cic-1940")).name());
    assertThat(chief.get("/").status()).isEqualTo(303);
    assertThat(chief.get("/").location()).isEqualTo("/networks/cic-1940/atlas");
    chief.get("/networks/ukraine/plans");
    assertThat(chief.get("/").location()).isEqualTo("/networks/ukraine/atlas");
    // What may not be read is neither remembered nor led to.
    Seen.network();
    chief.get("/networks/seen/atlas");
    chief.get("/networks/nothing");
    assertThat(chief.get("/").location()).isEqualTo("/networks/ukraine/atlas");
    assertThat(SITE.browser().get("/", "Cookie", "network=ukraine").location())
        .isEqualTo("/sign-in");
    assertThat(chief.get("/networks").body())
        .contains("Relocation 2022", "/networks/ukraine/atlas");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/networks",
        "/networks/seen/atlas",
        "/networks/seen/goals",
        "/networks/seen/plans",
        "/networks/seen/frontiers",
        "/networks/seen/scenarios",
        "/networks/seen/revisions/2",
        "/networks/seen/tables/places",
        "/networks/seen/rows/places",
        "/networks/seen",
        "/networks/seen/regions/NW",
        "/imports",
        "/account"
      })
  void everyPageSaysWhatItIsFor(String address) {
    Answer page = PLANNER.get(address);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).containsOnlyOnce("class=\"purpose\"");
    assertThat(page.body()).contains("id=\"search-for\"", "href=\"/help\"");
    String purpose = Site.between(page.body(), "class=\"purpose\"", "</p>").orElseThrow();
    for (String part : purpose.split("/glossary#", -1)) {
      String term = part.substring(0, Math.max(0, part.indexOf('"')));
      if (!part.equals(purpose.split("/glossary#", -1)[0])) {
        assertThat(PLANNER.get("/glossary").body()).contains("id=\"" + term + "\"");
      }
    }
  }

  @Test
  void whoHasNotSignedInIsNotOfferedASearchOfWhatIsNotThere() {
    assertThat(SITE.browser().get("/sign-in").body()).doesNotContain("search-for", "<script");
    assertThat(SITE.browser().get("/help").body()).contains("search-for", "id=\"the-example\"");
  }

  @Test
  void theGlossaryHasEveryWordInBothLanguages() {
    JsonNode words = Seen.json(SITE.browser().get("/api/v1/glossary"));
    assertThat(words.size()).isGreaterThan(40);
    String english = PLANNER.get("/glossary?lang=en").body();
    String chinese = PLANNER.get("/glossary?lang=zh").body();
    PLANNER.get("/glossary?lang=en");
    for (JsonNode word : words) {
      String id = "id=\"" + word.get("id").asString() + "\"";
      assertThat(english).contains(id, word.get("en").get("word").asString());
      assertThat(chinese)
          .contains(
              id, word.get("zh").get("word").asString(), word.get("en").get("word").asString());
    }
  }

  @Test
  void theTourLeadsThroughTheNetworkOf1940AndBack() {
    Browser visitor = SITE.browser(SITE.somebody(Site.reader("cic-1940")).name());
    String begin = visitor.get("/tour").body();
    assertThat(begin).contains("href=\"/tour/1\"", "href=\"/tour/8\"");
    assertThat(visitor.get("/tour/9").status()).isEqualTo(404);
    assertThat(visitor.get("/tour/x").status()).isEqualTo(404);
    JsonNode steps = Seen.json(visitor.get("/api/v1/tour"));
    assertThat(steps).hasSize(8);
    for (int step = 1; step <= 8; step++) {
      String told = visitor.get("/tour/" + step).body().replace("&quot;", "\"");
      JsonNode twin = steps.get(step - 1);
      assertThat(twin.get("number").asInt()).isEqualTo(step);
      assertThat(told)
          .contains("<h1>" + twin.get("en").get("title").asString() + "</h1>")
          .contains(twin.get("en").get("told").asString());
      String live = Site.between(told, "<a href=\"/networks/", "\"").orElseThrow();
      String address = "/networks/" + live.replace("&amp;", "&");
      assertThat(address).startsWith(twin.get("address").asString()).contains("tour=" + step);
      Answer there = visitor.get(address);
      if (!address.contains("/rows/")) {
        assertThat(there.status()).as(address).isEqualTo(200);
        assertThat(there.body()).contains("href=\"/tour/" + step + "\"");
      }
      assertThat(told.contains("rel=\"next\"")).isEqualTo(step < 8);
      assertThat(told.contains("rel=\"prev\"")).isEqualTo(step > 1);
    }
    assertThat(visitor.get("/networks/cic-1940/plans?tour=3").body())
        .contains("href=\"/networks/cic-1940/plans?tour=3&amp;lang=zh\"");
    assertThat(visitor.get("/networks/cic-1940/plans?tour=none").status()).isEqualTo(400);
    assertThat(visitor.get("/api/v1/networks?tour=3").code()).isEqualTo("UNKNOWN_PARAMETER");
    Browser without = SITE.browser(SITE.somebody(Site.reader("ukraine")).name());
    assertThat(without.get("/tour/1").body())
        .contains("The network of 1940 is not on this server", "/help#the-example")
        .doesNotContain("Look at the map of 1940");
  }

  @Test
  void anEmptyServerSaysWhatToDo() {
    Browser nobody = SITE.browser(SITE.somebody().name());
    for (String address : List.of("/", "/networks")) {
      assertThat(nobody.get(address).body())
          .contains("An administrator can give you rights", "/help#the-example");
    }
  }
}
