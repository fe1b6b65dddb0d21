package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.indusco.app.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Search, tour, glossary and goals in a real browser, by keyboard. Pictures are kept in
/// `target/screens`.
class WayfindingBrowserTest extends ByPages {

  private Window window = Chromium.window(Seen.ofNetwork(Role.PLANNER), "en-GB", 1280, 800);

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void everythingIsFoundByKeyboardFromAnyPage() {
    Page page = window.page();
    page.navigate("/networks/seen/plans");
    page.keyboard().press("Control+k");
    page.keyboard().type("blankets");
    Locator options = page.locator("#found [role=option]");
    options.first().waitFor();
    window.picture("search-1280");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowUp");
    String marked = page.locator("#search-for").getAttribute("aria-activedescendant");
    assertThat(marked).isEqualTo("found-0");
    assertThat(options.first().getAttribute("aria-selected")).isEqualTo("true");
    page.keyboard().press("Escape");
    assertThat(page.locator("#found").isVisible()).isFalse();
    page.locator("#search-for").fill("nothing is called so");
    page.locator("#found .nothing").waitFor();
    page.locator("#search-for").fill("paochi");
    page.locator("#found [role=option]:has-text('Baoji')").first().waitFor();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForURL("**/atlas?about=town:baoji**");
    page.waitForSelector("#atlas[data-ready]");
    assertThat(page.locator(".card h2").innerText()).isEqualTo("Baoji 宝鸡");
    // On the atlas itself the view changes, and the page stays.
    page.evaluate("window.kept = true");
    page.keyboard().press("Control+k");
    page.keyboard().type("NW-TEX-002");
    page.locator("#found [role=option]").first().waitFor();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page.locator(".card h2").innerText()).startsWith("Baoji wool spinning");
    assertThat(page.evaluate("window.kept")).isEqualTo(true);
    page.keyboard().press("Control+k");
    page.keyboard().type("depot");
    page.keyboard().press("Enter");
    page.waitForURL("**/search?**");
    assertThat(page.locator("main").innerText()).contains("Depots", "Words");
    assertThat(window.wrong()).isEmpty();
  }

  @Test
  void theTourIsTakenByKeyboard() {
    Page page = window.page();
    page.navigate("/tour");
    page.locator("main a.button").focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/tour/1");
    page.locator("a[rel=next]").focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/tour/2");
    window.picture("tour-1280");
    page.navigate("/networks/seen/atlas?tour=2");
    page.waitForSelector("#atlas[data-ready]");
    window.picture("tour-atlas-1280");
    page.locator(".tour a").focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/tour/2");
    assertThat(window.wrong()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en, 1280, 800", "zh, 1280, 800", "en, 360, 740", "zh, 360, 740"})
  void nothingSeriousIsInTheWayOfReaders(String language, int width, int height) {
    firstPlan();
    window.close();
    window = Chromium.window(planner, language.equals("zh") ? "zh-CN" : "en-GB", width, height);
    Page page = window.page();
    for (String address :
        List.of(
            "/networks/" + NETWORK + "/goals",
            "/glossary",
            "/tour/1",
            "/search?q=baoji",
            "/help")) {
      page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
      String name =
          address.replaceAll("[?].*", "").replaceAll(".*/(?=[a-z])", "").replace('/', '-');
      window.picture("way-" + name + "-" + language + "-" + width);
      assertThat(Axe.serious(page)).as(address).isEmpty();
    }
    assertThat(window.wrong()).isEmpty();
  }
}
