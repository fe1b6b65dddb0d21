package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The map of a plan in a real browser: looked at, and changed by clicks. Pictures are kept in
/// `target/screens`.
class PlanMapBrowserTest extends ByPages {

  private String plan = "";

  @BeforeEach
  void make() {
    plan = firstPlan();
  }

  private static Page open(Window window, String address) {
    Page page = window.page();
    page.navigate(address);
    page.waitForSelector("#plan-map[data-ready]");
    return page;
  }

  private static String month(Page page) {
    return page.locator(".card h2").innerText();
  }

  @ParameterizedTest
  @CsvSource({"en, The plan in July 1940, The plan in August 1940", "zh, 1940年7月的计划, 1940年8月的计划"})
  void arrowKeysLeadFromMonthToMonth(String language, String july, String august) {
    try (Window window = Chromium.window(planner, "en-GB", 1280, 800)) {
      Page page = open(window, plan + "/map?lang=" + language);
      assertThat(month(page)).isEqualTo(july);
      page.locator(".axis-handle").focus();
      page.keyboard().press("ArrowRight");
      assertThat(month(page)).isEqualTo(august);
      page.keyboard().press("Home");
      Locator moves = page.locator(".card button.link", new Page.LocatorOptions().setHasText("→"));
      for (int i = 0; i < 6 && moves.count() == 0; i++) {
        page.keyboard().press("ArrowRight");
      }
      moves.first().focus();
      window.picture("plan-map-" + language);
      page.keyboard().press("Enter");
      assertThat(month(page)).contains("→");
      assertThat(page.locator(".card .figures").innerText()).containsAnyOf("Cost", "费用");
      String link = page.url();
      assertThat(link).contains("about=move:");
      window.picture("plan-move-" + language);
      assertThat(month(open(window, link))).contains("→");
      assertThat(window.wrong()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"en, en-GB", "zh, zh-CN"})
  void aZoneDrawnAndATownClosedByClicksMakeANewPlan(String language, String locale) {
    try (Window window = Chromium.window(planner, locale, 1280, 860)) {
      Page page =
          open(window, plan + "/map?lang=" + language + "&day=1940-09-01&about=town:yuanqu");
      page.locator(".card .actions button").first().click();
      page.locator(".draw summary").click();
      page.locator(".draw input[type=text]").fill("Raid");
      page.locator(".draw select").first().selectOption("bombed");
      page.locator(".draw fieldset button").first().click();
      draw(page);
      Locator changes = page.locator(".changes li");
      assertThat(changes.allInnerTexts()).hasSize(2);
      assertThat(changes.last().innerText()).contains("Raid");
      page.locator(".draw fieldset button").last().click();
      assertThat(changes.count()).isEqualTo(3);
      changes.last().locator("button").click();
      assertThat(changes.count()).isEqualTo(2);
      window.picture("plan-what-if-" + language);
      page.locator(".what-if form button").click();
      page.waitForURL("**/jobs/*");
      page.locator("a.act").waitFor();
      window.picture("job-done-" + language);
      page.locator("a.act").click();
      page.waitForSelector("#two-plans[data-ready]");
      page.waitForTimeout(300);
      window.picture("two-plans-" + language);
      assertThat(page.locator(".plan-side").count()).isEqualTo(2);
      page.locator(".axis-handle").focus();
      page.keyboard().press("End");
      page.locator("dl a").last().click();
      assertThat(page.locator("dl").first().innerText()).contains("Raid");
      assertThat(window.wrong()).isEmpty();
    }
  }

  /// A triangle in the middle of the map.
  private static void draw(Page page) {
    BoundingBox map = page.locator(".map").boundingBox();
    double x = map.x + map.width / 2;
    double y = map.y + map.height / 2;
    page.mouse().click(x - 90, y + 40);
    page.mouse().click(x + 60, y + 50);
    page.mouse().dblclick(x, y - 80, new Mouse.DblclickOptions().setDelay(20));
    page.locator(".changes li").nth(1).waitFor();
  }

  @ParameterizedTest
  @CsvSource({"1280, 800", "360, 740"})
  void nothingSeriousIsInTheWayOfReaders(int width, int height) {
    try (Window window = Chromium.window(planner, "en-GB", width, height)) {
      Page page = open(window, plan + "/map?about=town:luoyang");
      page.locator(".draw summary").click();
      window.picture("plan-map-card-" + width);
      assertThat(Axe.serious(page)).isEmpty();
    }
  }

  @Test
  void aViewCanBeTakenAway() {
    try (Window window = Chromium.window(planner, "en-GB", 1280, 800)) {
      Page page = open(window, plan + "/map?day=1940-09-01");
      assertThat(page.waitForDownload(() -> page.click("text=GeoJSON")).suggestedFilename())
          .matches(NETWORK + "-[0-9a-f]{12}-1940-09-01.geojson");
      assertThat(page.waitForDownload(() -> page.click("text=PNG")).suggestedFilename())
          .matches(NETWORK + "-[0-9a-f]{12}-1940-09-01.png");
      assertThat(window.wrong()).isEmpty();
    }
  }
}
