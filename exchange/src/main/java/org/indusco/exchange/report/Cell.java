package org.indusco.exchange.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;

/// A cell of a table: words, or a figure that carries its unrounded value.
///
/// @param style what it is to the style sheet
record Cell(List<Node> content, Style style) {

  /// What a cell is to the style sheet.
  enum Style {
    WORDS,
    /// Words that are the same in every language, such as an id or the title of a source.
    VERBATIM,
    /// Set to the right, in figures of equal width.
    FIGURE,
    /// A figure that is shown as 0.
    NIL
  }

  /// To so many digits a table writes unrounded values; further ones are not exact in any plan.
  private static final MathContext DIGITS = new MathContext(10);

  /// Anything smaller is an error of arithmetic.
  private static final double CRUMB = 1e-9;

  static Cell of(String words) {
    return of(new Node.Text(words));
  }

  static Cell of(Node... content) {
    return new Cell(List.of(content), Style.WORDS);
  }

  /// Words as the network has them, whatever the language of the report.
  static Cell verbatim(String words) {
    return new Cell(List.of(new Node.Text(words)), Style.VERBATIM);
  }

  /// Words with fainter words below them.
  static Cell of(String words, String below) {
    return of(new Node.Text(words), Element.of("small", below));
  }

  /// A figure as it is shown, with its unrounded value where that is another.
  static Cell figure(double value, String shown) {
    String digits = rounded(value);
    Node node = shown.equals(digits) ? new Node.Text(shown) : data(digits, shown);
    return new Cell(List.of(node), shown.equals("0") ? Style.NIL : Style.FIGURE);
  }

  /// A figure with a bar before it.
  static Cell bar(Element bar, double value, String shown) {
    return new Cell(List.of(bar, data(value, shown).with("class", "beside")), Style.FIGURE);
  }

  /// A figure in running text, with its unrounded value to the last digit.
  static Element data(double value, String shown) {
    return data(plain(value), shown);
  }

  private static Element data(String value, String shown) {
    return Element.of("data", shown).with("value", value);
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
    return switch (style) {
      case WORDS -> cell;
      case VERBATIM -> cell.verbatim();
      case FIGURE -> amongFigures ? cell : cell.with("class", "n");
      case NIL -> cell.with("class", amongFigures ? "nil" : "n nil");
    };
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static String rounded(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    return Math.abs(value) < CRUMB
        ? "0"
        : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
  }
}
