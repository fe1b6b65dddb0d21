package org.indusco.exchange.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/// A cell of a table: words, or a figure that carries its unrounded value.
///
/// @param figure whether it is set to the right, in figures of equal width
/// @param nil whether it is a figure shown as 0
record Cell(List<Node> content, boolean figure, boolean nil) {

  /// To so many digits an unrounded value is written; further ones are not exact in any plan.
  private static final MathContext DIGITS = new MathContext(10);

  /// Anything smaller is an error of arithmetic.
  private static final double CRUMB = 1e-9;

  static Cell of(String words) {
    return of(new Node.Text(words));
  }

  static Cell of(Node... content) {
    return new Cell(List.of(content), false, false);
  }

  /// Words with fainter words below them.
  static Cell of(String words, String below) {
    return of(new Node.Text(words), Element.of("small", below));
  }

  /// A figure as it is shown, with its unrounded value where that is another.
  static Cell figure(double value, String shown) {
    Node node = shown.equals(plain(value)) ? new Node.Text(shown) : data(value, shown);
    return new Cell(List.of(node), true, shown.equals("0"));
  }

  /// A figure with a bar before it.
  static Cell bar(Element bar, double value, String shown) {
    return new Cell(List.of(bar, data(value, shown).with("class", "beside")), true, false);
  }

  /// A figure in running text, with its unrounded value.
  static Element data(double value, String shown) {
    return Element.of("data", shown).with("value", plain(value));
  }

  /// The cell as markup.
  ///
  /// @param heads whether it heads its row
  /// @param amongFigures whether its table sets all cells as figures but those that head rows
  Element element(boolean heads, boolean amongFigures) {
    Element cell = Element.of(heads ? "th" : "td", content);
    if (heads) {
      cell = cell.with("scope", "row");
    }
    String style = (figure && !amongFigures ? "n" : "") + (nil ? " nil" : "");
    return style.isEmpty() ? cell : cell.with("class", style.strip());
  }

  private static String plain(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    return Math.abs(value) < CRUMB
        ? "0"
        : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
  }
}
