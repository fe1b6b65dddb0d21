package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.indusco.app.people.Role;
import org.indusco.exchange.TextFiles;
import org.indusco.model.text.TextTable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Tables of which some rows are looked for: the page, JSON and files have the same ones, and a
/// change is looked at before it is recorded.
class TablesTest {

  private static final Site SITE = Site.running();
  private static final Browser PLANNER = Seen.ofNetwork(Role.PLANNER);
  private static final String PAGE = "/networks/" + Seen.CODE + "/tables/cooperatives";
  private static final String ROWS = "/api/v1" + PAGE + "/rows";
  private static final Pattern FIRST =
      Pattern.compile("<th scope=\"row\"><a href=\"[^\"]*\">([^<]*)</a>");

  private static List<String> keys(JsonNode rows) {
    List<String> keys = new ArrayList<>();
    rows.get("found").get("rows").forEach(row -> keys.add(row.get("key").get(0).asString()));
    return keys;
  }

  private static List<String> onPage(Answer page) {
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    return FIRST
        .matcher(page.body())
        .results()
        .map(MatchResult::group)
        .map(TablesTest::id)
        .toList();
  }

  private static String id(String link) {
    return link.replaceAll(".*>([^<]*)</a>", "$1");
  }

  private static String cell(JsonNode row, String heading) {
    JsonNode cell = row.get("cells").get(heading);
    return cell == null ? "" : cell.asString();
  }

  /// Of a long table no more is read than leads to the page, which has the same rows all the same.
  @Test
  void aLongTableIsShownPartByPart() {
    String table = "/networks/" + Seen.CODE + "/tables/demand";
    for (int part : List.of(1, 2, 21, 22)) {
      Answer page = PLANNER.get(table + "?as-of=1940-07-01&page=" + part);
      JsonNode json =
          Seen.json(PLANNER.get("/api/v1" + table + "/rows?as-of=1940-07-01&page=" + part));
      assertThat(onPage(page)).isEqualTo(keys(json)).isNotEmpty();
      int total = json.get("found").get("total").asInt();
      assertThat(total).isBetween(2_101, 2_200);
      assertThat(page.body())
          .contains(
              part < 21 ? "of more than 2,000<" : String.format(Locale.ROOT, " of %,d<", total));
      assertThat(page.body().contains("rel=\"next\"")).isEqualTo(part < 22);
    }
  }

  @Test
  void whatIsFoundIsTheSameOnThePageInJsonAndInFiles() throws IOException {
    String query = "?as-of=1940-07-01&find=BAOJI&cell.industry=wool&sort=-crew";
    List<String> wanted =
        Seen.table(PLANNER, "cooperatives", "1940-07-01", 1000).stream()
            .filter(row -> row.get("cells").toString().toLowerCase(Locale.ROOT).contains("baoji"))
            .filter(row -> cell(row, "industry").contains("wool"))
            .sorted(
                Comparator.comparing((JsonNode row) -> Integer.valueOf(cell(row, "crew")))
                    .reversed())
            .map(row -> row.get("key").get(0).asString())
            .toList();
    assertThat(wanted).hasSizeGreaterThan(10);
    JsonNode json = Seen.json(PLANNER.get(ROWS + query + "&size=1000"));
    assertThat(keys(json)).isEqualTo(wanted);
    assertThat(json.get("found").get("total").asInt()).isEqualTo(wanted.size());
    assertThat(onPage(PLANNER.get(PAGE + query)))
        .isEqualTo(wanted.subList(0, Math.min(100, wanted.size())));
    List<String> lines = PLANNER.get(ROWS + ".csv" + query).body().lines().skip(1).toList();
    assertThat(lines.stream().map(line -> line.split(",", 2)[0]).toList()).isEqualTo(wanted);
    byte[] book = PLANNER.bytes(ROWS + ".xlsx" + query);
    TextTable table =
        TextFiles.read("cooperatives.xlsx", new ByteArrayInputStream(book))
            .texts()
            .tables()
            .get("cooperatives");
    assertThat(table.rows().stream().map(List::getFirst).toList()).isEqualTo(wanted);
  }

  /// Above a column stands what its cells must have: a sign says more than a part of the text.
  @Test
  void signsAboveAColumnSayMoreThanAPartOfTheText() {
    List<JsonNode> all = Seen.table(PLANNER, "cooperatives", "1940-07-01", 1000);
    assertFound(all, "crew", ">=104", cell -> Double.parseDouble(cell) >= 104);
    assertFound(all, "industry", "=wool", "wool"::equals);
    assertFound(all, "industry", "<>wool", cell -> !cell.equals("wool"));
    assertFound(all, "name_zh", "=", String::isEmpty);
    assertThat(PLANNER.get(PAGE).body())
        .contains("aria-describedby=\"looking-hint\"", "id=\"looking-hint\"");
  }

  private static void assertFound(
      List<JsonNode> all, String column, String typed, Predicate<String> wanted) {
    String query = "?as-of=1940-07-01&size=1000&cell." + column + "=" + encoded(typed);
    assertThat(keys(Seen.json(PLANNER.get(ROWS + query))))
        .as(typed)
        .isEqualTo(
            all.stream()
                .filter(row -> wanted.test(cell(row, column)))
                .map(row -> row.get("key").get(0).asString())
                .limit(1000)
                .toList());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void numbersAreOrderedByTheirSizeAndEmptyCellsComeLastInEitherDirection() {
    String facts = "/api/v1/networks/" + Seen.CODE + "/tables/facts/rows?size=1000&sort=";
    List<String> up = values(Seen.json(PLANNER.get(facts + "value")));
    List<String> down = values(Seen.json(PLANNER.get(facts + "-value")));
    List<Double> numbers = up.stream().filter(v -> !v.isEmpty()).map(Double::valueOf).toList();
    assertThat(numbers).hasSizeGreaterThan(50).isSorted().isNotEqualTo(numbers.reversed());
    assertThat(up.getLast()).isEmpty();
    assertThat(down.getLast()).isEmpty();
    assertThat(down.stream().filter(v -> !v.isEmpty()).map(Double::valueOf).toList())
        .isEqualTo(numbers.reversed());
  }

  private static List<String> values(JsonNode rows) {
    List<String> values = new ArrayList<>();
    rows.get("found").get("rows").forEach(row -> values.add(cell(row, "value")));
    return values;
  }

  @Test
  void columnsThatAreNotThereAreRefused() {
    assertThat(PLANNER.get(ROWS + "?sort=password_hash").code()).isEqualTo("UNKNOWN_SORT");
    assertThat(PLANNER.get(ROWS + "?sort=name;drop").status()).isEqualTo(400);
    assertThat(PLANNER.get(ROWS + "?cell.secret=x").code()).isEqualTo("UNKNOWN_COLUMN");
    assertThat(PLANNER.get(ROWS + "?page=0").code()).isEqualTo("LIMIT");
    assertThat(PLANNER.get(ROWS + "?find=a&find=b").code()).isEqualTo("DUPLICATE_PARAMETER");
    assertThat(PLANNER.get(PAGE + "?page=99").body()).contains("Rows 0 to 0 of 1,");
    assertThat(PLANNER.get("/networks/" + Seen.CODE + "/tables/nothing").status()).isEqualTo(404);
  }

  @Test
  void aPageTellsHowManyRowsThereAreAndLeadsOn() {
    Answer page = PLANNER.get(PAGE + "?as-of=1940-07-01&sort=crew&page=2");
    assertThat(page.body())
        .contains("Rows 101 to 200 of 1,")
        .contains("aria-sort=\"ascending\"")
        .contains("sort=-crew\"")
        .contains("sort=crew&amp;page=3\" rel=\"next\"")
        .contains("sort=crew\" rel=\"prev\"");
  }

  @Test
  void aChangeIsLookedAtWithoutBeingRecorded() {
    SITE.takeIn("tiny", "looked");
    Client client = Client.planner(SITE, "looked");
    String check = "/api/v1/networks/looked/changes/check";
    String row =
        "{'table':'goods','key':[%s],'from':%s,'cells':{'id':'%s','name':'N','unit':'kg','kind':'raw','value':'%s'}}";
    String good = "{'changes':[" + row.formatted("'wool'", "'1940-09-01'", "wool", "3") + "]}";
    JsonNode told = Seen.json(client.post(check, good));
    assertThat(told.get("revision").asLong()).isEqualTo(1);
    assertThat(told.get("faults").size()).isZero();
    JsonNode now = told.get("rows").get(0).get("now");
    assertThat(now.size()).isEqualTo(1);
    assertThat(now.get(0).get("cells").get("name").asString()).isEqualTo("Wool");
    String bad =
        "{'changes':["
            + row.formatted("'wool'", "null", "wool", "dear")
            + ","
            + row.formatted("", "null", "silk", "9")
            + "]}";
    told = Seen.json(client.post(check, bad));
    assertThat(told.get("faults").size()).isEqualTo(1);
    assertThat(told.get("faults").get(0).get("change").asInt()).isZero();
    assertThat(told.get("faults").get(0).get("column").asString()).isEqualTo("value");
    assertThat(told.get("rows").get(1).get("now").size()).as("silk is new").isZero();
    String gone = "{'changes':[{'table':'goods','key':['wool'],'gone':true}]}";
    told = Seen.json(client.post(check, gone));
    assertThat(told.get("faults").toString()).contains("wool", "recipe_goods");
    assertThat(SITE.register.findNetwork("looked").orElseThrow().head()).isEqualTo(1);
    Answer saved =
        client.post(
            UUID.randomUUID(),
            "/api/v1/networks/looked/changes",
            good.replace("{'changes'", "{'reason':'Dearer.','changes'"),
            "If-Match",
            "\"1-1\"");
    assertThat(saved.status()).as(saved.body()).isEqualTo(201);
  }
}
