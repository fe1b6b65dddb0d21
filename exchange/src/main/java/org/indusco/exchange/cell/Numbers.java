package org.indusco.exchange.cell;

import java.math.BigDecimal;

/// Numbers with a decimal point.
record Numbers() implements CellType {

  private static final double SMALLEST_PLAIN = 1e-9;
  private static final double LARGEST_PLAIN = 1e18;

  /// Java itself writes numbers from the first of these to below the second without an exponent.
  private static final double SMALLEST_OF_JAVA = 1e-3;

  private static final double LARGEST_OF_JAVA = 1e7;

  @Override
  public Object read(String text) throws CellException {
    return Numerals.number(text);
  }

  /// The shortest digits that are read back as the same number, without an exponent unless the
  /// number is very small or large.
  @Override
  public String write(Object value) {
    double number = (Double) value;
    double size = Math.abs(number);
    if (size != 0 && (size < SMALLEST_PLAIN || size >= LARGEST_PLAIN)) {
      return Double.toString(number);
    }
    String text = Double.toString(number);
    if (size >= SMALLEST_OF_JAVA && size < LARGEST_OF_JAVA) {
      return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
    return new BigDecimal(text).stripTrailingZeros().toPlainString();
  }

  @Override
  public boolean ambiguous(String text) {
    return Numerals.ambiguous(text);
  }

  @Override
  public String tableSchemaType() {
    return "number";
  }

  @Override
  public String words() {
    return "number";
  }
}
