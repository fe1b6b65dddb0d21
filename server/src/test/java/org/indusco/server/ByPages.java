package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.indusco.app.people.Grant;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.indusco.app.register.Change;
import org.indusco.app.register.Proposal;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.junit.jupiter.api.BeforeEach;

/// What tests of the pages of plans do alike: send the forms of a small network that names two
/// parties, and wait for jobs.
abstract class ByPages {

  static final String NETWORK = "tiny-pages";
  static final String PLANS = "/networks/" + NETWORK + "/plans";
  private static final AtomicReference<String> PLAN = new AtomicReference<>("");

  final Site site = Site.running();
  final Browser planner = signedIn(new Grant(Role.PLANNER, new Scope.OfNetwork(NETWORK)));

  Browser signedIn(Grant grant) {
    Browser browser = site.browser(site.somebody(grant).name());
    browser.get("/account");
    return browser;
  }

  Browser approver(String party) {
    return signedIn(new Grant(Role.APPROVER, new Scope.OfParty(NETWORK, party)));
  }

  @BeforeEach
  void network() {
    if (site.register.findNetwork(NETWORK).isEmpty()) {
      site.takeIn("tiny", NETWORK);
      record("parties", Map.of("id", "north", "name", "The <North>"));
      record("parties", Map.of("id", "south", "name", "The South"));
    }
  }

  private void record(String table, Map<String, String> row) {
    Change put =
        new Change.Put(Subject.of(table, List.of(row.get("id"))), Span.ALWAYS, Row.of(row));
    site.register.record(
        NETWORK, Proposal.of(UUID.randomUUID(), Site.CHIEF, "Said in a test.", List.of(put)));
  }

  /// The form of the page of plans as it is shown, with its key.
  Map<String, String> planForm() {
    Map<String, String> form = new HashMap<>();
    String page = planner.get(PLANS).body();
    form.put("key", key(page));
    form.put("gap", "1");
    form.put("seed", "1");
    for (String aim : List.of("enemy_goods", "army_guerrilla", "refugees", "post_war")) {
      String name = "weight-" + aim;
      form.put(name, between(page, "name=\"" + name + "\" value=\"", "\""));
    }
    return form;
  }

  static String key(String page) {
    return between(page, "name=\"key\" value=\"", "\"");
  }

  static String between(String text, String before, String after) {
    return Site.between(text, before, after).orElseThrow(() -> new AssertionError(text));
  }

  /// Sends a form and waits for its job to end.
  ///
  /// @return the address of the job
  String done(String address, Map<String, String> form) {
    Answer answer = planner.post(address, form);
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    return ended(answer.location());
  }

  String ended(String job) {
    assertThat(planner.get("/api/v1" + job + "/events").body()).contains("event:end");
    return job;
  }

  String planOf(String job) {
    return "/plans/" + between(planner.get(job).body(), "href=\"/plans/", "\"");
  }

  /// A plan of the network as it is, made once for all tests.
  String firstPlan() {
    return PLAN.updateAndGet(there -> there.isEmpty() ? planOf(done(PLANS, planForm())) : there);
  }

  String file(String plan, String name) {
    Answer answer = planner.get("/api/v1" + plan + "/files/" + name);
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }
}
