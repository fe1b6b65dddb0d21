package org.indusco.exchange.cell;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indusco.exchange.fault.Fault;

/// Reads numbers as they are written: digits, a point, an exponent, and nothing else.
final class Numerals {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,4})?");
  private static final Pattern GROUPED =
      Pattern.compile("[+-]?\\d{1,3}(?:[,'’ \\u00a0\\u2007\\u2009\\u202f]\\d{3})++(?:\\.\\d+)?");
  private static final Pattern EITHER = Pattern.compile("[+-]?\\d{1,3}\\.\\d{3}");
  private static final Pattern COMMA = Pattern.compile("([+-]?\\d*),(\\d+)");
  private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*%");
  private static final Pattern WITH_UNIT =
      Pattern.compile(
          "([+-]?\\d+(?:\\.\\d+)?)\\s*[^\\d\\s.,+-]\\D*|[^\\d\\s.,+-]+\\s*(\\d+(?:\\.\\d+)?)");

  private Numerals() {}

  /// A finite number; never a negative zero.
  static double number(String text) throws CellException {
    if (!NUMBER.matcher(text).matches()) {
      throw refused(text);
    }
    double number = Double.parseDouble(text);
    if (Double.isInfinite(number)) {
      throw new CellException(Fault.Kind.NOT_A_NUMBER, "is too large a number", "");
    }
    if (number == 0 && text.replaceAll("[eE].*", "").matches(".*[1-9].*")) {
      throw new CellException(Fault.Kind.NOT_A_NUMBER, "is too small a number", "Maybe 0.");
    }
    return number + 0.0;
  }

  static boolean ambiguous(String text) {
    return EITHER.matcher(text).matches();
  }

  private static CellException refused(String text) {
    if (text.matches("(?i)nan|n/?a|null|none|nil|inf(inity)?|[+-]inf(inity)?|[#]\\S+|-+|\\?+")) {
      return refused("is no number", "Maybe leave the cell empty.");
    }
    if (GROUPED.matcher(text).matches()) {
      String plain = text.replaceAll("[^\\d.+-]", "");
      return refused("is no number: digits are written without groups", "Maybe " + plain + ".");
    }
    Matcher comma = COMMA.matcher(text);
    if (comma.matches()) {
      return refused(
          "is no number: the decimals stand behind a point",
          "Maybe " + comma.group(1) + "." + comma.group(2) + ".");
    }
    Matcher percent = PERCENT.matcher(text);
    if (percent.matches()) {
      String share = new BigDecimal(percent.group(1)).movePointLeft(2).toPlainString();
      return refused("is no number: shares are written as decimals", "Maybe " + share + ".");
    }
    return refusedWords(text);
  }

  private static CellException refusedWords(String text) {
    Matcher unit = WITH_UNIT.matcher(text);
    if (unit.matches()) {
      String digits = unit.group(1) == null ? unit.group(2) : unit.group(1);
      return refused(
          "is no number: the column's heading says the unit, the cell only the figure",
          "Maybe " + digits + ".");
    }
    String plain = latinDigits(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
    boolean wide = !plain.equals(text) && NUMBER.matcher(plain).matches();
    return refused("is no number", wide ? "Maybe " + plain + "." : "");
  }

  /// A text with the digits of every script as those of ours; a minus sign as a hyphen.
  private static String latinDigits(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              int digit = Character.digit(point, 10);
              int minus = point == 0x2212 || point == 0x2013 ? '-' : point;
              plain.appendCodePoint(digit < 0 ? minus : '0' + digit);
            });
    return plain.toString();
  }

  private static CellException refused(String reason, String maybe) {
    return new CellException(Fault.Kind.NOT_A_NUMBER, reason, maybe);
  }
}
