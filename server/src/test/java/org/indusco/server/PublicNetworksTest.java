package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.indusco.app.listing.PublicNetworks;
import org.indusco.app.people.Grant;
import org.indusco.app.people.RefusalException;
import org.indusco.app.register.NoSuchNetworkException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A network that everybody may read, also who has no account.
class PublicNetworksTest {

  private static final Site SITE = Site.running();
  private static final String CODE = "for-all";
  private static final List<String> READ =
      List.of(
          "/networks/" + CODE,
          "/networks/" + CODE + "/regions/northwest",
          "/api/v1/networks/" + CODE,
          "/api/v1/networks/" + CODE + "/tables/cooperatives",
          "/api/v1/networks/" + CODE + "/tree?as-of=1940-07-01",
          "/api/v1/networks/" + CODE + "/revisions",
          "/api/v1/networks/" + CODE + "/plans",
          "/api/v1/networks/" + CODE + "/approvals",
          "/api/v1/regions?as-of=1940-07-01&network=" + CODE);

  @BeforeAll
  static void takeIn() {
    SITE.takeIn("tiny", CODE);
  }

  @AfterEach
  void close() {
    SITE.publishing.decide(SITE.chief(), CODE, /* open= */ false);
  }

  private static void open() {
    SITE.publishing.decide(SITE.chief(), CODE, /* open= */ true);
  }

  @Test
  void anybodyReadsItUntilItIsClosedAgain() {
    Browser visitor = SITE.browser();
    List<Answer> closed = READ.stream().map(visitor::get).toList();
    assertThat(closed).allMatch(answer -> answer.status() == 302 || answer.status() == 401);
    open();
    for (String path : READ) {
      assertThat(visitor.get(path).status()).as(path).isEqualTo(200);
    }
    assertThat(visitor.get("/").location()).isEqualTo("/networks/" + CODE + "/atlas");
    assertThat(visitor.get("/networks").body())
        .contains(CODE, "/sign-in")
        .doesNotContain("cic-1940");
    assertThat(visitor.get("/api/v1/networks").body()).contains("\"total\":1", CODE);
    close();
    for (int i = 0; i < READ.size(); i++) {
      Answer answer = visitor.get(READ.get(i));
      assertThat(answer.status()).as(READ.get(i)).isEqualTo(closed.get(i).status());
      assertThat(answer.body()).isEqualTo(closed.get(i).body());
    }
    assertThat(visitor.get("/").location()).isEqualTo("/sign-in");
  }

  @Test
  void allElseLeadsToSigningInAsBefore() {
    open();
    Browser visitor = SITE.browser();
    assertThat(visitor.get("/networks/cic-1940").location())
        .isEqualTo("/sign-in?to=%2Fnetworks%2Fcic-1940");
    assertThat(visitor.get("/networks/cic-1940").location().replace("cic-1940", "nothing"))
        .isEqualTo(visitor.get("/networks/nothing").location());
    String closed = visitor.get("/api/v1/networks/cic-1940").body();
    assertThat(closed).contains("SIGN_IN_FIRST");
    assertThat(visitor.get("/api/v1/networks/nothing").body()).isEqualTo(closed);
    assertThat(visitor.get("/api/v1/regions?network=cic-1940&as-of=1940-07-01").body())
        .isEqualTo(closed);
    assertThat(visitor.get("/api/v1/plans/" + "0".repeat(64)).body()).isEqualTo(closed);
    assertThat(visitor.get("/account").location()).startsWith("/sign-in");
    visitor.get("/sign-in");
    Answer job =
        visitor.postJson(
            "/api/v1/networks/" + CODE + "/jobs",
            "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "Content-Type",
            "application/json");
    assertThat(job.status()).isEqualTo(401);
  }

  @Test
  void whoHasSignedInReadsItToo() {
    Browser stranger = SITE.browser(SITE.somebody().name());
    assertThat(stranger.get(READ.getFirst()).status()).isEqualTo(404);
    open();
    assertThat(stranger.get(READ.getFirst()).status()).isEqualTo(200);
  }

  @Test
  void anAdministratorDecidesOnThePageOfTheNetwork() {
    Browser chief = SITE.browser(SITE.somebody(Grant.ADMINISTRATOR).name());
    String page = READ.getFirst();
    assertThat(chief.get(page).body()).contains("Let everybody read it");
    assertThat(chief.post(page + "/public", Map.of("open", "yes")).location()).isEqualTo(page);
    assertThat(SITE.browser().get(page).status()).isEqualTo(200);
    assertThat(SITE.browser().get(page).body()).doesNotContain("/public");
    assertThat(chief.get(page).body()).contains("Leave it to those who have rights");
    chief.post(page + "/public", Map.of("open", "no"));
    assertThat(SITE.browser().get(page).status()).isEqualTo(302);
    assertThat(chief.post("/networks/nothing/public", Map.of("open", "yes")).status())
        .isEqualTo(404);
  }

  @Test
  void administratorsDecideAndWhatTheyDecidedStaysKnown() {
    assertThatExceptionOfType(RefusalException.class)
        .isThrownBy(() -> SITE.publishing.decide(SITE.somebody(), CODE, true));
    assertThatExceptionOfType(NoSuchNetworkException.class)
        .isThrownBy(() -> SITE.publishing.decide(SITE.chief(), "nothing", true));
    int before = SITE.published.listDecisions(CODE).size();
    open();
    open();
    assertThat(SITE.published.codes()).containsExactly(CODE);
    assertThat(SITE.published.listDecisions(CODE)).hasSize(before + 1);
    PublicNetworks.Decision last = SITE.published.listDecisions(CODE).getFirst();
    assertThat(last.by()).isEqualTo(Site.CHIEF);
    assertThat(last.open()).isTrue();
  }
}
