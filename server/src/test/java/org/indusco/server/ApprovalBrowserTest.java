package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

/// A plan from its start to its approval by both parties, by clicks in a real browser.
class ApprovalBrowserTest {

  private static final Site SITE = Site.running();
  private static final String NETWORK = "two-parties";

  private static Window window(Role role, Scope scope, String language) {
    Browser browser = SITE.browser(SITE.somebody(new Grant(role, scope)).name());
    return Chromium.window(browser, language, 1280, 800);
  }

  private static Window party(String party, String language) {
    return window(Role.APPROVER, new Scope.OfParty(NETWORK, party), language);
  }

  private static void takeIn() {
    SITE.takeIn("tiny", NETWORK);
    for (String party : List.of("north", "south")) {
      Change put =
          new Change.Put(
              Subject.of("parties", List.of(party)),
              Span.ALWAYS,
              Row.of(Map.of("id", party, "name", "The " + party)));
      SITE.register.record(
          NETWORK, Proposal.of(UUID.randomUUID(), Site.CHIEF, "Two parties.", List.of(put)));
    }
  }

  private static void waitFor(Page page, String words) {
    page.getByText(words, new Page.GetByTextOptions().setExact(false)).first().waitFor();
  }

  @Test
  void aPlanIsMadePutAndApprovedByBothParties() {
    takeIn();
    try (Window planner = window(Role.PLANNER, new Scope.OfNetwork(NETWORK), "en-GB");
        Window north = party("north", "en-GB");
        Window south = party("south", "zh-CN")) {
      Page page = planner.page();
      page.navigate("/networks/" + NETWORK + "/plans?lang=en");
      page.locator("form[action$='/plans'] button[type=submit]").click();
      waitFor(page, "It is done.");
      page.locator("main a[href^='/plans/']").first().click();
      page.waitForURL("**/plans/*");
      page.locator("form[action$='/put'] button").click();
      page.waitForURL("**?done=put");
      String plan = page.url().replaceFirst("\\?.*", "");
      Page first = north.page();
      first.navigate(plan + "?lang=en");
      waitFor(first, "It waits for the parties.");
      first.locator("form[action$='/approve'] button").click();
      waitFor(first, "It waits for the parties.");
      Page second = south.page();
      second.navigate(plan + "?lang=zh");
      second.locator("form[action$='/approve'] button").click();
      second.waitForURL("**?done=*");
      page.navigate(plan + "?lang=en");
      waitFor(page, "It is in effect.");
      planner.picture("plan-in-effect");
      page.navigate("/networks/" + NETWORK + "?lang=en");
      assertThat(page.locator("main").innerText()).contains("in effect");
      assertThat(planner.wrong()).isEmpty();
      assertThat(north.wrong()).isEmpty();
      assertThat(south.wrong()).isEmpty();
    }
  }
}
