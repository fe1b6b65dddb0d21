package org.indusco.server.asset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// Something that is sent again and again as it is: pressed once, rather than for each who asks.
/// Immutable.
public final class Pressed {

  private static final Pattern TAKEN =
      Pattern.compile("(^|,)\\s*gzip\\s*(;\\s*q=(?!0(\\.0*)?\\s*(,|$))[0-9.]+\\s*)?(,|$)");

  private final byte[] pressed;

  private Pressed(byte[] pressed) {
    this.pressed = pressed;
  }

  /// Presses something.
  ///
  /// @param plain what is sent
  public static Pressed of(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3 + 64);
    try (GZIPOutputStream press = new GZIPOutputStream(out)) {
      press.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException("what is in memory cannot be pressed", e);
    }
    return new Pressed(out.toByteArray());
  }

  /// An answer of it: pressed for those who take it so, else plain.
  ///
  /// @param answer what is said beside it
  /// @param taken the encodings that the browser says it takes; null when it says none
  public ResponseEntity<byte[]> in(ResponseEntity.BodyBuilder answer, @Nullable String taken) {
    answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    return taken != null && TAKEN.matcher(taken).find()
        ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(pressed)
        : answer.body(plain());
  }

  private byte[] plain() {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(pressed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("what was pressed in memory cannot be read", e);
    }
  }
}
