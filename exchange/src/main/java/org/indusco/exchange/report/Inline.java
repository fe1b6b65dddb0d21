package org.indusco.exchange.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The style sheet and the script that stand in every report. Whoever serves reports lets browsers
/// take these two and no other.
public final class Inline {

  /// The style sheet, as it stands between its tags.
  public static final String STYLE = resource("report.css");

  /// The script, as it stands between its tags.
  public static final String SCRIPT = resource("report.js");

  private Inline() {}

  private static String resource(String name) {
    try (InputStream in = Inline.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not beside its class");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
