package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indusco.app.people.Grant;
import org.indusco.app.people.Person;
import org.indusco.app.people.TotpCodes;
import org.indusco.app.people.TotpSecret;
import org.junit.jupiter.api.Test;

/// From the first run to the second step, over HTTP on a real database.
class SignInTest {

  private final Site site = Site.running();

  @Test
  void theFirstRunMakesAnAdministratorWhoIsSignedIn() {
    List<Answer> answers = site.firstAnswers;
    assertThat(answers.get(0).location()).isEqualTo("/sign-in");
    assertThat(answers.get(1).location()).isEqualTo("/first-run");
    assertThat(answers.get(2).body()).contains("Make the first administrator");
    assertThat(answers.get(3).status()).isEqualTo(422);
    assertThat(answers.get(3).body())
        .contains("This is not the code", "value=\"The &lt;Chief&gt;\"")
        .doesNotContain(Site.PASSWORD);
    assertThat(answers.get(4).status()).isEqualTo(303);
    assertThat(answers.get(5).body()).contains("The &lt;Chief&gt;").contains("no network here yet");
    assertThat(answers.get(6).status()).as("it is over").isEqualTo(404);
  }

  @Test
  void oneComesBackToThePageThatOneAskedFor() {
    Browser browser = site.browser();
    Answer sent = browser.get("/account");
    assertThat(sent.location()).isEqualTo("/sign-in?to=%2Faccount");
    browser.get(sent.location());
    Answer entered =
        browser.post(
            "/sign-in", Map.of("name", "Chief", "password", Site.PASSWORD, "to", "/account"));
    assertThat(entered.location()).isEqualTo("/account");
    assertThat(browser.get("/account").body()).contains("signs in as chief");
    for (String foreign : List.of("//evil.example/", "https://evil.example/", "/\\evil", "")) {
      Browser other = site.browser();
      other.get("/sign-in");
      assertThat(
              other
                  .post(
                      "/sign-in", Map.of("name", "chief", "password", Site.PASSWORD, "to", foreign))
                  .location())
          .isEqualTo("/");
    }
  }

  @Test
  void aWrongPasswordIsToldWithoutSayingWhichOfTheTwoIsWrong() {
    Browser browser = site.browser();
    browser.get("/sign-in");
    Answer unknown = browser.post("/sign-in", Map.of("name", "nobody", "password", "x"));
    Answer wrong = browser.post("/sign-in", Map.of("name", "chief", "password", "x"));
    assertThat(unknown.status()).isEqualTo(wrong.status()).isEqualTo(422);
    assertThat(unknown.body().replaceAll("value=\"[^\"]*\"", ""))
        .isEqualTo(wrong.body().replaceAll("value=\"[^\"]*\"", ""));
    assertThat(browser.get("/account").status()).isEqualTo(302);
  }

  /// At each request, all requests of a session would wait for one row.
  @Test
  void theLastUseOfASessionIsNotWrittenAtEachRequest() {
    Browser browser = site.browser(site.somebody().name());
    browser.get("/account");
    long written = lastUse(browser);
    browser.get("/account");
    assertThat(lastUse(browser)).isEqualTo(written);
  }

  private long lastUse(Browser browser) {
    return site.database
        .jdbc()
        .sql("select last_access_time from spring_session where session_id = :id")
        .param("id", session(browser))
        .query(Long.class)
        .single();
  }

  /// The id of its session, which its cookie holds in Base64.
  private static String session(Browser browser) {
    Matcher cookie = Pattern.compile("session=([^;]+)").matcher(browser.cookies());
    assertThat(cookie.find()).isTrue();
    return new String(Base64.getDecoder().decode(cookie.group(1)), StandardCharsets.UTF_8);
  }

  @Test
  void aSessionIsWorthNothingAfterSigningOut() {
    Browser browser = site.browser(site.somebody().name());
    String stolen = browser.cookies();
    assertThat(browser.get("/account").status()).isEqualTo(200);
    assertThat(browser.post("/sign-out", Map.of()).location()).isEqualTo("/sign-in?done=out");
    assertThat(browser.get("/sign-in?done=out").body()).contains("You have signed out.");
    Browser thief = site.browser();
    assertThat(thief.get("/api/v1/account", "Cookie", stolen).status()).isEqualTo(401);
    assertThat(thief.get("/account", "Cookie", stolen).status()).isEqualTo(302);
  }

  @Test
  void aSessionHasAnotherIdThanTheOneBefore() {
    Person person = site.somebody();
    Browser browser = site.browser(person.name());
    String first = browser.cookies();
    browser.get("/sign-in");
    browser.post("/sign-in", Map.of("name", person.name(), "password", Site.PASSWORD));
    assertThat(browser.cookies()).isNotEqualTo(first);
    assertThat(site.browser().get("/api/v1/account", "Cookie", first).status()).isEqualTo(401);
  }

  @Test
  void aChangeOfRightsOrPasswordEndsSessions() {
    Person person = site.somebody();
    Browser browser = site.browser(person.name());
    site.administration.grant(site.chief(), person.id(), Site.reader("ukraine"));
    assertThat(browser.get("/api/v1/account").status()).isEqualTo(401);
    Browser again = site.browser(person.name());
    assertThat(again.get("/networks").body())
        .contains("Relocation 2022")
        .doesNotContain("Cooperatives");
    Browser elsewhere = site.browser(person.name());
    again.get("/account");
    String other = "wool, yarn, cloth, coat";
    assertThat(
            again
                .post(
                    "/account/password",
                    Map.of("present", Site.PASSWORD, "password", other, "again", other))
                .location())
        .isEqualTo("/account?done=password");
    assertThat(again.get("/account").status()).as("the one who changed it stays").isEqualTo(200);
    assertThat(elsewhere.get("/api/v1/account").status()).isEqualTo(401);
  }

  @Test
  void whoHasASecondStepNeedsItsCode() {
    Person person = site.somebody(Grant.ADMINISTRATOR);
    Browser browser = site.browser(person.name());
    assertThat(browser.get("/networks").body()).contains("Set up the second step");
    browser.get("/account");
    assertThat(browser.post("/account/second-step", Map.of()).location())
        .isEqualTo("/account/second-step");
    Answer shown = browser.get("/account/second-step");
    String text = Site.between(shown.body(), "secret=", "&").orElseThrow();
    TotpSecret secret = TotpSecret.find(text).orElseThrow();
    Map<String, String> right =
        Map.of("present", Site.PASSWORD, "code", TotpCodes.at(secret, site.clock.instant()));
    assertThat(
            browser
                .post(
                    "/account/second-step/confirm",
                    Map.of("present", Site.PASSWORD, "code", "000000"))
                .body())
        .contains("The code is wrong");
    assertThat(browser.post("/account/second-step/confirm", right).location())
        .isEqualTo("/account?done=second-step");
    Browser other = site.browser();
    other.get("/sign-in");
    assertThat(
            other
                .post("/sign-in", Map.of("name", person.name(), "password", Site.PASSWORD))
                .location())
        .isEqualTo("/sign-in/code?to=/");
    assertThat(other.get("/api/v1/account").status()).as("half way is not in").isEqualTo(401);
    assertThat(other.get("/people").status()).isEqualTo(302);
    other.get("/sign-in/code?to=/");
    assertThat(other.post("/sign-in/code", Map.of("code", "123")).status()).isEqualTo(422);
    site.clock.forward(Duration.ofSeconds(30));
    Instant now = site.clock.instant();
    assertThat(other.post("/sign-in/code", Map.of("code", TotpCodes.at(secret, now))).location())
        .isEqualTo("/");
    assertThat(other.get("/people").status()).isEqualTo(200);
  }

  @Test
  void codesCannotBeTriedForLong() {
    Person person = site.somebody();
    TotpSecret secret = site.own.drawSecret();
    site.own.setSecondStep(
        person.id(), Site.PASSWORD, secret, TotpCodes.at(secret, site.clock.instant()));
    Browser browser = site.browser(person.name());
    browser.get("/sign-in/code");
    int wrong = 0;
    Answer answer = browser.post("/sign-in/code", Map.of("code", "0"));
    while (answer.status() == 422 && wrong < 50) {
      wrong++;
      answer = browser.post("/sign-in/code", Map.of("code", "0"));
    }
    assertThat(answer.status()).isEqualTo(429);
    assertThat(wrong).isEqualTo(10);
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
  }
}
