package org.indusco.exchange.html;

/// A piece of a page.
public sealed interface Node permits Element, Node.Text, Node.Markup {

  /// Appends this piece as well-formed markup.
  void write(StringBuilder out);

  /// Words; whatever they hold is shown as it is.
  ///
  /// @param words without markup
  record Text(String words) implements Node {

    @Override
    public void write(StringBuilder out) {
      escape(words, out);
    }
  }

  /// Markup that was made by a program of this project, such as a map.
  ///
  /// @param xml well-formed, without prolog
  record Markup(String xml) implements Node {

    @Override
    public void write(StringBuilder out) {
      out.append(xml);
    }
  }

  /// Appends words so that no character of them is taken for markup; what cannot stand in XML is
  /// replaced.
  static void escape(String words, StringBuilder out) {
    words.codePoints().forEach(point -> escape(point, out));
  }

  private static void escape(int point, StringBuilder out) {
    switch (point) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\n', '\t' -> out.append((char) point);
      default -> out.appendCodePoint(stands(point) ? point : 0xFFFD);
    }
  }

  private static boolean stands(int point) {
    boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return point >= ' ' && !half && point != 0xFFFE && point != 0xFFFF;
  }
}
