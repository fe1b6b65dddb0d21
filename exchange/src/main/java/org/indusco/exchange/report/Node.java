package org.indusco.exchange.report;

/// A piece of a page.
sealed interface Node permits Element, Node.Text, Node.Markup {

  /// Appends this piece as well-formed markup.
  void write(StringBuilder out);

  /// Words; whatever they hold is shown as it is.
  record Text(String words) implements Node {

    @Override
    public void write(StringBuilder out) {
      escape(words, out);
    }
  }

  /// Markup that was made by a program of this project, such as a map.
  record Markup(String xml) implements Node {

    @Override
    public void write(StringBuilder out) {
      out.append(xml);
    }
  }

  /// Appends words so that no character of them is taken for markup.
  static void escape(String words, StringBuilder out) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\n', '\t' -> out.append(c);
        default -> out.append(c < ' ' || c > '\uFFFD' ? '\uFFFD' : c);
      }
    }
  }
}
