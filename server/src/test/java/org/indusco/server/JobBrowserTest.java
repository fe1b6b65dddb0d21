package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.indusco.app.people.Grant;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.junit.jupiter.api.Test;

/// A job in a real browser: its page tells what it does while it does it.
class JobBrowserTest {

  private static final Site SITE = Site.running();
  private static final String NETWORK = "watched";

  private static Browser planner() {
    SITE.takeIn("tiny", NETWORK);
    Grant grant = new Grant(Role.PLANNER, new Scope.OfNetwork(NETWORK));
    return SITE.browser(SITE.somebody(grant).name());
  }

  private static Locator text(Page page, String words) {
    return page.getByText(words, new Page.GetByTextOptions().setExact(false)).first();
  }

  @Test
  void whatRunsIsToldWithoutLoadingThePageAgain() {
    try (Window window = Chromium.window(planner(), "en-GB", 1000, 800)) {
      Page page = window.page();
      page.navigate("/networks/" + NETWORK + "/plans");
      page.locator("form[action$='/plans'] button").click();
      text(page, "It is done.").waitFor();
      page.locator("a[href^='/plans/']").first().click();
      page.locator("form[action$='/trials'] input[name=scenarios]").fill("100000");
      page.locator("form[action$='/trials'] button").click();
      page.waitForURL("**/jobs/*");
      page.evaluate("window.kept = true");
      Locator played = page.locator("dl div", new Page.LocatorOptions().setHasText("100,000"));
      played.first().waitFor();
      String before = played.first().innerText();
      page.waitForCondition(() -> !played.first().innerText().equals(before));
      window.picture("job-running");
      page.locator("form[action$='/cancel'] button").focus();
      page.waitForTimeout(1500);
      assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("BUTTON");
      assertThat(page.evaluate("window.kept")).isEqualTo(true);
      page.keyboard().press("Enter");
      text(page, "It was taken back.").waitFor();
      assertThat(window.wrong()).isEmpty();
    }
  }
}
