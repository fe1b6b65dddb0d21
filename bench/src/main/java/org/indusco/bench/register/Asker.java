package org.indusco.bench.register;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody who asks the server over HTTP, as the administrator of the first run.
final class Asker {

  /// What the asker is called.
  static final String NAME = "bench";

  private static final Pattern TOKEN =
      Pattern.compile("(?:name=\"_csrf\"[^>]*value=\"|\"csrf\":\")([^\"]+)\"");
  private static final String PASSWORD = "a bench of a hundred planks";

  private final URI address;
  private String token = "";
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .build();

  private Asker(URI address) {
    this.address = address;
  }

  /// Becomes the administrator.
  ///
  /// @param code that the server has printed
  static Asker first(URI address, String code) throws IOException, InterruptedException {
    Asker asker = new Asker(address);
    String page = asker.get("first-run");
    asker.post(
        "first-run",
        page,
        Map.of(
            "code", code,
            "name", NAME,
            "display", "Bench",
            "password", PASSWORD,
            "again", PASSWORD,
            "language", "en"));
    return asker;
  }

  /// Signs in; whose rights are changed later must do so again.
  void signIn() throws IOException, InterruptedException {
    post("sign-in", get("sign-in"), Map.of("name", NAME, "password", PASSWORD));
    token = token(get("networks"));
  }

  /// What stands at a path.
  ///
  /// @throws IOException when it is not answered with what was asked for
  String get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address.resolve(path)), 200);
  }

  /// Sends a change.
  ///
  /// @throws IOException when it is not recorded, with the answer
  void post(String path, String json) throws IOException, InterruptedException {
    send(
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("X-CSRF-TOKEN", token)
            .POST(BodyPublishers.ofString(json)),
        201);
  }

  private void post(String path, String page, Map<String, String> form)
      throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&", "_csrf=" + encoded(token(page)) + "&", ""));
    send(
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)),
        303);
  }

  private String send(HttpRequest.Builder request, int status)
      throws IOException, InterruptedException {
    HttpRequest asked = request.build();
    HttpResponse<String> response =
        client.send(asked, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (response.statusCode() != status) {
      String answer = response.body();
      throw new IOException(
          "%s is answered with %d: %s"
              .formatted(
                  asked.uri(),
                  response.statusCode(),
                  answer.substring(0, Math.min(300, answer.length()))));
    }
    return response.body();
  }

  private static String token(String page) {
    Matcher token = TOKEN.matcher(page);
    return token.find() ? token.group(1) : "";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
