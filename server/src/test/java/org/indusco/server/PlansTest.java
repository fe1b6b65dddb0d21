package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.indusco.app.people.Grant;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.indusco.app.register.Change;
import org.indusco.app.register.Proposal;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From a wish for a plan to its approval by two parties, over HTTP.
class PlansTest {

  private static final String NETWORK = "tiny-planned";

  private final Site site = Site.running();
  private final Browser planner = signedIn(new Grant(Role.PLANNER, new Scope.OfNetwork(NETWORK)));

  private Browser signedIn(Grant grant) {
    Browser browser = site.browser(site.somebody(grant).name());
    browser.get("/account");
    return browser;
  }

  private Browser approver(String party) {
    return signedIn(new Grant(Role.APPROVER, new Scope.OfParty(NETWORK, party)));
  }

  @BeforeEach
  void network() {
    if (site.register.findNetwork(NETWORK).isEmpty()) {
      site.takeIn("tiny", NETWORK);
      List<Change> parties =
          List.of("north", "south").stream()
              .map(
                  id ->
                      (Change)
                          new Change.Put(
                              Subject.of("parties", List.of(id)),
                              Span.ALWAYS,
                              Row.of(Map.of("id", id, "name", "The " + id))))
              .toList();
      site.register.record(
          NETWORK, Proposal.of(UUID.randomUUID(), Site.CHIEF, "Name the parties.", parties));
    }
  }

  @Test
  void aPlanIsAskedForMadeAndApprovedByBothParties() {
    String key = UUID.randomUUID().toString();
    Answer asked = post(planner, "/api/v1/networks/" + NETWORK + "/jobs", "{}", key);
    assertThat(asked.status()).isEqualTo(202);
    String job = "/api/v1/jobs/" + key;
    assertThat(asked.header("Location")).isEqualTo(job);
    Answer events = planner.get(job + "/events");
    assertThat(events.status()).isEqualTo(200);
    assertThat(events.body()).contains("event:end", "\"state\":\"DONE\"");
    Answer done = planner.get(job);
    assertThat(done.body()).contains("\"state\":\"DONE\"", "\"stale\":false", "\"revision\":2");
    String plan = planOf(done);
    assertThat(post(planner, "/api/v1/networks/" + NETWORK + "/jobs", "{}", key).body())
        .contains(plan);
    assertThat(planner.get("/api/v1/networks/" + NETWORK + "/plans").body()).contains(plan);
    assertThat(planner.get("/api/v1/plans/" + plan + "/files/moves.csv").body())
        .startsWith("cooperative,");
    approve(plan);
  }

  private void approve(String plan) {
    String address = "/api/v1/plans/" + plan;
    Browser north = approver("north");
    assertThat(post(north, address + "/approvals", "{\"party\":\"north\"}", "").body())
        .contains("NOT_PUT");
    assertThat(post(north, address + "/put", "", "").status()).isEqualTo(403);
    assertThat(post(planner, address + "/put", "", "").body())
        .contains("\"missing\":{\"north\":1,\"south\":1}");
    assertThat(post(planner, address + "/approvals", "{\"party\":\"north\"}", "").status())
        .isEqualTo(403);
    assertThat(post(north, address + "/approvals", "{\"party\":\"south\"}", "").status())
        .isEqualTo(403);
    assertThat(post(north, address + "/approvals", "{\"party\":\"north\"}", "").body())
        .contains("\"inEffect\":false");
    Browser south = approver("south");
    assertThat(
            post(south, address + "/rejections", "{\"party\":\"south\",\"why\":\"No.\"}", "")
                .body())
        .contains("\"approves\":false");
    assertThat(post(south, address + "/approvals", "{\"party\":\"south\"}", "").body())
        .contains("\"inEffect\":true");
    Answer records = south.get("/api/v1/networks/" + NETWORK + "/approvals");
    assertThat(records.body().lines()).hasSize(4);
    assertThat(planner.get(address).body()).contains("\"inEffect\":true");
  }

  @Test
  void whatIsWrongIsTold() {
    String jobs = "/api/v1/networks/" + NETWORK + "/jobs";
    assertThat(post(planner, jobs, "{\"gap\":2}", UUID.randomUUID().toString()).body())
        .contains("BAD_VALUE", "/gap");
    assertThat(post(planner, jobs, "{\"knowing\":\"soon\"}", UUID.randomUUID().toString()).body())
        .contains("BAD_VALUE", "/knowing");
    assertThat(post(planner, jobs, "{\"revision\":99}", UUID.randomUUID().toString()).body())
        .contains("NO_SUCH_REVISION");
    assertThat(post(planner, jobs, "{\"former\":\"abc\"}", UUID.randomUUID().toString()).body())
        .contains("NO_SUCH_PLAN");
    assertThat(post(planner, jobs, "{}", "17").body()).contains("BAD_KEY");
    assertThat(post(planner, jobs, "{\"priority\":1}", UUID.randomUUID().toString()).body())
        .contains("UNKNOWN_FIELD");
    assertThat(post(planner, jobs, "{\"changes\":[null]}", UUID.randomUUID().toString()).body())
        .contains("BAD_VALUE", "/changes");
    assertThat(post(planner, jobs, "{\"knowing\":null}", UUID.randomUUID().toString()).body())
        .contains("BAD_VALUE", "/knowing");
    assertThat(
            post(
                    planner,
                    jobs,
                    "{\"changes\":[\"close baoji\",\"close boaji\"]}",
                    UUID.randomUUID().toString())
                .body())
        .contains("BAD_CHANGE", "\"where\":\"/changes/1\"", "boaji", "Maybe baoji.");
    assertThat(
            post(
                    planner,
                    jobs,
                    "{\"keep\":{\"through\":\"1940-08\"}}",
                    UUID.randomUUID().toString())
                .body())
        .contains("BAD_KEEP", "\"where\":\"/keep\"");
    assertThat(
            post(
                    planner,
                    jobs,
                    "{\"keep\":{\"plan\":\"abc\",\"units\":[\"w1\"]}}",
                    UUID.randomUUID().toString())
                .body())
        .contains("NO_SUCH_PLAN", "/keep/plan");
    Browser reader = signedIn(Site.reader(NETWORK));
    assertThat(post(reader, jobs, "{}", UUID.randomUUID().toString()).status()).isEqualTo(403);
    Browser stranger = signedIn(Site.reader("ukraine"));
    assertThat(post(stranger, jobs, "{}", UUID.randomUUID().toString()).status()).isEqualTo(404);
  }

  @Test
  void plansOfOthersAreAsIfTheyWereNotThere() {
    String key = UUID.randomUUID().toString();
    post(planner, "/api/v1/networks/" + NETWORK + "/jobs", "{\"seed\":7}", key);
    planner.get("/api/v1/jobs/" + key + "/events");
    Browser stranger = signedIn(Site.reader("ukraine"));
    Answer there = stranger.get("/api/v1/jobs/" + key);
    Answer notThere = stranger.get("/api/v1/jobs/" + UUID.randomUUID());
    assertThat(there.status()).isEqualTo(404);
    assertThat(there.body()).isEqualTo(notThere.body());
    String plan = planOf(planner.get("/api/v1/jobs/" + key));
    String other = HexFormat.of().formatHex(new byte[32]);
    assertThat(stranger.get("/api/v1/plans/" + plan).body())
        .isEqualTo(stranger.get("/api/v1/plans/" + other).body());
  }

  /// The hash of the plan that a job has made; what it keeps of an older plan comes before.
  private static String planOf(Answer job) {
    String result = job.body().substring(job.body().indexOf("\"step\""));
    return Site.between(result, "\"plan\":\"", "\"").orElseThrow();
  }

  private static Answer post(Browser browser, String path, String json, String key) {
    String[] headers =
        key.isEmpty()
            ? new String[] {"Content-Type", "application/json"}
            : new String[] {"Content-Type", "application/json", "Idempotency-Key", key};
    return browser.postJson(path, json.getBytes(StandardCharsets.UTF_8), headers);
  }
}
