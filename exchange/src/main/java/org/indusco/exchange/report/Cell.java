package org.indusco.exchange.report;

import java.util.List;

/// A cell of a table: words, or a figure that carries its unrounded value.
///
/// @param figure whether it is set to the right, in figures of equal width
record Cell(List<Node> content, boolean figure) {

  static Cell of(String words) {
    return new Cell(List.of(new Node.Text(words)), false);
  }

  static Cell of(Node... content) {
    return new Cell(List.of(content), false);
  }

  /// Words with fainter words below them.
  static Cell of(String words, String below) {
    return of(new Node.Text(words), Element.of("small", below));
  }

  /// A figure as it is shown.
  static Cell figure(double value, String shown) {
    Element data = data(value, shown);
    return new Cell(List.of(shown.equals("0") ? data.with("class", "nil") : data), true);
  }

  /// A figure with a bar before it.
  static Cell bar(Element bar, double value, String shown) {
    return new Cell(List.of(bar, data(value, shown).with("class", "beside")), true);
  }

  /// A figure in running text, with its unrounded value.
  static Element data(double value, String shown) {
    return Element.of("data", shown).with("value", plain(value));
  }

  Element element(boolean heads) {
    Element cell = Element.of(heads ? "th" : "td", content);
    if (heads) {
      cell = cell.with("scope", "row");
    }
    return figure ? cell.with("class", "n") : cell;
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
