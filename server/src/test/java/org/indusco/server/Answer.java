package org.indusco.server;

import java.net.http.HttpHeaders;
import java.util.Optional;

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

  /// The token of the first form.
  Optional<String> csrf() {
    return Site.between(body, "name=\"_csrf\" value=\"", "\"");
  }
}
