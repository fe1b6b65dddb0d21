package org.indusco.exchange.shape;

import java.io.Serial;
import java.nio.file.Path;

/// A file that is no GeoJSON, or holds coordinates that cannot be.
public final class GeoJsonException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final String file;
  private final String where;
  private final String reason;
  private final String maybe;

  GeoJsonException(Path file, String where, String reason, String maybe) {
    super(text(file.toString(), where, reason, maybe));
    this.file = file.toString();
    this.where = where;
    this.reason = reason;
    this.maybe = maybe;
  }

  /// The file as the caller named it.
  public String file() {
    return file;
  }

  /// Where in the file: a path such as `features[2].geometry.coordinates[0][7]`, or a line and
  /// column; empty when it is the file as a whole.
  public String where() {
    return where;
  }

  /// What is wrong, with the value in it.
  public String reason() {
    return reason;
  }

  /// What may help, as a sentence that begins with "Maybe"; empty when nothing is likely.
  public String maybe() {
    return maybe;
  }

  private static String text(String file, String where, String reason, String maybe) {
    String spot = where.isEmpty() ? file : file + ", " + where;
    return maybe.isEmpty() ? spot + ": " + reason : spot + ": " + reason + " " + maybe;
  }
}
