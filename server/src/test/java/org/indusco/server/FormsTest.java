package org.indusco.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.indusco.app.people.Grant;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.indusco.exchange.TextFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Planners change a network by forms, which may be sent twice, as after a lost answer.
class FormsTest {

  private static final Site SITE = Site.running();
  private static final String NETWORK = "/networks/formed";
  private static final String GOODS = NETWORK + "/rows/goods";

  private static Browser planner = SITE.browser();

  @BeforeAll
  static void takeIn() {
    SITE.takeIn("tiny", "formed");
    planner = planner("formed");
  }

  private static Browser planner(String network) {
    return SITE.browser(
        SITE.somebody(new Grant(Role.PLANNER, new Scope.OfNetwork(network))).name());
  }

  private static long head(String network) {
    return SITE.register.findNetwork(network).orElseThrow().head();
  }

  private static Map<String, String> with(Map<String, String> form, String... more) {
    Map<String, String> all = new HashMap<>(form);
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }

  private static byte[] tiny() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TextFiles.writeZip(TextFiles.read(Path.of("..", "examples", "tiny")).texts(), out);
    return out.toByteArray();
  }

  @Test
  void aRowIsChangedByAFormOnceHoweverOftenItIsSent() {
    Answer shown = planner.get(GOODS + "?row=cotton");
    assertThat(shown.body())
        .contains(
            "name=\"cell.value\" aria-describedby",
            "<option value=\"raw\" translate=\"no\" selected=\"\">")
        .contains("All that was ever said of it");
    Map<String, String> form =
        with(
            shown.hidden(GOODS),
            "from",
            "1940-09-01",
            "to",
            "",
            "reason",
            "Dearer since the railway was cut.",
            "cell.id",
            "cotton",
            "cell.name",
            "Cotton",
            "cell.name_zh",
            "棉花",
            "cell.unit",
            "kg",
            "cell.kind",
            "raw",
            "cell.kg",
            "1",
            "cell.value",
            "dear");
    long before = head("formed");
    Answer wrong = planner.post(GOODS, form);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("class=\"wrong\" id=\"networks-formed-rows-goods-cell.value-wrong\"")
        .contains("dear: is no number", "value=\"1940-09-01\"", "since the railway was cut")
        .contains(form.get("key"));
    assertThat(head("formed")).isEqualTo(before);

    form.put("cell.value", "2");
    Answer done = planner.post(GOODS, form);
    assertThat(done.status()).as(done.body()).isEqualTo(303);
    assertThat(planner.post(GOODS, form).location()).isEqualTo(done.location());
    assertThat(head("formed")).isEqualTo(before + 1);
    Answer revision = planner.get(done.location());
    assertThat(revision.body())
        .contains("It is recorded.", "Dearer since the railway was cut.", "goods: cotton")
        .contains("from 1940-09-01 on")
        .contains("<b>value</b> 2");

    String address = done.location().replaceFirst("\\?.*", "");
    Map<String, String> undo = revision.hidden(address + "/undo");
    assertThat(planner.post(address + "/undo", undo).status())
        .as("without a reason")
        .isEqualTo(422);
    undo.put("reason", "It was not.");
    Answer undone = planner.post(address + "/undo", undo);
    assertThat(undone.status()).isEqualTo(303);
    assertThat(planner.post(address + "/undo", undo).location()).isEqualTo(undone.location());
    assertThat(head("formed")).isEqualTo(before + 2);
    assertThat(planner.get(undone.location()).body())
        .contains("The revision is taken back by this one.");
    undo.put("key", UUID.randomUUID().toString());
    Answer twice = planner.post(address + "/undo", undo);
    assertThat(twice.status()).isEqualTo(409);
    assertThat(twice.body()).contains("was taken back already", "Look at revision");
  }

  @Test
  void aFormThatWasShownBeforeAnotherChangeIsRefusedAndKept() {
    Answer shown = planner.get(GOODS + "?row=wool");
    Map<String, String> form =
        with(shown.hidden(GOODS + "/gone"), "reason", "No more wool.", "from", "1950-01-01");
    Map<String, String> added =
        with(
            planner.get(GOODS).hidden(GOODS),
            "reason",
            "Silk comes in.",
            "cell.id",
            "silk",
            "cell.name",
            "Silk",
            "cell.unit",
            "kg",
            "cell.kind",
            "raw",
            "cell.value",
            "9");
    assertThat(planner.post(GOODS, added).status()).isEqualTo(303);
    Answer late = planner.post(GOODS + "/gone", form);
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.body()).contains("No more wool.", "Somebody has changed the network");
    assertThat(late.hidden(GOODS + "/gone").get("head")).isNotEqualTo(form.get("head"));
  }

  @Test
  void aFileIsLookedAtAndTakenInWithoutBeingSentAgain() throws IOException {
    Browser chief = SITE.browser(SITE.somebody(Grant.ADMINISTRATOR).name());
    chief.get("/imports");
    Answer kept = chief.postFile("/imports", Map.of("network", "by-form"), "tiny.zip", tiny());
    assertThat(kept.status()).as(kept.body()).isEqualTo(303);
    Answer look = chief.get(kept.location());
    assertThat(look.body())
        .contains("It makes a new network, by-form (Six cooperatives and four towns).")
        .contains(">cooperatives</span>", "Taken in from tiny.zip.");
    String take = kept.location() + "/take";
    Map<String, String> form = with(look.hidden(take), "reason", "The first state.");
    Answer taken = chief.post(take, form);
    assertThat(taken.location())
        .as(taken.body())
        .isEqualTo("/networks/by-form/revisions/1?done=taken");
    assertThat(chief.post(take, form).location()).isEqualTo(taken.location());
    assertThat(head("by-form")).isEqualTo(1);
    assertThat(chief.get(taken.location()).body()).contains("The file is taken in.");
    assertThat(chief.get(kept.location()).status()).as("not kept any more").isEqualTo(409);
  }

  @Test
  void whatWasLookedAtIsNotTakenInWhenTheNetworkHasChangedSince() {
    SITE.takeIn("tiny", "looked-at");
    Browser browser = planner("looked-at");
    browser.get("/imports");
    byte[] goods = "id,name,unit,kind,value\nsilk,Silk,kg,raw,9\n".getBytes(UTF_8);
    Map<String, String> how = Map.of("network", "looked-at", "keep", "true");
    Answer kept = browser.postFile("/imports", how, "goods.csv", goods);
    String take = kept.location() + "/take";
    Map<String, String> form = with(browser.get(kept.location()).hidden(take), "reason", "Silk.");
    String rows = "/networks/looked-at/rows/goods";
    Map<String, String> other =
        with(
            browser.get(rows).hidden(rows),
            "reason",
            "Jute.",
            "cell.id",
            "jute",
            "cell.name",
            "Jute",
            "cell.unit",
            "kg",
            "cell.kind",
            "raw",
            "cell.value",
            "1");
    assertThat(browser.post(rows, other).status()).isEqualTo(303);
    Answer late = browser.post(take, form);
    assertThat(late.status()).as(late.body()).isEqualTo(412);
    assertThat(late.body()).contains("Somebody has changed the network", "Silk.");
    assertThat(head("looked-at")).isEqualTo(2);
    Answer again = browser.post(take, with(late.hidden(take), "reason", "Silk."));
    assertThat(again.status()).as(again.body()).isEqualTo(303);
    Browser stranger = SITE.browser(SITE.somebody(Site.reader("ukraine")).name());
    assertThat(stranger.get(kept.location()).status()).isEqualTo(409);
  }

  @Test
  void aFileIsKeptForAnHourAndItsFaultsAreShown() {
    SITE.takeIn("tiny", "faulty");
    Browser browser = planner("faulty");
    browser.get("/imports");
    byte[] goods = "id,name,unit,kind,value\nsilk,Silk,kg,ray,9\n".getBytes(UTF_8);
    Map<String, String> how = Map.of("network", "faulty", "keep", "true");
    Answer kept = browser.postFile("/imports", how, "goods.csv", goods);
    assertThat(browser.get(kept.location()).body())
        .contains("It cannot be taken in yet", "is none of raw", "Maybe raw.")
        .doesNotContain("Take it in</h2>");
    SITE.clock.forward(Duration.ofMinutes(61));
    assertThat(browser.get(kept.location()).body()).contains("is not kept any more");
    Answer none = browser.postFile("/imports", how, "", new byte[0]);
    assertThat(none.status()).isEqualTo(400);
    Answer bad = browser.postFile("/imports", Map.of("network", "Bad One"), "goods.csv", goods);
    assertThat(bad.status()).isEqualTo(422);
    assertThat(bad.body()).contains("value=\"Bad One\"");
    Answer other = browser.postFile("/imports", how, "goods.pdf", goods);
    assertThat(browser.get(other.location()).status()).isEqualTo(422);
    assertThat(browser.postFile("/imports", how, "goods.zip", new byte[22 << 20]).status())
        .isEqualTo(413);
    assertThat(browser.postFile("/account/language", how, "goods.csv", goods).status())
        .isEqualTo(415);
  }

  @Test
  void aScenarioIsMadeOnce() {
    String address = NETWORK + "/scenarios";
    assertThat(planner.get(address).body()).contains("There is none yet.");
    Map<String, String> form =
        Map.of("scenario", "formed-2", "title", "If it <falls>", "revision", "1");
    Answer made = planner.post(address, form);
    assertThat(made.location()).as(made.body()).isEqualTo("/networks/formed-2");
    assertThat(planner.post(address, form).location()).isEqualTo(made.location());
    assertThat(planner.get(address).body()).contains("If it &lt;falls&gt;", "formed-2");
    assertThat(planner.get("/networks/formed-2").body()).contains("A scenario of formed");
    Answer bad = planner.post(address, with(form, "scenario", "Not So", "revision", "77"));
    assertThat(bad.status()).isEqualTo(422);
    assertThat(bad.body()).contains("value=\"Not So\"", "cannot be the code of a network");
  }

  @Test
  void everyPageIsWholeInBothLanguages() {
    Browser browser = planner("formed");
    for (String lang : List.of("zh", "en")) {
      for (String path :
          List.of(
              NETWORK + "?as-of=1940-07-01&",
              NETWORK + "/revisions/1?",
              NETWORK + "/tables/goods?",
              NETWORK + "/tables/events?",
              GOODS + "?row=cotton&",
              GOODS + "?",
              NETWORK + "/rows/routes?",
              NETWORK + "/rows/threats?",
              NETWORK + "/scenarios?",
              "/imports?network=formed&")) {
        Answer answer = browser.get(path + "lang=" + lang);
        assertThat(answer.status()).as(path).isEqualTo(200);
        PagesTest.assertWhole(answer, lang);
      }
      String key = browser.get(GOODS + "?row=cotton").hidden(GOODS).get("key");
      PagesTest.assertWhole(browser.post(GOODS, Map.of("key", key, "reason", "x")), lang);
    }
    for (String path :
        List.of(
            "/rows/looms", "/rows/goods?row=nothing", "/rows/goods?row=a%00", "/tables/account")) {
      assertThat(browser.get(NETWORK + path).status()).as(path).isEqualTo(404);
    }
    assertThat(browser.get(NETWORK + "/tables/goods?page=x").status()).isEqualTo(400);
    assertThat(browser.post(GOODS, Map.of("cell.id", "x", "key", "1")).status()).isEqualTo(400);
    assertThat(browser.post(GOODS, Map.of("colour", "x")).status()).isEqualTo(400);
  }
}
