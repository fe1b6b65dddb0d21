package org.indusco.model.canonical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Writes JSON by RFC 8785 (JSON Canonicalization Scheme), without numbers that have fractions.
public final class CanonicalJson {

  /// The largest whole number that JSON readers agree on, 2^53 - 1.
  private static final long LARGEST = (1L << 53) - 1;

  private final StringBuilder text = new StringBuilder();

  private CanonicalJson() {}

  /// The bytes of a value in UTF-8.
  ///
  /// @param value a text, Boolean, Integer, Long of at most 2^53 - 1, a list or other iterable of
  ///     values, a map from text to values, or null
  /// @throws IllegalArgumentException for anything else, for larger numbers and for texts that are
  ///     no Unicode
  public static byte[] bytes(@Nullable Object value) {
    CanonicalJson json = new CanonicalJson();
    json.write(value);
    return json.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// SHA-256 of a value's bytes, in hex.
  ///
  /// @throws IllegalArgumentException as [#bytes] does
  public static String sha256(@Nullable Object value) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(bytes(value)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void write(@Nullable Object value) {
    switch (value) {
      case null -> text.append("null");
      case Boolean truth -> text.append(truth);
      case Integer number -> text.append(number.intValue());
      case Long number -> write(number.longValue());
      case String string -> write(string);
      case Map<?, ?> map -> write(map);
      case Iterable<?> list -> write(list);
      default -> throw new IllegalArgumentException("no canonical JSON for " + value.getClass());
    }
  }

  private void write(long number) {
    if (Math.abs(number) > LARGEST) {
      throw new IllegalArgumentException(number + " is too large for JSON: write it as a text");
    }
    text.append(number);
  }

  private void write(Map<?, ?> map) {
    // By UTF-16 units, as RFC 8785 wants it and String compares.
    SortedMap<String, @Nullable Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put((String) key, value));
    text.append('{');
    Iterator<Map.Entry<String, @Nullable Object>> entries = sorted.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<String, @Nullable Object> entry = entries.next();
      write(entry.getKey());
      text.append(':');
      write(entry.getValue());
      if (entries.hasNext()) {
        text.append(',');
      }
    }
    text.append('}');
  }

  private void write(Iterable<?> list) {
    text.append('[');
    Iterator<?> values = list.iterator();
    while (values.hasNext()) {
      write(values.next());
      if (values.hasNext()) {
        text.append(',');
      }
    }
    text.append(']');
  }

  private void write(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (Character.isSurrogate(c)) {
        i = pair(string, i);
      } else {
        escape(c);
      }
    }
    text.append('"');
  }

  private int pair(String string, int at) {
    if (!Character.isHighSurrogate(string.charAt(at))
        || at + 1 == string.length()
        || !Character.isLowSurrogate(string.charAt(at + 1))) {
      throw new IllegalArgumentException("half a character at %d of a text".formatted(at));
    }
    text.append(string, at, at + 2);
    return at + 1;
  }

  private void escape(char c) {
    switch (c) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\b' -> text.append("\\b");
      case '\f' -> text.append("\\f");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> {
        if (c < ' ') {
          text.append("\\u%04x".formatted((int) c));
        } else {
          text.append(c);
        }
      }
    }
  }
}
