package org.indusco.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;

/// The style sheet of all pages.
public final class Style {

  /// Where it lies.
  public static final String PATH = "/assets/style.css";

  /// The sheet itself.
  public static final String TEXT = read();

  /// Its address with a mark that changes with it, so that browsers may keep it for ever.
  static final String ADDRESS = PATH + "?v=" + mark(TEXT);

  private Style() {}

  private static String read() {
    try (InputStream in = Style.class.getResourceAsStream("style.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own files cannot be read", e);
    }
  }

  private static String mark(String text) {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }
}
