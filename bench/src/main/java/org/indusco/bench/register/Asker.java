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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody who asks the server over HTTP, as the administrator of the first run.
final class Asker {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");
  private static final String NAME = "bench";
  private static final String PASSWORD = "a bench of a hundred planks";

  private final URI address;
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
    asker.post("sign-in", asker.get("sign-in"), Map.of("name", NAME, "password", PASSWORD));
    return asker;
  }

  /// What stands at a path.
  ///
  /// @throws IOException when it is not answered with what was asked for
  String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(address.resolve(path)).build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (response.statusCode() != 200) {
      throw new IOException(path + " is answered with " + response.statusCode());
    }
    return response.body();
  }

  private void post(String path, String page, Map<String, String> form)
      throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(page);
    String csrf = token.find() ? token.group(1) : "";
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&", "_csrf=" + encoded(csrf) + "&", ""));
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (response.statusCode() != 303) {
      throw new IOException(path + " is answered with " + response.statusCode());
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
