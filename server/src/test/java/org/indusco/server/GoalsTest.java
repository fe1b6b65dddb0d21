package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.indusco.app.people.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// How far the goals are reached, as a page, as JSON and as a table.
class GoalsTest extends ByPages {

  private static final String GOALS = "/networks/" + NETWORK + "/goals";

  private static double sum(JsonNode figures) {
    double sum = 0;
    for (JsonNode each : figures) {
      sum += each.asDouble();
    }
    return sum;
  }

  @Test
  void monthsAndRegionsTogetherAreWhatThePlanTells() {
    firstPlan();
    JsonNode told = Seen.json(planner.get("/api/v1" + GOALS));
    assertThat(told.get("plan").asString()).hasSize(64);
    assertThat(told.get("months")).hasSize(6);
    assertThat(told.get("goals")).hasSize(4);
    for (JsonNode goal : told.get("goals")) {
      double reached = goal.get("reached").asDouble();
      assertThat(sum(goal.get("byMonth"))).isCloseTo(reached, within(1e-6 * (1 + reached)));
      double regions = 0;
      for (JsonNode region : goal.get("regions")) {
        regions += sum(region.get("byMonth"));
      }
      assertThat(regions).isCloseTo(reached, within(1e-6 * (1 + reached)));
    }
    String table = planner.get("/api/v1" + GOALS + ".csv").body();
    assertThat(table.lines().findFirst()).contains("goal,unit,region,month,reached");
    double cells =
        table.lines().skip(1).mapToDouble(line -> Double.parseDouble(line.split(",")[4])).sum();
    double all = 0;
    for (JsonNode goal : told.get("goals")) {
      all += goal.get("reached").asDouble();
    }
    assertThat(cells).isCloseTo(all, within(1e-6 * all));
  }

  @Test
  void whoHasItAlreadyIsToldSo() {
    firstPlan();
    String mark = planner.get("/api/v1" + GOALS).header("ETag");
    assertThat(planner.get("/api/v1" + GOALS, "If-None-Match", mark).status()).isEqualTo(304);
  }

  @Test
  void thePageTellsFourFiguresWithTheirTablesInBothLanguages() {
    firstPlan();
    Answer page = planner.get(GOALS);
    PagesTest.assertWhole(page, "en");
    assertThat(page.body().split("class=\"large\"", -1)).hasSize(5);
    assertThat(page.body())
        .contains("Employ refugees", "By month", "By region", "What pulls it up or down")
        .contains("What each month reaches", "aria-current=\"page\"", "/api/v1" + GOALS + ".csv");
    Answer chinese = planner.get(GOALS + "?lang=zh");
    PagesTest.assertWhole(chinese, "zh");
    assertThat(chinese.body()).contains("安置难民", "按月", "按区");
    planner.get(GOALS + "?lang=en");
  }

  @Test
  void withoutAPlanThePageSaysWhatToDo() {
    site.takeIn("tiny", "tiny-goals");
    Client client = Client.planner(site, "tiny-goals");
    String goals = "/networks/tiny-goals/goals";
    assertThat(client.get(goals).body())
        .contains(
            "none has been made yet", "href=\"/networks/tiny-goals/plans\"", "href=\"/tour/8\"");
    JsonNode none = Seen.json(client.get("/api/v1" + goals));
    assertThat(none.get("plan").isNull()).isTrue();
    assertThat(none.get("goals")).isEmpty();
    assertThat(client.get("/api/v1" + goals + ".csv").code()).isEqualTo("NOT_FOUND");
    Browser reader = signedIn(Site.reader("tiny-goals"));
    assertThat(reader.get(goals).body())
        .contains("Planners of the network can ask for one.")
        .doesNotContain("Ask for a plan");
  }

  @Test
  void whoDoesNotSeeTheWholeNetworkSeesNoPlan() {
    Browser region = Seen.ofRegion(Role.PLANNER, "NW");
    assertThat(region.get("/networks/seen/goals").body())
        .contains("shown only to those who may see all of it");
    assertThat(Seen.json(region.get("/api/v1/networks/seen/goals")).get("plan").isNull()).isTrue();
    Browser stranger = signedIn(Site.reader("ukraine"));
    assertThat(stranger.get(GOALS).status()).isEqualTo(404);
    assertThat(stranger.get("/api/v1" + GOALS).status()).isEqualTo(404);
    assertThat(stranger.post(GOALS, Map.of()).status()).isEqualTo(405);
  }
}
