package org.indusco.server;

import java.net.http.HttpHeaders;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the server answered.
record Answer(int status, HttpHeaders headers, String body) {

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /// The path to which it sends on, without the address of the server.
  String location() {
    return header("Location").replaceFirst("^https?://[^/]+", "");
  }

  /// The code of a problem, in JSON.
  String code() {
    return Site.between(body, "\"code\":\"", "\"").orElse("");
  }

  /// What the form that is sent to an address has in its hidden fields.
  Map<String, String> hidden(String action) {
    String form =
        Site.between(body, "<form method=\"post\" action=\"" + action + "\"", "</form>")
            .orElseThrow(() -> new IllegalArgumentException("no form " + action + " in " + body));
    Map<String, String> fields = new HashMap<>();
    Matcher field =
        Pattern.compile("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"").matcher(form);
    while (field.find()) {
      fields.put(field.group(1), field.group(2));
    }
    fields.remove("_csrf");
    return fields;
  }

  /// The token of the first form.
  Optional<String> csrf() {
    return Site.between(body, "name=\"_csrf\" value=\"", "\"");
  }
}
