package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indusco.app.people.Grant;
import org.indusco.model.wording.Language;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.junit.jupiter.api.Test;

/// What holds of every page, in both languages.
class PagesTest {

  private static final Pattern FIELD =
      Pattern.compile("<(?:input|select)(?! type=\"hidden\")([^>]*)>");

  private final Site site = Site.running();

  @Test
  void everyPageIsWholeInBothLanguages() {
    Browser chief = site.browser(site.somebody(Grant.ADMINISTRATOR).name());
    chief.get("/account");
    chief.post("/account/second-step", Map.of());
    Browser visitor = site.browser();
    String person = "/people/" + site.somebody(Site.reader("ukraine")).id();
    for (String lang : List.of("?lang=zh", "?lang=en")) {
      List<Answer> answers = new ArrayList<>();
      for (String path :
          List.of(
              "/networks",
              "/account",
              "/account/second-step",
              "/people",
              person,
              "/help",
              "/glossary",
              "/tour",
              "/tour/1",
              "/search")) {
        answers.add(chief.get(path + lang));
      }
      for (String path : List.of("/sign-in", "/help", "/nothing")) {
        answers.add(visitor.get(path + lang));
      }
      answers.forEach(answer -> assertWhole(answer, lang.substring(6)));
    }
  }

  static void assertWhole(Answer answer, String lang) {
    String html = answer.body();
    assertThat(html).startsWith("<!DOCTYPE html>").contains("<html lang=\"" + lang + "\">");
    assertThat(html.split("<h1>", -1)).as(html).hasSize(2);
    assertThat(html).contains("href=\"#main\"", "<main id=\"main\">", "<nav aria-label=");
    assertThat(html.replaceAll("<script type=\"module\" src=\"/assets/[^\"]*\"></script>", ""))
        .doesNotContain("<script", " style=", "onclick", "javascript:");
    Set<String> ids = new HashSet<>();
    Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(html);
    while (id.find()) {
      assertThat(ids.add(id.group(1))).as("id %s twice", id.group(1)).isTrue();
    }
    Matcher field = FIELD.matcher(html);
    while (field.find()) {
      String named = Site.between(field.group(1), "id=\"", "\"").orElse("none");
      if (!field.group(1).contains(" aria-label=\"")) {
        assertThat(html).as(field.group()).contains("<label for=\"" + named + "\">");
      }
    }
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
    assertHeaders(answer);
  }

  private static void assertHeaders(Answer answer) {
    assertThat(answer.header("Content-Security-Policy"))
        .startsWith("default-src 'self';")
        .doesNotContain("unsafe");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Server")).isEmpty();
    assertThat(answer.header("X-Powered-By")).isEmpty();
  }

  @Test
  void aChosenLanguageIsKept() {
    Browser browser = site.browser();
    assertThat(browser.get("/sign-in").body()).contains("<h1>Sign in</h1>");
    assertThat(browser.get("/sign-in", "Accept-Language", "fr, zh-TW;q=0.5").body())
        .contains("<h1>登录</h1>");
    assertThat(browser.get("/sign-in?lang=zh").body()).contains("<h1>登录</h1>");
    assertThat(browser.get("/sign-in").body()).contains("<h1>登录</h1>");
    assertThat(browser.get("/help").body()).contains("<h1>帮助</h1>");
  }

  @Test
  void theStyleSheetMayBeKept() {
    Browser browser = site.browser();
    String address =
        Site.between(browser.get("/help").body(), "stylesheet\" href=\"", "\"").orElseThrow();
    Answer style = browser.get(address);
    assertThat(style.status()).isEqualTo(200);
    assertThat(style.header("Content-Type")).startsWith("text/css");
    assertThat(style.header("Cache-Control")).contains("immutable");
  }

  @Test
  void cookiesAreKeptFromScriptsAndOtherSites() {
    Browser browser = site.browser();
    browser.get("/sign-in?lang=en");
    Answer entered =
        browser.post("/sign-in", Map.of("name", Site.CHIEF, "password", Site.PASSWORD));
    List<String> cookies = entered.headers().allValues("Set-Cookie");
    assertThat(cookies).hasSizeGreaterThanOrEqualTo(3);
    assertThat(cookies)
        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite="))
        .allSatisfy(cookie -> assertThat(cookie).doesNotContain("SameSite=None"));
  }

  @Test
  void everyProblemHasWordsInBothLanguages() {
    for (Code code : Code.values()) {
      for (Language language : Language.values()) {
        Problem problem = Problem.of(code, 1, 2);
        assertThat(problem.sentence(language)).as("%s", code).isNotBlank();
        assertThat(problem.help(language)).as("%s", code).isNotBlank();
        assertThat(problem.title(language)).as("%s", code).isNotBlank();
      }
    }
  }

  @Test
  void healthAndMetricsAndTheDescriptionOfTheApiAreThere() {
    Browser browser = site.browser();
    assertThat(browser.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(browser.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
    assertThat(browser.get("/actuator/env").status()).isEqualTo(404);
    assertThat(browser.get("/v3/api-docs").body())
        .contains("\"openapi\":\"3.1", "/api/v1/people", "/api/v1/networks")
        .doesNotContain("/sign-in");
  }
}
