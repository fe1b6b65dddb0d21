package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What one goal costs another, by pages and over the API.
final class FrontiersTest extends ByPages {

  private static final String FRONTIERS = "/networks/" + NETWORK + "/frontiers";

  @Test
  void whatOneGoalCostsAnotherIsShownAndAPointIsTakenAsAPlan() {
    String job = done(FRONTIERS, form());
    assertThat(planner.get(job).body()).contains(job + "/frontier", "It is done.");
    assertThat(planner.get(FRONTIERS).body())
        .contains(job + "/frontier", "Refugees at work against");
    Answer page = planner.get(job + "/frontier");
    assertThat(page.body())
        .contains("<svg", "class=\"limit\"", "own weights", "frontier.csv")
        .contains("href=\"#point-3\"", "id=\"point-3\"");
    assertThat(page.body()).doesNotContain("taken back");
    List<String[]> rows =
        planner
            .get("/api/v1" + job + "/frontier/files/frontier.csv")
            .body()
            .lines()
            .skip(1)
            .map(row -> row.split(",", -1))
            .toList();
    assertThat(rows).hasSize(3);
    for (String[] line : rows) {
      for (String[] point : rows) {
        double worth = number(line, 1) * number(point, 3) + number(line, 2) * number(point, 4);
        assertThat(worth).isLessThanOrEqualTo(number(line, 8) * (1 + 1e-9));
      }
    }
    assertThat(planner.get("/api/v1" + job + "/frontier").body())
        .contains("\"first\":{\"goal\":\"refugees\",\"unit\":\"worker-months\"")
        .contains("\"asked\":3", "\"complete\":true");
    taken(job, rows);
  }

  private void taken(String job, List<String[]> rows) {
    Browser reader = signedIn(Site.reader(NETWORK));
    assertThat(reader.get(job + "/frontier").body()).contains("<svg").doesNotContain("/points/");
    assertThat(reader.post(job + "/frontier/points/1", Map.of()).status()).isEqualTo(403);
    String plan = planner.post(job + "/frontier/points/3", Map.of()).location();
    assertThat(planner.post(job + "/frontier/points/3", Map.of()).location()).isEqualTo(plan);
    assertThat(planner.post(job + "/frontier/points/4", Map.of()).status()).isEqualTo(404);
    assertThat(planner.get(PLANS).body()).contains(plan);
    assertThat(planner.get(plan).status()).isEqualTo(200);
    String value = planner.get("/api/v1/networks/" + NETWORK + "/plans").body();
    assertThat(value).contains("\"value\":" + Double.parseDouble(rows.getLast()[6]));
    plannedAgain(job, rows.getFirst());
  }

  /// What the two goals weigh at a point is asked for at once.
  private void plannedAgain(String job, String[] point) {
    Map<String, String> form = planner.get(job + "/frontier").hidden(PLANS);
    assertThat(Double.parseDouble(form.get("weight-refugees"))).isEqualTo(number(point, 1));
    assertThat(Double.parseDouble(form.get("weight-army_guerrilla"))).isEqualTo(number(point, 2));
    assertThat(planner.get(done(PLANS, form)).body())
        .contains("goal refugees=", "goal army_guerrilla=", "It is done.");
  }

  private static double number(String[] row, int column) {
    return Double.parseDouble(row[column]);
  }

  @Test
  void whatCannotBeAskedForIsToldAtItsField() {
    assertRefused("second-goal", "refugees", "Two goals that differ");
    assertRefused("first-goal", "peace", "There is no such goal");
    assertRefused("points", "2", "The figure is not between 3 and 25");
    assertRefused("knowing", "soon", "This is not a date");
    Client client = new Client(planner);
    String api = "/api/v1" + FRONTIERS;
    assertThat(client.post(api, "{'goals':['army']}").body()).contains("TWO_GOALS", "/goals");
    Answer unknown = client.post(api, "{'goals':['army','emploiment']}");
    assertThat(unknown.body()).contains("NO_SUCH_GOAL", "Maybe employment.");
    assertThat(client.post(api, "{'goals':['army','base'],'points':99}").body())
        .contains("LIMIT", "/points");
  }

  private void assertRefused(String field, String typed, String told) {
    Map<String, String> form = form();
    form.put(field, typed);
    Answer answer = planner.post(FRONTIERS, form);
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains(told, "aria-invalid");
  }

  private static Map<String, String> form() {
    Map<String, String> form = new HashMap<>();
    form.put("key", UUID.randomUUID().toString());
    form.put("first-goal", "refugees");
    form.put("second-goal", "army_guerrilla");
    form.put("points", "3");
    form.put("gap", "1");
    form.put("seed", "1");
    form.put("knowing", "");
    return form;
  }
}
