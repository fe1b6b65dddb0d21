package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.indusco.app.people.Grant;
import org.indusco.app.people.Person;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/// Every route that there is, asked by everybody who may ask.
///
/// A route without a line here fails the test, so that nobody adds one without saying who may use
/// it. `302` and `401` lead to signing in. Forms are sent empty with a valid token; `400` and `422`
/// mean that they got as far as to be looked at.
class RouteMatrixTest {

  /// Route, and what is answered to nobody, to somebody without rights, to a reader of a network,
  /// to an administrator. Everybody else with rights in the network is answered as its reader,
  /// unless [#OTHERWISE] says otherwise.
  private static final String MATRIX =
      """
      GET  /                                   302 200 303 303
      GET  /networks                           302 200 200 200
      GET  /search                             302 404 200 200
      GET  /glossary                           200 200 200 200
      GET  /tour                               200 200 200 200
      GET  /tour/{step}                        200 200 200 200
      GET  /first-run                          404 404 404 404
      POST /first-run                          404 404 404 404
      GET  /sign-in                            200 200 200 200
      POST /sign-in                            422 422 422 422
      GET  /sign-in/code                       303 303 303 303
      POST /sign-in/code                       303 303 303 303
      GET  /account                            302 200 200 200
      POST /account/language                   302 400 400 400
      POST /account/password                   302 422 422 422
      GET  /account/second-step                302 303 303 303
      POST /account/second-step                302 303 303 303
      POST /account/second-step/confirm        302 422 422 422
      POST /account/second-step/remove         302 422 422 422
      GET  /people                             302 403 403 200
      POST /people                             302 403 403 422
      GET  /people/{id}                        302 403 403 200
      POST /people/{id}/grants                 302 403 403 400
      POST /people/{id}/grants/remove          302 403 403 400
      POST /people/{id}/enable                 302 403 403 303
      POST /people/{id}/password               302 403 403 422
      POST /people/{id}/second-step/remove     302 403 403 409
      POST /people/{id}/disable                302 403 403 303
      GET  /networks/{code}                    302 404 200 200
      GET  /networks/{code}/regions/{region}   302 404 200 200
      GET  /networks/{code}/atlas              302 404 200 200
      GET  /networks/{code}/goals              302 404 200 200
      POST /networks/{code}/public             302 403 403 400
      GET  /networks/{code}/revisions/{number} 302 404 200 200
      POST /networks/{code}/revisions/{number}/undo 302 404 400 400
      GET  /networks/{code}/tables/{table}     302 404 200 200
      GET  /networks/{code}/rows/{table}       302 404 200 200
      POST /networks/{code}/rows/{table}       302 404 400 400
      POST /networks/{code}/rows/{table}/gone  302 404 400 400
      GET  /networks/{code}/tree               302 404 200 200
      GET  /networks/{code}/bodies/{table}     302 404 404 404
      GET  /networks/{code}/scenarios          302 404 200 200
      POST /networks/{code}/scenarios          302 404 422 422
      GET  /imports                            302 200 200 200
      POST /imports                            302 415 415 415
      GET  /imports/{id}                       302 409 409 409
      POST /imports/{id}/take                  302 409 409 409
      GET  /networks/{code}/plans              302 404 200 200
      POST /networks/{code}/plans              302 400 400 400
      GET  /jobs/{id}                          302 404 404 404
      POST /jobs/{id}/cancel                   302 404 404 404
      GET  /jobs/{id}/trial                    302 404 404 404
      GET  /networks/{code}/frontiers          302 404 200 200
      POST /networks/{code}/frontiers          302 400 400 400
      GET  /jobs/{id}/frontier                 302 404 404 404
      POST /jobs/{id}/frontier/points/{number} 302 404 404 404
      GET  /plans/{hash}                       302 404 404 404
      POST /plans/{hash}/what-if               302 400 400 400
      POST /plans/{hash}/trials                302 400 400 400
      GET  /plans/{hash}/map                   302 404 404 404
      GET  /plans/{hash}/comparison            302 400 400 400
      GET  /plans/{hash}/comparison/report     302 400 400 400
      GET  /plans/{hash}/report                302 404 404 404
      POST /plans/{hash}/put                   302 404 404 404
      POST /plans/{hash}/approve               302 400 400 400
      POST /plans/{hash}/reject                302 400 400 400
      GET  /help                               200 200 200 200
      GET  /assets/{mark}/{name}               404 404 404 404
      GET  /api/v1/account                     401 200 200 200
      GET  /api/v1/search                      401 404 200 200
      GET  /api/v1/glossary                    200 200 200 200
      GET  /api/v1/tour                        200 200 200 200
      GET  /api/v1/networks                    401 200 200 200
      GET  /api/v1/networks/{code}             401 404 200 200
      GET  /api/v1/networks/{code}/tables/{table} 401 404 200 200
      GET  /api/v1/networks/{code}/tree        401 404 200 200
      GET  /api/v1/networks/{code}/atlas       401 404 200 200
      GET  /api/v1/networks/{code}/ground      401 404 200 200
      GET  /api/v1/networks/{code}/goals       401 404 200 200
      GET  /api/v1/networks/{code}/goals.csv   401 404 404 404
      GET  /api/v1/networks/{code}/map.svg     401 400 400 400
      GET  /api/v1/networks/{code}/map.pdf     401 400 400 400
      GET  /api/v1/networks/{code}/revisions   401 404 200 200
      POST /api/v1/networks/{code}/changes     401 400 400 400
      POST /api/v1/networks/{code}/changes/check 401 404 403 403
      GET  /api/v1/networks/{code}/tables/{table}/rows 401 404 200 200
      GET  /api/v1/networks/{code}/tables/{table}/rows.csv 401 404 200 200
      GET  /api/v1/networks/{code}/tables/{table}/rows.xlsx 401 404 200 200
      GET  /api/v1/networks/{code}/bodies/{table} 401 400 400 400
      GET  /api/v1/networks/{code}/revisions/{number} 401 404 200 200
      POST /api/v1/networks/{code}/revisions/{number}/undo 401 400 400 400
      GET  /api/v1/networks/{code}/subjects/{table} 401 400 400 400
      POST /api/v1/networks/{code}/scenarios   401 422 422 422
      GET  /api/v1/networks/{code}/jobs        401 404 200 200
      POST /api/v1/networks/{code}/jobs        401 400 400 400
      GET  /api/v1/networks/{code}/plans       401 404 200 200
      GET  /api/v1/networks/{code}/approvals   401 404 200 200
      GET  /api/v1/jobs/{id}                   401 404 404 404
      POST /api/v1/jobs/{id}/cancel            401 404 404 404
      GET  /api/v1/jobs/{id}/events            401 404 404 404
      GET  /api/v1/jobs/{id}/trial             401 404 404 404
      POST /api/v1/networks/{code}/frontiers   401 400 400 400
      GET  /api/v1/jobs/{id}/frontier          401 404 404 404
      GET  /api/v1/jobs/{id}/frontier/files/{name} 401 404 404 404
      POST /api/v1/jobs/{id}/frontier/points/{number}/plan 401 404 404 404
      GET  /api/v1/jobs/{id}/trial/files/{name} 401 404 404 404
      GET  /api/v1/plans/{hash}                401 404 404 404
      GET  /api/v1/plans/{hash}/atlas          401 404 404 404
      GET  /api/v1/plans/{hash}/files/{name}   401 404 404 404
      POST /api/v1/plans/{hash}/trials         401 400 400 400
      GET  /api/v1/plans/{hash}/comparison     401 400 400 400
      POST /api/v1/plans/{hash}/put            401 404 404 404
      POST /api/v1/plans/{hash}/approvals      401 400 400 400
      POST /api/v1/plans/{hash}/rejections     401 400 400 400
      GET  /api/v1/networks/{code}/export.xlsx 401 404 422 422
      GET  /api/v1/networks/{code}/export.zip  401 404 422 422
      GET  /api/v1/networks/{code}/tables/{table}.csv 401 404 200 200
      POST /api/v1/imports                     401 415 415 415
      GET  /api/v1/regions                     401 404 200 200
      GET  /api/v1/people                      401 403 403 200
      POST /api/v1/people                      401 403 403 400
      GET  /api/v1/people/{id}                 401 403 403 200
      GET  /ogc                                401 200 200 200
      GET  /ogc/{code}                         401 404 200 200
      GET  /ogc/{code}/conformance             401 404 200 200
      GET  /ogc/{code}/collections             401 404 200 200
      GET  /ogc/{code}/collections/{collection}       401 404 200 200
      GET  /ogc/{code}/collections/{collection}/items 401 404 200 200
      GET  /ogc/{code}/collections/{collection}/items/{feature} 401 404 200 200
      ANY  /error                              404 404 404 404
      GET  /v3/api-docs                        200 200 200 200
      GET  /v3/api-docs.yaml                   401 200 200 200
      GET  /actuator                           200 200 200 200
      GET  /actuator/health                    200 200 200 200
      GET  /actuator/health/**                 404 404 404 404
      GET  /actuator/prometheus                200 200 200 200
      POST /sign-out                           302 303 303 303
      """;

  /// Who else has rights in the network: people of the region that is asked for and of another, and
  /// those who do more than read.
  private static final List<String> ROLES =
      List.of(
          "READER seen/NW",
          "READER seen/SE",
          "DEPOTMASTER seen/NW",
          "DEPOTMASTER seen/SE",
          "PLANNER seen/NW",
          "PLANNER seen",
          "DEPOTMASTER seen",
          "TREASURER seen",
          "APPROVER seen:north");

  /// Route, and what is answered to each of [#ROLES] where that is not what a reader is answered.
  private static final String OTHERWISE =
      """
      GET  /networks/{code}/regions/{region}   200 404 200 404 200 200 200 200 200
      POST /api/v1/networks/{code}/changes/check 403 403 422 422 422 422 422 403 403
      GET  /ogc/{code}/collections/{collection}/items/{feature} 200 404 200 404 200 200 200 200 200
      """;

  /// What is asked for beside the path.
  private static final Map<String, String> QUERIES =
      Map.of(
          "/api/v1/networks/{code}/tree", "?as-of=1940-07-01",
          "/api/v1/regions", "?as-of=1940-07-01&network=seen",
          "/search", "?q=baoji&network=seen",
          "/api/v1/search", "?q=baoji&network=seen",
          // Nothing was known then, which takes no time to write.
          "/api/v1/networks/{code}/export.xlsx", "?as-known=0",
          "/api/v1/networks/{code}/export.zip", "?as-known=0",
          "/ogc/{code}/collections/{collection}/items", "?datetime=1940-07-01");

  private static final String JSON = "application/json";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Site site = Site.running();
  private final Person other = site.somebody();

  private static Map<String, List<Integer>> expected() {
    return expected(MATRIX);
  }

  private static Map<String, List<Integer>> expected(String matrix) {
    Map<String, List<Integer>> expected = new TreeMap<>();
    for (String line : matrix.strip().split("\n")) {
      String[] words = line.strip().split("\\s+");
      expected.put(
          words[0] + " " + words[1],
          List.of(words).subList(2, words.length).stream().map(Integer::valueOf).toList());
    }
    return expected;
  }

  private Set<String> mapped() {
    Set<String> routes = new TreeSet<>();
    for (RequestMappingInfoHandlerMapping mapping :
        site.server.context().getBeansOfType(RequestMappingInfoHandlerMapping.class).values()) {
      for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
        Set<String> methods =
            info.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .collect(Collectors.toSet());
        for (String pattern : info.getPatternValues()) {
          for (String method : methods.isEmpty() ? Set.of("ANY") : methods) {
            routes.add(method + " " + pattern);
          }
        }
      }
    }
    return routes;
  }

  @Test
  void everyRouteHasAnExpectedAnswer() {
    assertThat(mapped()).hasSizeGreaterThan(30).isEqualTo(expected().keySet());
  }

  @Test
  void everybodyIsAnsweredAsExpected() {
    List<Browser> askers =
        List.of(
            site.browser(),
            site.browser(site.somebody().name()),
            site.browser(site.somebody(Site.reader(Seen.network())).name()),
            site.browser(site.somebody(Grant.ADMINISTRATOR).name()));
    askers.forEach(browser -> browser.get("/sign-in"));
    List<String> wrong = new ArrayList<>();
    // Signing out comes last.
    List<String> lines = List.of(MATRIX.strip().split("\n"));
    for (String line : lines) {
      String[] words = line.strip().split("\\s+");
      for (int i = 0; i < askers.size(); i++) {
        int status = ask(askers.get(i), words[0], words[1]).status();
        if (status != Integer.parseInt(words[2 + i])) {
          wrong.add(words[0] + " " + words[1] + " by asker " + i + ": " + status);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everybodyWithRightsIsAnsweredAsExpected() {
    Map<String, List<Integer>> expected = expected();
    Map<String, List<Integer>> otherwise = expected(OTHERWISE);
    assertThat(expected.keySet()).containsAll(otherwise.keySet());
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < ROLES.size(); i++) {
      String[] grant = ROLES.get(i).split(" ");
      Scope scope = Scope.find(grant[1]).orElseThrow();
      Browser browser = Seen.browser(Role.valueOf(grant[0]), scope);
      browser.get("/account");
      for (String route : List.of(MATRIX.strip().split("\n"))) {
        String[] words = route.strip().split("\\s+");
        if (words[1].equals("/sign-in")) {
          continue; // It asks for no rights, and counts wrong attempts.
        }
        String key = words[0] + " " + words[1];
        int asked =
            otherwise.containsKey(key) ? otherwise.get(key).get(i) : expected.get(key).get(2);
        int status = ask(browser, words[0], words[1]).status();
        if (status != asked) {
          wrong.add(key + " by " + ROLES.get(i) + ": " + status + " instead of " + asked);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private Answer ask(Browser browser, String method, String route) {
    String path =
        (route + QUERIES.getOrDefault(route, ""))
            .replace("{id}", other.id().toString())
            .replace("{code}", Seen.network())
            .replace("{collection}", "cooperatives")
            .replace("{feature}", "NW-TEX-002")
            .replace("{table}", "places")
            .replace("{region}", "NW")
            .replace("{hash}", "0".repeat(64))
            .replace("{name}", "moves.csv")
            .replace("{mark}", "0")
            .replace("{number}", "2")
            .replace("{step}", "3")
            .replace("/**", "/db");
    if (!method.equals("POST")) {
      return browser.get(path);
    }
    boolean api = path.startsWith("/api/");
    return browser.send(
        browser
            .request(path)
            .header("X-CSRF-TOKEN", browser.csrf())
            .header("Content-Type", api ? JSON : FORM)
            .POST(BodyPublishers.ofString(api ? "{}" : "")));
  }

  @Test
  void whoMayNotSeeSomebodyLearnsNothingOfWhetherTheyExist() {
    Browser reader = site.browser(site.somebody(Site.reader("cic-1940")).name());
    String unknown = "/api/v1/people/00000000-0000-4000-8000-000000000000";
    Answer there = reader.get("/api/v1/people/" + other.id());
    Answer notThere = reader.get(unknown);
    assertThat(there.status()).isEqualTo(notThere.status());
    assertThat(there.body()).isEqualTo(notThere.body());
  }

  @Test
  void readersSeeTheirNetworksOnly() {
    Browser reader = site.browser(site.somebody(Site.reader("cic-1940")).name());
    assertThat(reader.get("/networks").body()).contains("cic-1940").doesNotContain("ukraine");
    assertThat(reader.get("/api/v1/networks").body())
        .contains("\"total\":1", "cic-1940")
        .doesNotContain("ukraine");
    Browser nobody = site.browser(site.somebody().name());
    assertThat(nobody.get("/").body()).contains("An administrator can give you rights");
    assertThat(nobody.get("/api/v1/networks").body()).contains("\"total\":0");
  }
}
