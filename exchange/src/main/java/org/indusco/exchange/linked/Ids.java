package org.indusco.exchange.linked;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What things are called in linked data: a name that no other thing in the world has.
///
/// @param base what each begins with, such as `https://example.org/gungho/`
public record Ids(String base) {

  /// Those of a network that is published nowhere: `urn:indusco:NETWORK:`.
  public static Ids unpublished(String network) {
    return new Ids("urn:indusco:" + encoded(network.toLowerCase(Locale.ROOT)) + ":");
  }

  /// The name of a row.
  ///
  /// @param kind what it is, such as `place`
  /// @param keys that tell it from others of its kind
  String of(String kind, Object... keys) {
    StringBuilder name = new StringBuilder(base).append(kind);
    for (Object key : keys) {
      name.append('/').append(encoded(key.toString()));
    }
    return name.toString();
  }

  /// A name within that of something else.
  static String within(String kind, String key) {
    return kind + "/" + encoded(key);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
