package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.indusco.app.people.Grant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The CIC of 1940 out of the register, as of any day and as known at any revision.
class NetworkApiTest {

  private static final Site SITE = Site.running();
  private static final String REGIONS = "/api/v1/regions?network=history&as-of=";
  private static final String TABLES = "/api/v1/networks/history/tables/";

  private static Browser reader = SITE.browser();

  @BeforeAll
  static void takeIn() {
    SITE.takeIn("cic-1940", "history");
    reader = SITE.browser(SITE.somebody(Site.reader("history")).name());
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }

  @Test
  void thereWereFiveRegionsIn1940AndSevenIn1942() {
    Answer five = reader.get(REGIONS + "1940-07-01");
    assertThat(five.header("Content-Type")).startsWith("application/geo+json");
    assertThat(count(five.body(), "\"type\":\"Feature\"")).isEqualTo(5);
    assertThat(count(five.body(), "\"coordinates\"")).as("shapes").isEqualTo(5);
    assertThat(five.body()).contains("\"headquarters\":\"baoji\"");
    Answer seven = reader.get(REGIONS + "1942-07-01");
    assertThat(count(seven.body(), "\"type\":\"Feature\"")).isEqualTo(7);
    assertThat(count(reader.get(REGIONS + "1930-01-01").body(), "\"type\":\"Feature\"")).isZero();
  }

  @Test
  void whatWasNotKnownYetIsNotTold() {
    assertThat(reader.get(REGIONS + "1940-07-01&as-known=0").body()).doesNotContain("baoji");
    assertThat(reader.get(TABLES + "places?as-known=0").body()).contains("\"rows\":[]");
    assertThat(reader.get(TABLES + "places?as-known=1990-01-01T00:00:00Z").body())
        .contains("\"revision\":0", "\"rows\":[]");
    assertThat(reader.get(TABLES + "places?as-known=2").code()).isEqualTo("LIMIT");
  }

  @Test
  void aTableIsReadToItsEndPartByPart() {
    List<String> keys = new ArrayList<>();
    String after = "-1";
    for (int parts = 0; !after.equals("null") && parts < 100; parts++) {
      String body = reader.get(TABLES + "places?size=20&after=" + after).body();
      for (String row : body.split("\"key\":\\[\"")) {
        keys.add(row.substring(0, row.indexOf('"')));
      }
      keys.removeIf("{"::equals);
      after = Site.between(body, "\"next\":", "}").orElse("null");
    }
    int all =
        SITE.register.listEntries("history", "places", 1).stream()
            .map(entry -> entry.subject().key())
            .distinct()
            .toList()
            .size();
    assertThat(all).isGreaterThan(40);
    assertThat(keys).hasSize(all).doesNotHaveDuplicates();
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    Answer first = reader.get(TABLES + "regions?as-of=1940-07-01");
    assertThat(count(first.body(), "\"key\"")).isEqualTo(5);
    String tag = first.header("ETag");
    Answer second = reader.get(TABLES + "regions?as-of=1940-07-01", "If-None-Match", tag);
    assertThat(second.status()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(reader.get(TABLES + "regions", "If-None-Match", "\"0-0\"").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/regions?network=history, 400, MISSING_PARAMETER",
    "/api/v1/regions?network=history&as-of=1940-13-01, 400, BAD_PARAMETER",
    "/api/v1/regions?network=history&as-of=1940-07-01&as-known=soon, 400, BAD_PARAMETER",
    "/api/v1/networks/history/tables/places?after=x, 400, BAD_PARAMETER",
    "/api/v1/networks/history/tables/places?size=100000, 422, LIMIT",
    "/api/v1/networks/history/tables/places?as-known=99999999999999999999, 422, LIMIT",
    "/api/v1/networks/history/tables/account, 404, NOT_FOUND",
    "/api/v1/networks/nothing, 404, NOT_FOUND"
  })
  void badQuestionsAreAnsweredClearly(String path, int status, String code) {
    Answer answer = reader.get(path);
    assertThat(answer.code()).as(answer.body()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
  }

  @Test
  void othersLearnNothingOfTheNetwork() {
    Browser other = SITE.browser(SITE.somebody(Site.reader("ukraine")).name());
    String missing = other.get("/api/v1/networks/nothing").body();
    for (String path :
        List.of("/api/v1/networks/history", TABLES + "places", REGIONS + "1940-07-01")) {
      Answer answer = other.get(path);
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.body()).isEqualTo(missing);
      assertThat(answer.header("ETag")).isEmpty();
    }
    Browser chief = SITE.browser(SITE.somebody(Grant.ADMINISTRATOR).name());
    assertThat(chief.get("/api/v1/networks/history").body()).contains("\"revision\":1");
  }
}
