package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

/// What is said of a plan by pages, and what the network has overtaken.
class PlanDecisionsTest extends ByPages {

  @Test
  void bothPartiesApproveAPlanByTheirPages() {
    Map<String, String> form = planForm();
    form.put("seed", "11");
    String plan = planOf(done(PLANS, form));
    Browser north = approver("north");
    assertThat(north.get(plan).body()).contains("not put to the parties").doesNotContain("/put");
    assertThat(planner.post(plan + "/put", Map.of()).location()).isEqualTo(plan + "?done=put");
    Answer twice = planner.post(plan + "/put", Map.of());
    assertThat(twice.status()).isEqualTo(409);
    String page = north.get(plan).body();
    assertThat(page).contains("You speak for: The &lt;North&gt;.", "It waits for the parties.");
    Map<String, String> forNorth = Map.of("party", "north");
    assertThat(north.post(plan + "/approve", forNorth).status()).isEqualTo(303);
    Browser south = approver("south");
    south.get(plan);
    assertThat(south.post(plan + "/approve", forNorth).status()).isEqualTo(403);
    Answer without = south.post(plan + "/reject", Map.of("party", "south", "why", " "));
    assertThat(without.status()).isEqualTo(422);
    assertThat(without.body()).contains("A reason is missing.", "aria-invalid");
    south.post(plan + "/reject", Map.of("party", "south", "why", "Too <far> for us."));
    assertThat(planner.get(plan).body())
        .contains("rejected for The South: Too &lt;far&gt; for us.", "It waits");
    south.post(plan + "/approve", Map.of("party", "south"));
    assertThat(planner.get(plan).body()).contains("It is in effect.");
    assertThat(planner.get(PLANS).body()).contains("in effect");
    Answer late = south.post(plan + "/approve", Map.of("party", "south"));
    assertThat(late.status()).isEqualTo(409);
  }

  @Test
  void whatTheNetworkHasOvertakenIsMarked() {
    String network = "tiny-stale";
    site.takeIn("tiny", network);
    Browser browser = signedIn(new Grant(Role.PLANNER, new Scope.OfNetwork(network)));
    String address = "/networks/" + network + "/plans";
    String key = key(browser.get(address).body());
    browser.post(
        address,
        Map.of(
            "key",
            key,
            "gap",
            "5",
            "seed",
            "1",
            "weight-enemy_goods",
            "0.5",
            "weight-army_guerrilla",
            "0.5",
            "weight-refugees",
            "5",
            "weight-post_war",
            "0.1"));
    assertThat(browser.get("/api/v1/jobs/" + key + "/events").body()).contains("DONE");
    String fresh = browser.get(address).body();
    assertThat(fresh).contains("/plans/").doesNotContain("class=\"stale\"");
    Change put =
        new Change.Put(
            Subject.of("funds", List.of("gift")),
            Span.ALWAYS,
            Row.of(Map.of("id", "gift", "name", "A gift", "purpose", "bank", "amount", "9")));
    site.register.record(
        network, Proposal.of(UUID.randomUUID(), Site.CHIEF, "A gift came.", List.of(put)));
    String stale = browser.get(address).body();
    assertThat(stale.split("class=\"stale\"", -1)).hasSize(3);
    assertThat(browser.get("/jobs/" + key).body()).contains("says something else now");
    assertThat(browser.get("/networks/" + network).body()).contains("stale");
    assertThat(browser.get("/api/v1/networks/" + network + "/plans").body())
        .contains("\"stale\":true");
  }
}
