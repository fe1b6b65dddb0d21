package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.indusco.app.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The atlas in a real browser, as its readers use it. Pictures are kept in `target/screens`.
class AtlasBrowserTest {

  private static final Browser PLANNER = Seen.ofNetwork(Role.PLANNER);
  private static final String ATLAS = "/networks/" + Seen.CODE + "/atlas";

  private Window window = Chromium.window(PLANNER, "en-GB", 1280, 800);

  @AfterEach
  void close() {
    window.close();
  }

  private Page open(String address) {
    Page page = window.page();
    page.navigate(address);
    page.waitForSelector("#atlas[data-ready]");
    return page;
  }

  private static List<String> texts(Locator locator) {
    return locator.allInnerTexts().stream().map(String::strip).toList();
  }

  /// Rows of the panel's table of regions: name, cooperatives, members.
  private static int regions(Page page) {
    return page.locator(".card table").first().locator("tbody tr").count();
  }

  @ParameterizedTest
  @CsvSource({"en, The network on 1 July 1940, Northwest", "zh, 1940年7月1日的网络, 西北区"})
  void threeBookmarksShowTheThreeMaps(String language, String title, String northwest) {
    Page page = open(ATLAS + "?lang=" + language);
    assertThat(page.locator(".card h2").innerText()).isEqualTo(title);
    Locator bookmarks = page.locator(".bookmarks button");
    assertThat(bookmarks.count()).isEqualTo(3);
    bookmarks.nth(0).click();
    assertThat(regions(page)).isEqualTo(5);
    assertThat(texts(page.locator(".card tbody th .link"))).contains(northwest);
    window.picture("atlas-1940-" + language);
    bookmarks.nth(1).click();
    assertThat(page.locator(".legend input[value=industries]").isChecked()).isTrue();
    window.picture("atlas-industries-" + language);
    bookmarks.nth(2).click();
    assertThat(regions(page)).isEqualTo(7);
    window.picture("atlas-1942-" + language);
    assertThat(window.wrong()).isEmpty();
  }

  /// The scripts read words that hang on a figure as the server does.
  @Test
  void wordsOfScriptsHangOnFiguresAsThoseOfTheServer() {
    String pattern = "{0,choice,0#none|1#one of {1}|1<{0} of {1}}, {1,choice,1#a|3#c}";
    Page page = open(ATLAS);
    String whole = page.locator("script[src$='/atlas.js']").getAttribute("src");
    String words = whole.replace("/atlas.js", "/words.js");
    for (double figure : new double[] {0, 0.5, 1, 2, 3, 1500}) {
      Object said =
          page.evaluate(
              "([words, pattern, figure]) => import(words).then((all) =>"
                  + " new all.Words({ it: pattern }, 'en').say('it', figure, figure))",
              List.of(words, pattern, figure));
      assertThat(said)
          .isEqualTo(new MessageFormat(pattern, Locale.UK).format(new Object[] {figure, figure}));
    }
  }

  @Test
  void everythingCanBeDoneByKeyboard() {
    Page page = open(ATLAS);
    page.keyboard().press("Control+k");
    page.keyboard().type("paochi");
    page.locator("#found [role=option]").first().waitFor();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page.locator(".card h2").innerText()).isEqualTo("Baoji 宝鸡");
    assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("H2");
    page.locator(".axis-handle").focus();
    page.keyboard().press("PageUp");
    page.keyboard().press("ArrowLeft");
    assertThat(page.locator(".axis-handle").getAttribute("aria-valuetext"))
        .isEqualTo("1 June 1941");
    page.waitForURL("**day=1941-06-01**");
    // The link leads to the same view, and the way back to what was told before.
    String link = page.url();
    page.goBack();
    assertThat(page.locator(".card h2").innerText()).startsWith("The network on");
    page = open(link);
    assertThat(page.locator(".card h2").innerText()).isEqualTo("Baoji 宝鸡");
    assertThat(page.locator(".axis-tools > input").inputValue()).isEqualTo("1941-06-01");
    assertThat(window.wrong()).isEmpty();
  }

  @Test
  void whatIsClickedIsTold() {
    Page page = open(ATLAS + "?at=107.14,34.36,900&layers=regions,cooperatives,depots");
    page.waitForTimeout(300);
    page.locator(".map").click();
    page.locator(".card h2", new Page.LocatorOptions().setHasText("Baoji 宝鸡")).waitFor();
    page.locator(".card .names-list button").first().click();
    assertThat(page.locator(".card h2").innerText()).startsWith("Baoji wool spinning");
    page.locator(".card a").last().click();
    page.waitForURL("**/rows/cooperatives?row=NW-TEX-001");
    assertThat(page.locator("main").innerText()).contains("NW-TEX-001");
    assertThat(window.wrong()).isEmpty();
  }

  @Test
  void aViewCanBeTakenAway() {
    Page page = open(ATLAS);
    assertThat(page.waitForDownload(() -> page.click("text=GeoJSON")).suggestedFilename())
        .isEqualTo("seen-1940-07-01.geojson");
    assertThat(page.waitForDownload(() -> page.click("text=PNG")).suggestedFilename())
        .isEqualTo("seen-1940-07-01.png");
    assertThat(window.wrong()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1280, 800", "360, 740"})
  void nothingSeriousIsInTheWayOfReaders(int width, int height) {
    window.close();
    window = Chromium.window(PLANNER, "en-GB", width, height);
    Page page = open(ATLAS + "?about=town:baoji");
    window.picture("atlas-card-" + width);
    assertThat(Axe.serious(page)).isEmpty();
  }
}
