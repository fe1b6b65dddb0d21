package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.indusco.app.people.Grant;
import org.indusco.app.people.Person;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A table that is written in, in a real browser: by keyboard, by pasting, with faults, while
/// others write, and over a connection that breaks.
class TableBrowserTest {

  private static final Site SITE = Site.running();

  private static Person planner(String network) {
    SITE.takeIn("tiny", network);
    return SITE.somebody(new Grant(Role.PLANNER, new Scope.OfNetwork(network)));
  }

  private static long head(String network) {
    return SITE.register.findNetwork(network).orElseThrow().head();
  }

  private static Page open(Window window, String address) {
    Page page = window.page();
    page.navigate(address);
    page.waitForSelector("#sheet[data-ready]");
    return page;
  }

  /// The cell of a row under a heading.
  private static Locator cell(Page page, String row, String heading) {
    Object column =
        page.evaluate(
            "heading => document.querySelector(`#sheet [data-heading=\"${heading}\"]`).cellIndex",
            heading);
    return page.locator("xpath=//*[@id='sheet']//tbody/tr[th[normalize-space()='" + row + "']]")
        .first()
        .locator("th, td")
        .nth(((Number) column).intValue());
  }

  private static void waitFor(Page page, String words) {
    page.locator(".sheet-bar", new Page.LocatorOptions().setHasText(words)).waitFor();
  }

  /// Writes into a cell, as by hand.
  private static void write(Page page, String row, String heading, String text) {
    cell(page, row, heading).focus();
    page.keyboard().press("F2");
    page.keyboard().press("Control+a");
    page.keyboard().type(text);
    page.keyboard().press("Enter");
  }

  private static void save(Page page, String why) {
    page.locator("#sheet-why").fill(why);
    page.locator(".sheet-bar button[type=submit]").click();
  }

  private static void paste(Locator cell, String text) {
    cell.evaluate(
        "(cell, text) => { const data = new DataTransfer(); data.setData('text/plain', text);"
            + " cell.dispatchEvent(new ClipboardEvent('paste',"
            + " {clipboardData: data, bubbles: true, cancelable: true})); }",
        text);
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, It is not saved., It is saved as revision 2, is taken back by revision 3, New row",
    "zh-CN, 未保存, 已保存为版次2, 已由版次3撤回, 新增一行"
  })
  void cellsAreWrittenMendedSavedAndTakenBackByKeyboard(
      String language, String refused, String saved, String undone, String add) {
    String network = "written-" + language.substring(0, 2);
    try (Window window =
        Chromium.window(SITE.browser(planner(network).name()), language, 1280, 800)) {
      Page page =
          open(window, "/networks/" + network + "/tables/goods?lang=" + language.substring(0, 2));
      assertThat(page.locator(".sheet-bar form").isVisible()).isFalse();
      cell(page, "wool", "kg").focus();
      page.keyboard().press("ArrowRight");
      page.keyboard().press("Enter");
      page.keyboard().press("Control+a");
      page.keyboard().type("9");
      page.keyboard().press("Escape");
      assertThat(cell(page, "wool", "value").innerText()).isEqualTo("1");
      page.keyboard().type("dear");
      page.keyboard().press("Tab");
      page.keyboard().type("Raw cotton");
      page.keyboard().press("Enter");
      assertThat(cell(page, "wool", "value").getAttribute("class")).contains("changed");
      assertThat(cell(page, "cotton", "name").innerText()).isEqualTo("Raw cotton");
      page.keyboard().press("ArrowLeft");
      page.keyboard().press("ArrowLeft");
      page.keyboard().press("F2");
      save(page, "Dearer since the railway was cut.");
      waitFor(page, refused);
      assertThat(cell(page, "wool", "value").getAttribute("aria-invalid")).isEqualTo("true");
      window.picture("table-faults-" + language);
      assertThat(Axe.serious(page)).isEmpty();
      write(page, "wool", "value", "2");
      page.locator("#sheet-from").fill("1940-09-01");
      page.locator(".sheet-bar button[type=submit]").click();
      waitFor(page, saved);
      assertThat(head(network)).isEqualTo(2);
      window.picture("table-saved-" + language);
      page.locator(".sheet-bar .told button").focus();
      page.keyboard().press("Enter");
      waitFor(page, undone);
      assertThat(head(network)).isEqualTo(3);
      assertThat(cell(page, "wool", "value").innerText()).isEqualTo("1");
      assertThat(page.locator("#sheet-add").innerText()).isEqualTo(add);
      assertThat(window.wrong()).isEmpty();
    }
  }

  @Test
  void aBlockIsPastedOverCellsAndAsNewRows() {
    try (Window window =
        Chromium.window(SITE.browser(planner("pasted").name()), "en-GB", 1280, 800)) {
      Page page = open(window, "/networks/pasted/tables/goods");
      paste(
          cell(page, "cloth", "id"),
          "cloth\tCotton cloth\t棉布\tbolt\tfinished\t1.5\t4\r\n"
              + "silk\t\"Raw \"\"silk\"\"\"\t丝\tkg\traw\t1\t30\r\n"
              + "tea\tTea\t茶\tkg\traw\t1\t3\r\n");
      waitFor(page, "Cells pasted");
      assertThat(page.locator("#sheet tbody tr.new").count()).isEqualTo(2);
      assertThat(cell(page, "cloth", "kg").innerText()).isEqualTo("1.5");
      assertThat(page.locator(".sheet-bar .count").innerText()).contains("of these new: 2");
      window.picture("table-pasted");
      save(page, "Two goods more.");
      waitFor(page, "It is saved as revision 2");
      assertThat(cell(page, "silk", "name").innerText()).isEqualTo("Raw \"silk\"");
      assertThat(head("pasted")).isEqualTo(2);
      // A new row that calls itself as one that is there does not change that one unseen.
      page.locator("#sheet-add").click();
      page.keyboard().type("tea");
      page.keyboard().press("Enter");
      save(page, "Once more.");
      waitFor(page, "There is a row tea already");
      page.locator(".sheet-bar li button.second").click();
      assertThat(page.locator("#sheet tbody tr.new").count()).isZero();
      assertThat(head("pasted")).isEqualTo(2);
      assertThat(window.wrong()).isEmpty();
    }
  }

  @Test
  void whatSomebodyElseWroteMeanwhileIsToldWithBothValues() {
    try (Window window =
        Chromium.window(SITE.browser(planner("both").name()), "en-GB", 1280, 800)) {
      Page page = open(window, "/networks/both/tables/goods");
      write(page, "wool", "value", "2");
      write(page, "cotton", "value", "3");
      Client other = Client.planner(SITE, "both");
      String row =
          "{'table':'goods','key':['%s'],'cells':{'id':'%s','name':'%s','name_zh':'%s','unit':'kg','kind':'raw','kg':'1','value':'%s'}}";
      Answer answer =
          other.post(
              "/api/v1/networks/both/changes",
              "{'reason':'Meanwhile.','changes':["
                  + row.formatted("wool", "wool", "Wool", "羊毛", "7")
                  + ","
                  + row.formatted("cotton", "cotton", "Raw cotton", "棉花", "1")
                  + "]}");
      assertThat(answer.status()).as(answer.body()).isEqualTo(201);
      save(page, "Dearer.");
      waitFor(page, "you wrote “2”; meanwhile somebody else wrote “7”");
      window.picture("table-conflict");
      assertThat(page.locator(".sheet-bar li").count()).isEqualTo(1);
      page.locator(".sheet-bar li button.second").first().click();
      page.locator(".sheet-bar button[type=submit]").click();
      waitFor(page, "It is saved as revision 3");
      assertThat(cell(page, "wool", "value").innerText()).isEqualTo("2");
      assertThat(cell(page, "cotton", "value").innerText()).isEqualTo("3");
      assertThat(cell(page, "cotton", "name").innerText()).isEqualTo("Raw cotton");
    }
  }

  @Test
  void whatWasSentWithoutAnAnswerIsNeverSavedTwice() {
    try (Window window =
        Chromium.window(SITE.browser(planner("lost").name()), "en-GB", 1280, 800)) {
      Page page = open(window, "/networks/lost/tables/goods");
      AtomicInteger came = new AtomicInteger();
      page.route(
          "**/networks/lost/changes",
          route -> {
            // The first one comes to the server, and its answer is lost; the others do not come.
            if (came.getAndIncrement() == 0) {
              assertThat(route.fetch().status()).isEqualTo(201);
            }
            route.abort();
          });
      write(page, "wool", "value", "2");
      save(page, "Dearer.");
      waitFor(page, "The connection was lost");
      assertThat(head("lost")).isEqualTo(2);
      assertThat(cell(page, "wool", "value").innerText()).isEqualTo("2");
      cell(page, "cotton", "value").focus();
      page.keyboard().press("F2");
      assertThat(page.locator("#sheet .editing").count()).as("nothing else is written").isZero();
      window.picture("table-lost");
      page.reload();
      waitFor(page, "The connection was lost");
      assertThat(cell(page, "wool", "value").innerText()).isEqualTo("2");
      page.unroute("**/networks/lost/changes");
      // It goes out again by itself.
      waitFor(page, "It is saved as revision 2");
      assertThat(head("lost")).isEqualTo(2);
      assertThat(came.get()).isGreaterThan(1);

      page.route("**/networks/lost/changes", Route::abort, new Page.RouteOptions().setTimes(1));
      write(page, "cotton", "value", "5");
      save(page, "Dearer, too.");
      waitFor(page, "It is saved as revision 3");
      assertThat(head("lost")).isEqualTo(3);
    }
  }

  @Test
  void withoutAConnectionItIsKeptAndSavedOnceThereIsOne() {
    try (Window window =
        Chromium.window(SITE.browser(planner("offline").name()), "en-GB", 1280, 800)) {
      Page page = open(window, "/networks/offline/tables/goods");
      write(page, "wool", "value", "2");
      page.context().setOffline(true);
      save(page, "Dearer.");
      waitFor(page, "The server cannot be reached");
      page.context().setOffline(false);
      waitFor(page, "It is saved as revision 2");
      assertThat(head("offline")).isEqualTo(2);
    }
  }

  @Test
  void whatWasWrittenOutlivesASessionThatEnds() {
    Person planner = planner("ended");
    try (Window window = Chromium.window(SITE.browser(planner.name()), "en-GB", 1280, 800)) {
      Page page = open(window, "/networks/ended/tables/goods");
      write(page, "wool", "value", "2");
      page.context().clearCookies();
      save(page, "Dearer.");
      waitFor(page, "You are not signed in any more");
      page.locator(".sheet-bar .told a").click();
      page.waitForURL("**/sign-in?to=**");
      page.locator("input[name=name]").fill(planner.name());
      page.locator("input[name=password]").fill(Site.PASSWORD);
      page.locator("main button[type=submit]").click();
      page.waitForURL("**/networks/ended/tables/goods");
      waitFor(page, "What you wrote before is still here");
      assertThat(cell(page, "wool", "value").innerText()).isEqualTo("2");
      assertThat(page.locator("#sheet-why").inputValue()).isEqualTo("Dearer.");
      page.locator(".sheet-bar button[type=submit]").click();
      waitFor(page, "It is saved as revision 2");
      assertThat(head("ended")).isEqualTo(2);
    }
  }

  @Test
  void rowsAreFoundAndOrderedWithoutScripts() {
    try (Window window = Chromium.window(Seen.ofNetwork(Role.READER), "en-GB", 1280, 800)) {
      Page page = window.page();
      page.route("**/*.js", Route::abort);
      page.navigate("/networks/" + Seen.CODE + "/tables/cooperatives?as-of=1940-07-01");
      assertThat(page.locator(".sheet-bar").count()).isZero();
      page.locator("input[name='cell.industry']").fill("wool");
      page.keyboard().press("Enter");
      page.waitForURL("**cell.industry=wool**");
      page.locator("th[data-heading=crew] a").click();
      page.waitForURL("**sort=crew**");
      assertThat(page.locator("th[data-heading=crew]").getAttribute("aria-sort"))
          .isEqualTo("ascending");
      assertThat(page.locator("input[name='cell.industry']").inputValue()).isEqualTo("wool");
      assertThat(page.locator("#as-of").inputValue()).isEqualTo("1940-07-01");
      window.picture("table-found");
      page.locator("#sheet tbody th a").first().click();
      page.waitForURL("**/bodies/cooperatives?id=*");
    }
  }

  @ParameterizedTest
  @CsvSource({"en-GB, 1280, 800", "zh-CN, 360, 740"})
  void nothingSeriousIsInTheWayOfReaders(String language, int width, int height) {
    Browser planner = Seen.ofNetwork(Role.PLANNER);
    Map<String, String> pages =
        Map.of(
            "table", "/tables/cooperatives?as-of=1940-07-01&find=fengxiang",
            "tree", "/tree?as-of=1938-12-01&open=NW",
            "cooperative", "/bodies/cooperatives?id=SE-MIS-073&as-of=1940-07-01",
            "depot", "/bodies/depots?id=baoji&as-of=1940-07-01",
            "region", "/bodies/regions?id=NW&as-of=1940-07-01",
            "row", "/rows/cooperatives?row=NW-TEX-002");
    try (Window window = Chromium.window(planner, language, width, height)) {
      Page page = window.page();
      pages.forEach(
          (name, address) -> {
            String lang = "&lang=" + language.substring(0, 2);
            page.navigate("/networks/" + Seen.CODE + address + lang);
            window.picture("network-" + name + "-" + width);
            assertThat(Axe.serious(page)).as(name).isEmpty();
          });
      open(window, "/networks/" + Seen.CODE + "/tables/cooperatives?find=NW-TEX-00");
      write(page, "NW-TEX-002", "crew", "90");
      cell(page, "NW-TEX-002", "name").focus();
      page.keyboard().press("F2");
      window.picture("table-written-" + width);
      assertThat(Axe.serious(page)).isEmpty();
      assertThat(window.wrong()).isEmpty();
    }
  }
}
