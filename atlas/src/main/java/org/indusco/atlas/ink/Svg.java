package org.indusco.atlas.ink;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.locationtech.jts.geom.Geometry;

/// An SVG document in the making. Attributes come as pairs of name and value; numbers are written
/// with at most two decimals.
public final class Svg {

  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /// Opens an element.
  public Svg open(String name, Object... attributes) {
    start(name, attributes).append(">\n");
    open.push(name);
    return this;
  }

  /// Closes the element that was opened last.
  public Svg close() {
    text.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /// An element without content.
  public Svg leaf(String name, Object... attributes) {
    start(name, attributes).append("/>\n");
    return this;
  }

  /// An element with text in it.
  public Svg words(String name, String content, Object... attributes) {
    start(name, attributes).append('>').append(escape(content));
    text.append("</").append(name).append(">\n");
    return this;
  }

  /// A path along a geometry in pixels; nothing when it is empty.
  public Svg path(Geometry geometry, Object... attributes) {
    String line = Paths.of(geometry);
    if (!line.isEmpty()) {
      start("path", attributes).append(" d=\"").append(line).append("\"/>\n");
    }
    return this;
  }

  /// The document so far.
  ///
  /// @throws IllegalStateException when an element is still open
  public String text() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return text.toString();
  }

  private StringBuilder start(String name, Object... attributes) {
    text.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      text.append(escape(value(attributes[i + 1]))).append('"');
    }
    return text;
  }

  private static String value(Object value) {
    return value instanceof Double number ? number(number) : value.toString();
  }

  /// A number with at most two decimals and no zeros behind them.
  public static String number(double number) {
    String full = String.format(Locale.ROOT, "%.2f", number);
    String bare = full.replaceAll("\\.?0+$", "");
    return bare.equals("-0") ? "0" : bare;
  }

  private static String escape(String words) {
    StringBuilder safe = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        // Control characters and halves of pairs cannot stand in XML, not even escaped.
        default -> safe.append(c < ' ' || c >= 0xFFFE || lone(words, i) ? ' ' : c);
      }
    }
    return safe.toString();
  }

  private static boolean lone(String words, int at) {
    char c = words.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == words.length() || !Character.isLowSurrogate(words.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(words.charAt(at - 1)));
  }
}
