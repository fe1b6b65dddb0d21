package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.indusco.app.people.Grant;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The layers of what waits and of what moved: who is told of them, and how they look in a real
/// browser. Pictures are kept in `target/screens`.
class AtlasLayersTest {

  private static final Site SITE = Site.running();
  private static final String WANDERING = "wandering";

  /// The small network, with one cooperative that fled and another that followed it.
  private static Browser wanderers() {
    if (SITE.register.findNetwork(WANDERING).isEmpty()) {
      Path folder = Path.of("target", WANDERING);
      try {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "tiny"))) {
          for (Path file : files.filter(one -> one.toString().endsWith(".csv")).toList()) {
            Files.write(folder.resolve(file.getFileName()), Files.readAllBytes(file));
          }
        }
        Files.writeString(
            folder.resolve("placements.csv"),
            """
            cooperative,place,from,to,cause
            w2,baoji,1940-10-01,,the town falls
            w3,baoji,1940-11-01,,
            """);
        Files.writeString(
            folder.resolve("events.csv"),
            """
            date,place,kind,text
            1940-10-01,Luoyang,occupied,Luoyang falls
            """);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      SITE.takeIn("../server/" + folder, WANDERING);
    }
    Grant grant = new Grant(Role.PLANNER, new Scope.OfNetwork(WANDERING));
    return SITE.browser(SITE.somebody(grant).name());
  }

  /// The texts of rows of the document: place or id, and amount.
  private static List<String> told(JsonNode folio, String list) {
    List<String> told = new ArrayList<>();
    for (JsonNode row : folio.path(list)) {
      String at = folio.path("places").path(row.path("place").asInt(-1)).path("id").asString("");
      told.add(at + row.path("id").asString("") + " " + row.path("quantity").asDouble());
    }
    return told;
  }

  private static List<String> tabled(Browser reader, String table) {
    String name = table.equals("orders") ? "id" : "depot";
    return Seen.table(reader, table, "", 1000).stream()
        .map(row -> row.get("cells"))
        .map(
            row ->
                row.get(name).asString() + " " + Double.parseDouble(row.get("quantity").asString()))
        .toList();
  }

  /// In the region that nothing joined or left, the tables show the same rows.
  @ParameterizedTest
  @CsvSource({"labour", "stock", "orders"})
  void peopleOfARegionAreToldWhatWaitsInIt(String table) {
    Browser reader = Seen.ofRegion(Role.READER, "YN");
    JsonNode folio = Seen.json(reader.get("/api/v1/networks/" + Seen.CODE + "/atlas"));
    assertThat(told(folio, table))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(tabled(reader, table));
  }

  private static Page open(Window window, String address) {
    Page page = window.page();
    page.navigate(address);
    page.waitForSelector("#atlas[data-ready]");
    return page;
  }

  private static Locator hint(Page page, String layer) {
    return page.locator(".legend li:has(input[value=" + layer + "]) small");
  }

  @ParameterizedTest
  @CsvSource({
    "en, From 1 October 1940, Blankets for the Zhongtiao mountains",
    "zh, 1940年10月1日至, 中条山毯子"
  })
  void whatWaitsAndWhatMovedIsShownAndTold(String language, String range, String order) {
    try (Window window = Chromium.window(wanderers(), "en-GB", 1280, 800)) {
      String all = "&layers=regions,cooperatives,depots,moves,workers,stock,orders,events,ground";
      Page page =
          open(
              window,
              "/networks/"
                  + WANDERING
                  + "/atlas?day=1940-07-01&from=1940-10-01&lang="
                  + language
                  + all);
      assertThat(hint(page, "moves").innerText()).containsAnyOf("Oct 1940", "1940年10月");
      assertThat(page.locator(".ranged h3").first().innerText()).startsWith(range);
      assertThat(page.locator(".key svg[role=img]").count()).isEqualTo(5);
      window.picture("atlas-layers-" + language);
      Locator moves = page.locator(".ranged button", new Page.LocatorOptions().setHasText("→"));
      assertThat(moves.count()).isEqualTo(2);
      moves.first().click();
      assertThat(page.locator(".card").innerText()).contains("the town falls");
      // The brackets leave out what lies before them.
      page.locator(".axis-range summary").click();
      page.locator(".axis-range input").first().fill("1940-11-01");
      page.locator(".card h2 + button").click();
      assertThat(moves.count()).isEqualTo(1);
      page.keyboard().press("Control+k");
      page.keyboard().type("yuanqu");
      page.locator("#found [role=option]").first().waitFor();
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      page.locator(".card button.link", new Page.LocatorOptions().setHasText(order)).click();
      assertThat(page.locator(".card .figures").innerText()).contains("150");
      window.picture("atlas-order-" + language);
      if (language.equals("en")) {
        assertThat(serious(page)).isEmpty();
      }
      assertThat(window.wrong()).isEmpty();
    }
  }

  @Test
  void allIndustriesAreDrawnWhenNotOnlyTheLargest() {
    try (Window window = Chromium.window(Seen.ofNetwork(Role.PLANNER), "en-GB", 360, 740)) {
      Page page = open(window, "/networks/" + Seen.CODE + "/atlas");
      page.locator(".bookmarks button").nth(1).click();
      assertThat(page.locator(".card h2").innerText()).contains("1 May 1940");
      page.locator(".legend summary").click();
      Locator largest = page.locator(".legend input[value=largest]");
      assertThat(largest.isChecked()).isTrue();
      window.picture("atlas-largest-360");
      largest.uncheck();
      page.locator(".legend summary").click();
      window.picture("atlas-all-industries-360");
      page.locator(".legend summary").click();
      page.locator(".legend input[value=industries]").uncheck();
      assertThat(largest.isDisabled()).isTrue();
      assertThat(window.wrong()).isEmpty();
    }
  }

  private static List<String> serious(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
            .map(rule -> rule.getId() + " " + rule.getNodes())
            .toList();
  }
}
