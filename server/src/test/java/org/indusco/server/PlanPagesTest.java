package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Planning together by pages: ask for a plan, what if, compare, try.
class PlanPagesTest extends ByPages {

  @Test
  void aPlanIsAskedForOnceHoweverOftenItsFormIsSent() {
    Map<String, String> form = planForm();
    form.put("seed", "3");
    form.put("weight-refugees", "6.50");
    String job = done(PLANS, form);
    assertThat(job).isEqualTo("/jobs/" + form.get("key"));
    assertThat(planner.post(PLANS, form).location()).isEqualTo(job);
    String jobs = planner.get("/api/v1/networks/" + NETWORK + "/jobs").body();
    assertThat(jobs.split(form.get("key"), -1)).hasSize(2);
    String page = planner.get(job).body();
    assertThat(page).contains("It is done.", "goal refugees=6.5", "<svg");
    assertThat(page).doesNotContain("http-equiv", "data-events");
    assertThat(file(planOf(job), "goals.csv")).contains("refugees,worker-months,6.5,");
    form.put("seed", "4");
    Answer other = planner.post(PLANS, form);
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.body()).contains("Something else was sent", "value=\"4\"");
    assertThat(key(other.body())).isNotEqualTo(form.get("key"));
  }

  @Test
  void thePageOfAPlanTellsWhatItDoesAndLeadsToTheReport() {
    String plan = firstPlan();
    String page = planner.get(plan).body();
    assertThat(page)
        .contains("no plan can be more than", "Winter blankets", "Luoyang → ", "placements.csv")
        .contains("Employ refugees", "cut-route luoyang:baoji@1940-07..1940-12");
    String listed = planner.get(PLANS).body();
    assertThat(listed).contains(plan.substring(0, 19), "Ask for a plan");
    Browser reader = signedIn(Site.reader(NETWORK));
    assertThat(reader.get(PLANS).body()).contains(plan).doesNotContain("Ask for a plan");
    assertThat(reader.get(plan).body()).contains("Winter blankets").doesNotContain("/what-if");
    Browser stranger = signedIn(Site.reader("ukraine"));
    assertThat(stranger.get(plan).status()).isEqualTo(404);
    assertThat(stranger.get(plan + "/report").status()).isEqualTo(404);
    assertThat(planner.get(plan + "?lang=zh").body()).contains("冬季军毯", "任何计划");
    planner.get(plan + "?lang=en");
    report(plan);
  }

  @Test
  void plansOfAPublicNetworkAreReadByAnybody() {
    String plan = firstPlan();
    Browser anybody = site.browser();
    assertThat(anybody.get(plan).location()).startsWith("/sign-in");
    site.publishing.decideAs("test", NETWORK, /* open= */ true);
    try {
      assertThat(anybody.get(plan).body())
          .contains("Winter blankets", "href=\"/sign-in\"")
          .doesNotContain("\"post\"");
      assertThat(anybody.get(PLANS).body()).contains(plan).doesNotContain("\"post\"");
      assertThat(anybody.get(plan + "/report").status()).isEqualTo(200);
    } finally {
      site.publishing.decideAs("test", NETWORK, /* open= */ false);
    }
  }

  /// Browsers take the style and script of a report only when the policy names their hashes.
  private void report(String plan) {
    Answer report = planner.get(plan + "/report");
    String mark = report.header("ETag");
    assertThat(report.header("Cache-Control")).contains("no-cache", "private");
    Answer again = planner.get(plan + "/report", "If-None-Match", mark);
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(planner.get(plan + "/report").body()).isEqualTo(report.body());
    assertThat(
            signedIn(Site.reader("ukraine")).get(plan + "/report", "If-None-Match", mark).status())
        .isEqualTo(404);
    String policy = report.header("Content-Security-Policy");
    assertThat(policy).startsWith("default-src 'none';").contains("sandbox allow-scripts");
    assertThat(policy).doesNotContain("unsafe", "allow-same-origin");
    for (String kind : List.of("style", "script")) {
      String inside = between(report.body(), "<" + kind + ">", "</" + kind + ">");
      assertThat(policy).contains(kind + "-src 'sha256-" + sha256(inside) + "'");
    }
    assertThat(report.body()).doesNotContain(" style=", " onclick=");
    assertThat(planner.get(plan + "/report?download=yes").header("Content-Disposition"))
        .startsWith("attachment; filename=\"report-");
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatIfGoesOnFromAPlanAndIsHeldAgainstIt() {
    String plan = firstPlan();
    String form = planner.get(plan).body();
    String job =
        done(
            plan + "/what-if",
            Map.of(
                "key", key(form), "gap", "1", "changes", "order army=+200\r\n\r\ngoal army=0.6"));
    String done = planner.get(job).body();
    String comparison = between(done, "<a href=\"" + plan + "/comparison", "\"");
    String address = plan + "/comparison" + comparison.replace("&amp;", "&");
    String other = "/plans/" + comparison.substring("?with=".length());
    String page = planner.get(address).body();
    assertThat(page).contains("Goals weigh otherwise", "1,300", "Value and goals");
    String json = planner.get("/api/v1" + address).body();
    double before = number(json, "\"before\":{\"plan\":\"" + plan.substring(7), "\"value\":");
    double after = number(json, "\"after\":", "\"value\":");
    assertThat(number(json, "", "\"gain\":")).isCloseTo(after - before, within());
    assertThat(after).isCloseTo(number(file(other, "summary.json"), "", "\"value\""), within());
    Answer report = planner.get(address.replace("/comparison?", "/comparison/report?"));
    assertThat(report.status()).isEqualTo(200);
    assertThat(report.body()).contains("<svg");
    assertThat(planner.get(other).body()).contains("is for 1,300 instead of 1,100");
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.api.Assertions.within(1e-6);
  }

  /// The first number behind two marks.
  private static double number(String text, String first, String second) {
    int from = text.indexOf(second, text.indexOf(first)) + second.length();
    String digits = text.substring(from).replaceFirst("(?s)^[^-0-9]*([-0-9.Ee]+).*", "$1");
    return Double.parseDouble(digits);
  }

  @Test
  void aTrialTellsWhoIsLostMostOften() {
    String plan = firstPlan();
    String form = planner.get(plan).body();
    String job =
        done(
            plan + "/trials",
            Map.of("key", key(form), "scenarios", "40", "tried", "1", "seed", "7"));
    String page = planner.get(job + "/trial").body();
    assertThat(page).contains("40 scenarios were played", "Worst 1 in 20", "close luoyang");
    List<String> rows =
        planner.get("/api/v1" + job + "/trial/files/stress.csv").body().lines().skip(1).toList();
    assertThat(rows).hasSize(40);
    Map<String, Integer> lost = new HashMap<>();
    rows.forEach(
        row -> {
          String[] cells = row.split(",", -1);
          Arrays.stream(cells[6].split(";"))
              .filter(unit -> !unit.isEmpty())
              .forEach(unit -> lost.merge(unit, 1, Integer::sum));
        });
    assertThat(lost).isNotEmpty();
    String perils = planner.get("/api/v1" + job + "/trial/files/perils.csv").body();
    assertThat(perils.lines().skip(1)).hasSize(lost.size());
    lost.forEach(
        (unit, count) ->
            assertThat(number(perils, unit + ",", ",")).isCloseTo(count / 40.0, within()));
    assertThat(planner.get("/api/v1" + job + "/trial").body()).contains("\"perils\":[{");
    assertThat(planner.get(PLANS).body()).contains(job + "/trial");
  }

  @Test
  void whatRunsCanBeTakenBack() {
    String plan = firstPlan();
    String form = planner.get(plan).body();
    Map<String, String> trial =
        Map.of("key", key(form), "scenarios", "100000", "tried", "0", "seed", "7");
    String job = planner.post(plan + "/trials", trial).location();
    Answer running = planner.get(job);
    assertThat(running.body())
        .contains("<noscript><meta http-equiv=\"refresh\" content=\"2\"/></noscript>")
        .contains("data-events=\"/api/v1" + job + "/events\"", job + "/cancel");
    assertThat(planner.post(job + "/cancel", Map.of()).location()).isEqualTo(job);
    assertThat(planner.get(ended(job)).body())
        .contains("It was taken back.")
        .doesNotContain("/cancel");
    assertThat(planner.get(job + "/trial").status()).isEqualTo(404);
  }

  @Test
  void whatIsKeptOfAnOlderPlanStandsInTheNewOne() {
    String free = firstPlan();
    String page = planner.get(free).body();
    Map<String, String> early =
        Map.of("key", key(page), "gap", "1", "changes", "pin w2:baoji@1940-08..1940-08");
    String older = planOf(done(free + "/what-if", early));
    List<String> moves = moves(older, "1940-10");
    assertThat(moves).isNotEmpty().isNotEqualTo(moves(free, "1940-10"));
    Map<String, String> form = planForm();
    form.put("older", older.substring("/plans/".length()));
    form.put("through", "1940-09");
    String kept = planOf(done(PLANS, form));
    assertThat(moves(kept, "1940-10")).isEqualTo(moves);
    assertThat(planner.get(kept).body()).contains("everything through 1940-09, as in");
    form.put("key", UUID.randomUUID().toString());
    form.put("through", "");
    form.put("units", "Luoyang Wool");
    String one = planOf(done(PLANS, form));
    List<String> stays = ofUnit(file(older, "placements.csv"), "w2");
    assertThat(ofUnit(file(one, "placements.csv"), "w2")).isEqualTo(stays);
    assertThat(ofUnit(file(free, "placements.csv"), "w2")).isNotEqualTo(stays);
  }

  /// Who moves before a month: cooperative, month, arrival, from, to.
  private List<String> moves(String plan, String before) {
    return file(plan, "moves.csv")
        .lines()
        .skip(1)
        .filter(row -> row.split(",")[1].compareTo(before) < 0)
        .map(row -> String.join(",", Arrays.copyOf(row.split(","), 5)))
        .sorted()
        .toList();
  }

  private static List<String> ofUnit(String table, String unit) {
    return table.lines().filter(row -> row.startsWith(unit + ",")).toList();
  }

  @Test
  void whatIsWrongIsToldAtItsFieldAndWhatWasTypedStays() {
    String plan = firstPlan();
    String hash = plan.substring("/plans/".length());
    assertRefused(PLANS, Map.of("gap", "much"), "value=\"much\"", "The figure is not between");
    assertRefused(PLANS, Map.of("seed", "-1"), "value=\"-1\"", "The figure is not between");
    assertRefused(PLANS, Map.of("knowing", "soon"), "value=\"soon\"", "This is not a date");
    assertRefused(PLANS, Map.of("weight-refugees", "∞"), "value=\"∞\"", "not between");
    assertRefused(PLANS, Map.of("through", "1940-09"), "of which plan", "value=\"1940-09\"");
    assertRefused(PLANS, Map.of("older", hash), "what of the older plan", "selected");
    assertRefused(
        PLANS, Map.of("older", hash, "through", "1941-01"), "1941-01 is not planned", "1940-12");
    assertRefused(
        PLANS, Map.of("older", hash, "through", "soon"), "is not a month", "value=\"soon\"");
    assertRefused(
        PLANS,
        Map.of("older", hash, "units", "w1, Luoyang Wol"),
        "Maybe Luoyang Wool.",
        "w1, Luoyang Wol");
    assertRefused(
        plan + "/what-if",
        Map.of("changes", "close Baoji\nclose boaji"),
        "Change 2",
        "Maybe baoji.");
    assertRefused(plan + "/what-if", Map.of("changes", " "), "Nothing is to be changed");
    assertRefused(
        plan + "/what-if", Map.of("changes", "close baoji@1950-01"), "1950-01 is not planned");
    Map<String, String> trial = Map.of("scenarios", "0", "tried", "1", "seed", "1");
    assertRefused(plan + "/trials", trial, "The figure is not between 1 and 100,000");
  }

  private void assertRefused(String address, Map<String, String> typed, String... told) {
    Map<String, String> form = planForm();
    form.keySet().removeIf(name -> !address.equals(PLANS) && name.startsWith("weight-"));
    if (address.endsWith("/trials")) {
      form.remove("gap");
    } else if (address.endsWith("/what-if")) {
      form.remove("seed");
    }
    form.putAll(typed);
    Answer answer = planner.post(address, form);
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains(told).contains("aria-invalid");
  }
}
