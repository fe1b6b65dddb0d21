package org.indusco.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.app.people.Grant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the world sends: each time a clear answer, never a fault of our own.
class BadRequestsTest {

  private static final String PEOPLE = "/api/v1/people";
  private static final String GOOD =
      "{\"name\":\"NAME\",\"displayName\":\"\",\"password\":\"three looms by the river\","
          + "\"language\":\"en\"}";

  private static int number;

  private final Site site = Site.running();
  private final Browser browser = browser();

  private static Browser cached;

  private Browser browser() {
    if (cached == null) {
      cached = site.browser(site.somebody(Grant.ADMINISTRATOR).name());
    }
    cached.get("/api/v1/account");
    return cached;
  }

  private Answer post(String body) {
    return browser.postJson(PEOPLE, body.getBytes(UTF_8), "Content-Type", "application/json");
  }

  private void assertRefused(Answer answer, int status, String code) {
    assertThat(answer.code()).as(answer.body()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.body())
        .contains("\"detail\":", "\"help\":")
        .doesNotContain("Exception", "\tat ");
  }

  /// Sessions are read before any of our code knows the request.
  @Test
  void aFaultBeforeARequestIsKnownIsToldInItsOwnForm() {
    site.database.jdbc().sql("alter table spring_session rename to taken_away").update();
    try {
      String session = "session=" + Base64.getEncoder().encodeToString("unknown".getBytes(UTF_8));
      Browser somebody = site.browser();
      assertRefused(somebody.get("/api/v1/account", "Cookie", session), 500, "INTERNAL");
      Answer page = somebody.get("/", "Cookie", session);
      assertThat(page.status()).isEqualTo(500);
      assertThat(page.header("Content-Type")).startsWith("text/html");
    } finally {
      site.database.jdbc().sql("alter table taken_away rename to spring_session").update();
    }
  }

  @Test
  void whatIsRightIsDone() {
    number++;
    Answer answer = post(GOOD.replace("NAME", "api" + number));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(browser.get(answer.location()).body()).isEqualTo(answer.body());
    assertRefused(post(GOOD.replace("NAME", "api" + number)), 409, "NAME_TAKEN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "{\"name\":\"a\",\"name\":\"b\"} ¦ 400 ¦ DUPLICATE_KEY",
        "{\"role\":\"a\",\"name\":\"b\",\"displayName\":\"\",\"password\":\"\",\"language\":\"en\"} ¦ 400 ¦ UNKNOWN_FIELD",
        "{\"name\":\"a\"} ¦ 400 ¦ MISSING_FIELD",
        "{\"name\":1} ¦ 400 ¦ BAD_VALUE",
        "{\"name\":true} ¦ 400 ¦ BAD_VALUE",
        "{\"name\":null} ¦ 400 ¦ MISSING_FIELD",
        "{\"name\":[\"a\"]} ¦ 400 ¦ BAD_VALUE",
        "{\"name\":{}} ¦ 400 ¦ BAD_VALUE",
        "{\"name\":\"a\\u0000\"} ¦ 400 ¦ BAD_TEXT",
        "{\"name\":\"\\ud800\"} ¦ 400 ¦ BAD_TEXT",
        "{\"name\":\"\\udc00a\"} ¦ 400 ¦ BAD_TEXT",
        "{\"name\":NaN} ¦ 400 ¦ JSON_INVALID",
        "{'name':'a'} ¦ 400 ¦ JSON_INVALID",
        "{name:1} ¦ 400 ¦ JSON_INVALID",
        "{\"name\":\"a\",} ¦ 400 ¦ JSON_INVALID",
        "{\"name\":\"a\" ¦ 400 ¦ JSON_INVALID",
        "[] ¦ 400 ¦ BAD_VALUE",
        "\"text\" ¦ 400 ¦ BAD_VALUE",
        "17 ¦ 400 ¦ BAD_VALUE",
        "null ¦ 400 ¦ JSON_INVALID",
        "`` ¦ 400 ¦ JSON_INVALID",
        "{} {} ¦ 400 ¦ MISSING_FIELD",
        "/* no */ {} ¦ 400 ¦ JSON_INVALID",
        "{\"language\":\"fr\",\"name\":\"x\",\"displayName\":\"\",\"password\":\"\"} ¦ 400 ¦ BAD_VALUE"
      })
  void jsonIsTakenExactlyOrNotAtAll(String body, int status, String code) {
    assertRefused(post(body), status, code);
  }

  @Test
  void afterTheBodyNothingMayCome() {
    assertRefused(post(GOOD.replace("NAME", "trailing") + " {}"), 400, "JSON_INVALID");
    assertThat(site.people.findByName("trailing")).isEmpty();
  }

  @Test
  void depthLengthAndSizeAreBounded() {
    assertRefused(post("{\"x\":" + "[".repeat(40) + "]".repeat(40) + "}"), 400, "JSON_TOO_DEEP");
    assertRefused(post("[".repeat(100_000)), 400, "BAD_VALUE");
    assertRefused(post("{\"name\":" + "[".repeat(17) + "]".repeat(17) + "}"), 400, "BAD_VALUE");
    assertRefused(post("{\"" + "n".repeat(300) + "\":1}"), 400, "NAME_TOO_LONG");
    assertRefused(post("{\"name\":\"" + "n".repeat(1 << 20) + "\"}"), 413, "TOO_LARGE");
    Answer chunked =
        browser.send(
            browser
                .request(PEOPLE, "Content-Type", "application/json")
                .header("X-CSRF-TOKEN", browser.csrf())
                .POST(
                    BodyPublishers.ofByteArrays(
                        List.of(("{\"name\":\"" + "n".repeat(1 << 21) + "\"}").getBytes(UTF_8)))));
    assertRefused(chunked, 413, "TOO_LARGE");
  }

  @Test
  void anErrorNamesThePlaceAndShowsTheValueAsText() {
    String body = GOOD.replace("NAME", "x").replace("\"en\"", "\"<script>\\u202e\\n\"");
    Answer answer = post(body);
    assertRefused(answer, 400, "BAD_VALUE");
    assertThat(answer.body())
        .contains("\"where\":\"/language\"", "\"value\":\"<script>\\\\u202e\\\\u000a\"");
    assertThat(post("{\n  \"name\": \"x\"\n  oops").body()).contains("line 3, column");
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain, 415, BAD_CONTENT_TYPE",
    "application/x-www-form-urlencoded, 415, BAD_CONTENT_TYPE",
    "multipart/form-data; boundary=x, 415, BAD_CONTENT_TYPE",
    "no type at all, 415, BAD_CONTENT_TYPE"
  })
  void onlyJsonIsTakenByTheApi(String type, int status, String code) {
    assertRefused(
        browser.postJson(PEOPLE, GOOD.getBytes(UTF_8), "Content-Type", type), status, code);
  }

  @Test
  void packedBodiesAreNotTaken() {
    Answer answer =
        browser.postJson(
            PEOPLE,
            new byte[] {31, -117},
            "Content-Type",
            "application/json",
            "Content-Encoding",
            "gzip");
    assertRefused(answer, 415, "BAD_CONTENT_ENCODING");
  }

  @ParameterizedTest
  @CsvSource({
    "?page=1&page=2, 400, DUPLICATE_PARAMETER",
    "?where=1, 400, UNKNOWN_PARAMETER",
    "?lang=zh, 400, UNKNOWN_PARAMETER",
    "?sort=name;drop%20table, 400, UNKNOWN_SORT",
    "?sort=password_hash, 400, UNKNOWN_SORT",
    "?size=1000000000, 422, LIMIT",
    "?page=1000000000000, 422, LIMIT",
    "?page=0, 422, LIMIT",
    "?size=-1, 400, BAD_PARAMETER",
    "?size=1.0, 400, BAD_PARAMETER",
    "?size=٣, 400, BAD_PARAMETER",
    "?size=, 200, ''"
  })
  void parametersAreTakenExactlyOrNotAtAll(String query, int status, String code) {
    String encoded = query.replace("٣", "%D9%A3");
    Answer answer = browser.get(PEOPLE + encoded);
    if (status == 200) {
      assertThat(answer.status()).isEqualTo(200);
    } else {
      assertRefused(answer, status, code);
    }
  }

  @Test
  void idsThatAreNoneAreNotFound() {
    for (String id : List.of("1", "x", "0-0-0-0-0", "00000000-0000-4000-8000-00000000000g")) {
      assertRefused(browser.get(PEOPLE + "/" + id), 404, "NOT_FOUND");
      assertThat(browser.get("/people/" + id).status()).isEqualTo(404);
    }
    assertRefused(browser.get("/api/v1/nothing"), 404, "NOT_FOUND");
    assertRefused(
        browser.send(browser.request(PEOPLE).header("X-CSRF-TOKEN", browser.csrf()).DELETE()),
        405,
        "METHOD_NOT_ALLOWED");
  }

  @Test
  void changesThatDoNotComeFromHereAreRefused() {
    byte[] body = GOOD.replace("NAME", "foreign").getBytes(UTF_8);
    String json = "application/json";
    assertRefused(
        browser.postJson(PEOPLE, body, "Content-Type", json, "Origin", "https://evil.example"),
        403,
        "CROSS_SITE");
    assertRefused(
        browser.postJson(PEOPLE, body, "Content-Type", json, "Origin", "null"), 403, "CROSS_SITE");
    for (String site : List.of("cross-site", "same-site")) {
      assertRefused(
          browser.postJson(PEOPLE, body, "Content-Type", json, "Sec-Fetch-Site", site),
          403,
          "CROSS_SITE");
    }
    Answer without =
        browser.send(
            browser
                .request(PEOPLE)
                .header("Content-Type", json)
                .POST(BodyPublishers.ofByteArray(body)));
    assertRefused(without, 403, "CROSS_SITE");
    assertThat(site.people.findByName("foreign")).isEmpty();
    String own = browser.address.toString().replaceAll("/$", "");
    browser.get("/api/v1/account");
    number++;
    Answer done =
        browser.postJson(
            PEOPLE,
            GOOD.replace("NAME", "own" + number).getBytes(UTF_8),
            "Content-Type",
            json,
            "Origin",
            own,
            "Sec-Fetch-Site",
            "same-origin");
    assertThat(done.status()).as(done.body()).isEqualTo(201);
  }

  @Test
  void formsAreBoundedToo() {
    Map<String, String> form = new HashMap<>(Map.of("name", "n".repeat(100_000)));
    Browser visitor = site.browser();
    visitor.get("/sign-in");
    assertThat(visitor.post("/sign-in", form).status()).isEqualTo(413);
    form.put("name", "x");
    form.put("admin", "true");
    Answer unknown = visitor.post("/sign-in", form);
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.body()).contains("<h1>That could not be understood</h1>", "Where: admin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/files/..%2f..%2fetc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/../../etc/passwd",
        "/help;jsessionid=1",
        "/help%00",
        "/help%0a",
        "/help/%252e%252e",
        "/help%5c..",
        "//help",
        "/assets/../help/../people",
        "/assets/nothing.css"
      })
  void pathsThatDeceiveLeadNowhere(String path) throws IOException {
    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).matches(text -> text.startsWith("HTTP/1.1 40"), "a refusal");
    assertThat(answer).doesNotContain("root:", "Exception", "Tomcat", "Whitelabel");
    assertThat(answer).contains("<h1>").contains("</html>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /help\\.. HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /help HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET /help HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
        "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
        "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: x\r\n\r\nxx",
        "NONSENSE\r\n\r\n",
        "TRACE /help HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
      })
  void whatIsNotHttpIsRefused(String request) throws IOException {
    String answer = raw(request);
    assertThat(answer.substring(0, Math.min(12, answer.length())))
        .isIn("HTTP/1.1 400", "HTTP/1.1 405", "HTTP/1.1 501", "HTTP/1.1 505");
    assertThat(answer).doesNotContain("Exception", "Apache");
  }

  @Test
  void hugeHeadersAreRefused() throws IOException {
    String many = "X-Many: 1\r\n".repeat(10_000);
    assertThat(raw("GET /help HTTP/1.1\r\nHost: a\r\n" + many + "\r\n")).contains(" 400");
    String large = "X-Large: " + "x".repeat(100_000) + "\r\n";
    assertThat(raw("GET /help HTTP/1.1\r\nHost: a\r\n" + large + "\r\n")).contains(" 400");
    assertThat(browser.get("/help").status()).isEqualTo(200);
  }

  /// What is answered to bytes as they are; empty when the connection is closed at once.
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", browser.address.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
