package org.indusco.exchange.check;

import java.math.BigDecimal;
import java.math.MathContext;

/// Figures as people write them.
final class Figure {

  private Figure() {}

  static String text(double figure) {
    return new BigDecimal(Double.toString(figure)).stripTrailingZeros().toPlainString();
  }

  /// To four digits.
  static String rounded(double figure) {
    return new BigDecimal(figure, new MathContext(4)).stripTrailingZeros().toPlainString();
  }
}
