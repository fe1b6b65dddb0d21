package org.indusco.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.indusco.app.people.Grant;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Planners change a network over the API, take changes back and make scenarios.
class ChangesTest {

  private static final Site SITE = Site.running();
  private static final String NETWORK = "/api/v1/networks/changed";
  private static final String CHANGES = NETWORK + "/changes";
  private static final String WOOL = "'table':'cooperatives','key':['w1']";
  private static final String CELLS =
      "'name':'Baoji Wool','name_zh':'宝鸡毛织社','industry':'weaving','place':'baoji',"
          + "'capital':'500','move_tonnes':'2'";

  private static Client planner = new Client(SITE.browser());

  @BeforeAll
  static void takeIn() {
    SITE.takeIn("tiny", "changed");
    planner = Client.planner(SITE, "changed");
  }

  /// A change of the first cooperative's crew from a day on.
  private static String crew(int crew, String from) {
    return change(WOOL + ",'from':'%s','cells':{'crew':'%d',%s}".formatted(from, crew, CELLS));
  }

  private static String change(String rows) {
    return "{'reason':'Counted again.','changes':[{" + rows + "}]}";
  }

  private static void assertRefused(Answer answer, int status, String code) {
    assertThat(answer.code()).as(answer.body()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.body()).doesNotContain("Exception");
  }

  @Test
  void aChangeIsRecordedOnceHoweverOftenItIsSent() {
    UUID key = UUID.randomUUID();
    Answer made = planner.post(key, CHANGES, crew(12, "1940-09-01"));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(made.body()).contains("\"reason\":\"Counted again.\"", "\"subjects\":1");
    Answer again = planner.post(key, CHANGES, crew(12, "1940-09-01"));
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(made.body());
    assertThat(again.location()).isEqualTo(made.location());
    assertRefused(
        planner.post(key, CHANGES, crew(13, "1940-09-01")), 409, "ID_REUSED_DIFFERENT_CONTENT");
    assertThat(planner.get(made.location()).body())
        .contains("\"table\":\"cooperatives\",\"key\":[\"w1\"]", "\"total\":1")
        .contains("\"to\":\"1940-09-01\"", "\"from\":\"1940-09-01\"", "\"crew\":\"12\"");
    String subject = planner.get(NETWORK + "/subjects/cooperatives?key=w1").body();
    assertThat(subject)
        .contains("\"history\":[{\"from\":null,\"to\":null")
        .contains("\"until\":" + Site.between(made.body(), "\"number\":", ",").orElseThrow());
    assertRefused(planner.post(CHANGES, crew(12, "1940-09-01")), 409, "NOTHING_CHANGES");
  }

  @Test
  void whoHasNotSeenTheNewestIsRefusedAndToldIt() {
    String seen = planner.get(NETWORK).header("ETag");
    assertThat(seen).matches("\"\\d+-\\d+\"");
    UUID key = UUID.randomUUID();
    Answer first = planner.post(key, CHANGES, crew(20, "1940-10-01"), "If-Match", seen);
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    Answer late = planner.post(CHANGES, crew(21, "1940-10-01"), "If-Match", seen);
    assertRefused(late, 412, "CHANGED_SINCE");
    assertThat(late.body())
        .contains("\"revision\":" + Site.between(first.body(), "\"number\":", ",").orElseThrow());
    assertThat(planner.post(key, CHANGES, crew(20, "1940-10-01"), "If-Match", seen).body())
        .isEqualTo(first.body());
    assertThat(
            planner
                .post(CHANGES, crew(21, "1940-10-01"), "If-Match", first.header("ETag"))
                .status())
        .isEqualTo(201);
    assertRefused(
        planner.post(CHANGES, crew(22, "1940-10-01"), "If-Match", "\"abc\""), 400, "BAD_PARAMETER");
  }

  @Test
  void whatWouldLeaveFaultsIsRefusedWithAllOfThem() {
    String before = planner.get(NETWORK).body();
    Answer answer = planner.post(CHANGES, change("'table':'places','key':['baoji'],'gone':true"));
    assertRefused(answer, 422, "UNSOUND");
    assertThat(answer.body().split("is no id in the table places", -1))
        .as(answer.body())
        .hasSizeGreaterThan(3);
    assertThat(answer.body())
        .contains("\"where\":\"table depots\",\"row\":2,\"column\":\"place\",\"value\":\"baoji\"")
        .contains("\"kind\":\"DANGLING\",\"key\":[\"baoji\"]")
        .contains("\"sentence\":\"table depots, row 2, column place: ");
    assertThat(planner.get(NETWORK).body()).isEqualTo(before);
  }

  @Test
  void rowsThatAreWrongByThemselvesAreToldWithTheirCells() {
    String wrong =
        "{'reason':'x','changes':[{'table':'goods','cells':{'id':'yarn','name':'Yarn','unit':'kg',"
            + "'kind':'ray','value':'much'}},{'table':'places','cells':{'id':'xian'}}]}";
    Answer answer = planner.post(CHANGES, wrong);
    assertRefused(answer, 422, "BAD_ROWS");
    assertThat(answer.body())
        .contains("\"change\":0,\"where\":\"table goods\",\"row\":0,\"column\":\"kind\"")
        .contains("\"value\":\"ray\"", "Maybe raw.", "\"column\":\"value\",\"value\":\"much\"")
        .contains("\"change\":1,\"where\":\"table places\"", "\"column\":\"lat\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'table':'looms','cells':{} | 422 | UNKNOWN_TABLE | /changes/0/table",
        "'table':'account','cells':{} | 422 | UNKNOWN_TABLE | /changes/0/table",
        "'table':':layers','cells':{} | 422 | UNKNOWN_TABLE | /changes/0/table",
        "'table':'goods','cells':{'colour':'red'} | 422 | UNKNOWN_COLUMN | /changes/0/cells",
        "'table':'cooperatives','cells':{'from':'1940-01-01'} | 422 | DAYS_AMONG_CELLS | /changes/0",
        "'table':'goods','key':['a','b'],'cells':{} | 422 | BAD_ROW_KEY | /changes/0/key",
        "'table':'goods','gone':true | 422 | BAD_ROW_KEY | /changes/0/key",
        "'table':'goods','key':['wool'],'from':'1941-01-01','to':'1940-01-01','gone':true | 422 | BAD_SPAN | /changes/0/to",
        "'table':'goods','key':['wool'],'from':'soon','gone':true | 422 | BAD_DATE | /changes/0/from",
        "'table':'goods','key':['wool'],'from':'+99999-01-01','gone':true | 422 | BAD_DATE | from",
        "'table':'goods','key':['wool'],'cells':{'id':'silk','name':'S','unit':'kg','kind':'raw','value':'1'} | 422 | BAD_ROWS | what the key says",
        "'table':'goods','key':['wool'],'gone':true,'cells':{} | 400 | BAD_VALUE | /changes/0/cells",
        "'table':'goods','key':['wool'] | 400 | MISSING_FIELD | /changes/0/cells",
        "'table':'goods','key':['cafe\u0301'],'gone':true | 400 | BAD_TEXT | /changes/0/key",
        "'table':'goods','cells':{'id':'cafe\u0301','name':'x'} | 400 | BAD_TEXT | /changes/0/cells/id",
        "'table':'goods','key':['x\\u0000'],'gone':true | 400 | BAD_TEXT | /changes/0/key",
        "'table':'goods','key':['\\ud800'],'gone':true | 400 | BAD_TEXT | /changes/0/key",
        "'table':'goods','key':[null],'gone':true | 400 | BAD_VALUE | /changes/0/key",
        "'table':'goods','key':null,'gone':true | 400 | BAD_VALUE | /changes/0/key",
        "'table':'goods','key':['nothing'],'gone':true | 409 | NOTHING_CHANGES | ``",
        "'table':'goods','table':'places','cells':{} | 400 | DUPLICATE_KEY | line 1",
        "'table':'goods','role':'admin','cells':{} | 400 | UNKNOWN_FIELD | role",
        "'table':1,'cells':{} | 400 | BAD_VALUE | /changes/0/table",
        "'table':'goods','cells':{'kg':1} | 400 | BAD_VALUE | /changes/0/cells/kg",
        "'table':'goods','gone':'true','cells':{} | 400 | BAD_VALUE | /changes/0/gone",
        "'table':'goods','cells':{'id':'a','name':'\\u0007b'} | 422 | BAD_ROWS | control character"
      })
  void whatIsNoChangeIsToldAtItsPlace(String rows, int status, String code, String part) {
    Answer answer = planner.post(CHANGES, change(rows));
    assertRefused(answer, status, code);
    assertThat(answer.body()).contains(part);
  }

  @Test
  void reasonsKeysAndNumbersOfRowsAreBounded() {
    assertRefused(planner.post(CHANGES, "{'reason':' ','changes':[]}"), 422, "LIMIT");
    assertRefused(planner.post(CHANGES, "{'reason':'x','changes':[]}"), 422, "LIMIT");
    String rows = "{'table':'goods','key':['x'],'gone':true},".repeat(1001);
    assertRefused(
        planner.post(
            CHANGES, "{'reason':'x','changes':[" + rows.substring(0, rows.length() - 1) + "]}"),
        422,
        "LIMIT");
    assertRefused(planner.post(CHANGES, "{'reason':null,'changes':[]}"), 400, "BAD_VALUE");
    assertRefused(
        planner.browser().postJson(CHANGES, new byte[0], "Content-Type", "application/json"),
        400,
        "MISSING_PARAMETER");
    assertRefused(
        planner.post(CHANGES, "{'reason':'" + "x".repeat(1 << 20) + "'}"), 413, "TOO_LARGE");
  }

  @Test
  void aRevisionIsTakenBackByANewOneUnlessOthersBuiltUponIt() {
    Answer made =
        planner.post(
            CHANGES,
            change(
                "'table':'goods','cells':{'id':'silk','name':'Silk','unit':'kg','kind':'raw','value':'9'}"));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    UUID key = UUID.randomUUID();
    Answer undone = planner.post(key, made.location() + "/undo", "{'reason':'A slip.'}");
    String number = Site.between(made.body(), "\"number\":", ",").orElseThrow();
    assertThat(undone.status()).as(undone.body()).isEqualTo(201);
    assertThat(undone.body()).contains("\"undoes\":" + number);
    assertThat(planner.post(key, made.location() + "/undo", "{'reason':'A slip.'}").body())
        .isEqualTo(undone.body());
    assertThat(planner.get(NETWORK + "/subjects/goods?key=silk").body())
        .contains("\"timeline\":[]", "\"Silk\"");
    Answer twice = planner.post(made.location() + "/undo", "{'reason':'A slip.'}");
    assertRefused(twice, 409, "ALREADY_UNDONE");
    assertThat(twice.body()).contains("\"link\":\"" + undone.location() + "\"");
    Answer first = planner.post(CHANGES, crew(30, "1940-11-01"));
    Answer second = planner.post(CHANGES, crew(31, "1940-11-01"));
    Answer refused = planner.post(first.location() + "/undo", "{'reason':'A slip.'}");
    assertRefused(refused, 409, "BUILT_UPON");
    assertThat(refused.body()).contains("cooperatives/w1", second.location());
    assertRefused(
        planner.post(NETWORK + "/revisions/9999/undo", "{'reason':'x'}"), 404, "NOT_FOUND");
    assertRefused(planner.get(NETWORK + "/revisions/0"), 404, "NOT_FOUND");
    assertRefused(planner.get(NETWORK + "/revisions/x"), 404, "NOT_FOUND");
    assertRefused(planner.get(NETWORK + "/subjects/goods?key=a%00b"), 404, "NOT_FOUND");
  }

  @Test
  void aScenarioIsChangedWithoutItsNetwork() {
    String made = "{'code':'changed-what-if','title':'What if the railway is cut'}";
    Answer answer = planner.post(NETWORK + "/scenarios", made);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.body()).contains("\"base\":\"changed\"", "\"revision\":0");
    assertThat(planner.post(NETWORK + "/scenarios", made).status()).isEqualTo(201);
    assertRefused(
        planner.post(NETWORK + "/scenarios", made.replace("cut", "bombed")), 409, "NETWORK_EXISTS");
    String scenario = "/api/v1/networks/changed-what-if";
    String gone = change("'table':'cooperatives','key':['w1'],'from':'1950-01-01','gone':true");
    assertThat(planner.post(scenario + "/changes", gone).status()).isEqualTo(201);
    assertThat(planner.get(scenario + "/subjects/cooperatives?key=w1").body())
        .contains("\"to\":\"1950-01-01\"");
    assertThat(planner.get(NETWORK + "/subjects/cooperatives?key=w1").body())
        .doesNotContain("1950-01-01");
    assertThat(planner.get("/api/v1/networks").body()).contains("changed-what-if");
    assertRefused(
        planner.post(scenario + "/scenarios", "{'code':'c','title':'C'}"), 422, "OF_A_SCENARIO");
    assertRefused(
        planner.post(NETWORK + "/scenarios", "{'code':'C','title':'C'}"), 422, "BAD_NETWORK_CODE");
    assertRefused(
        planner.post(NETWORK + "/scenarios", "{'code':'c','title':'C','revision':999}"),
        422,
        "NO_SUCH_REVISION");
  }

  @Test
  void whoHasNotTheRightChangesNothing() {
    String wanted = crew(40, "1941-01-01");
    for (Grant grant :
        new Grant[] {
          Site.reader("changed"),
          new Grant(Role.PLANNER, new Scope.OfRegion("changed", "NW")),
          new Grant(Role.TREASURER, new Scope.OfNetwork("changed")),
          Grant.ADMINISTRATOR
        }) {
      Client client = Client.of(SITE, grant);
      assertRefused(client.post(CHANGES, wanted), 403, "NOT_PERMITTED");
      assertRefused(
          client.post(NETWORK + "/revisions/1/undo", "{'reason':'x'}"), 403, "NOT_PERMITTED");
      assertRefused(
          client.post(NETWORK + "/scenarios", "{'code':'c','title':'C'}"), 403, "NOT_PERMITTED");
    }
    Client stranger = Client.of(SITE, Site.reader("ukraine"));
    for (String path : new String[] {"/changes", "/revisions/1/undo", "/scenarios"}) {
      String body =
          path.equals("/changes")
              ? wanted
              : path.endsWith("undo") ? "{'reason':'x'}" : "{'code':'c','title':'C'}";
      Answer there = stranger.post(NETWORK + path, body);
      assertThat(there.status()).isEqualTo(404);
      assertThat(there.body())
          .isEqualTo(stranger.post("/api/v1/networks/nothing" + path, body).body());
    }
    assertThat(stranger.get(NETWORK + "/subjects/goods?key=wool").status()).isEqualTo(404);
    assertThat(stranger.get(NETWORK + "/revisions/1").status()).isEqualTo(404);
    assertThat(
            Client.of(SITE, new Grant(Role.PLANNER, new Scope.Everything()))
                .post(CHANGES, wanted)
                .status())
        .isEqualTo(201);
  }

  @Test
  void whoHasRightsInARegionChangesWhatBelongsToIt() {
    SITE.takeIn("tiny", "regional");
    String network = "/api/v1/networks/regional";
    for (Role role : new Role[] {Role.PLANNER, Role.DEPOTMASTER}) {
      Client client = Client.of(SITE, new Grant(role, new Scope.OfRegion("regional", "northwest")));
      String wanted = crew(role == Role.PLANNER ? 50 : 51, "1940-08-01");
      Answer made = client.post(network + "/changes", wanted);
      assertThat(made.status()).as(made.body()).isEqualTo(201);
      assertThat(client.post(made.location() + "/undo", "{'reason':'A slip.'}").status())
          .isEqualTo(201);
      assertRefused(
          client.post(network + "/changes", change("'table':'goods','key':['wool'],'gone':true")),
          403,
          "NOT_PERMITTED");
      assertRefused(
          client.post(network + "/revisions/1/undo", "{'reason':'x'}"), 403, "NOT_PERMITTED");
      assertRefused(
          client.post(network + "/scenarios", "{'code':'c','title':'C'}"), 403, "NOT_PERMITTED");
      Answer file =
          client.file(
              UUID.randomUUID(),
              "?network=regional&keep=true&dry-run=true&file=goods.csv",
              "text/csv",
              "id,name,unit,kind,value\nwool,Wool,kg,raw,7\n".getBytes(UTF_8));
      assertRefused(file, 403, "NOT_PERMITTED");
    }
  }
}
