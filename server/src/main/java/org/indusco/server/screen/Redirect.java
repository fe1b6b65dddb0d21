package org.indusco.server.screen;

import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Sends a browser on to another page of this server.
public final class Redirect {

  private static final Pattern OWN = Pattern.compile("/(?!/)[A-Za-z0-9/._~-]{0,200}");

  private Redirect() {}

  /// The answer to a form that was done.
  public static ResponseEntity<String> to(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }

  /// Where to go after signing in: home unless a page of this server was asked for.
  static String safe(String wished) {
    return OWN.matcher(wished).matches() ? wished : "/";
  }
}
