package org.indusco.exchange.report;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/// Figures in words: grouped, with their units, rounded to what can be read.
///
/// @param currency what all money is counted in
record Figures(String currency) {

  private static final String SPACE = "\u00A0";
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /// An amount of money.
  String money(double amount) {
    return with(price(amount));
  }

  /// Money from one amount to another.
  String money(double low, double high) {
    String from = price(low);
    String to = price(high);
    return from.equals(to) ? with(from) : with(from + " to " + to);
  }

  /// An amount of money without its currency: below 100 to the hundredth.
  static String price(double amount) {
    if (amount > 0 && amount < 0.005) {
      return "under 0.01";
    }
    return Math.abs(amount) < 99.995 && Math.abs(amount - Math.rint(amount)) > 0.004
        ? format("0.00", amount)
        : count(amount);
  }

  /// The currency as the unit of a column.
  String unit() {
    return currency;
  }

  private String with(String figure) {
    // A sign such as Ch$ or £ stands before the figure, a word such as yuan behind it.
    boolean sign =
        currency.chars().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
    return sign ? currency + SPACE + figure : figure + SPACE + currency;
  }

  /// A whole number.
  static String count(double value) {
    return Double.isFinite(value) ? format("#,##0", value) : "not known";
  }

  /// A count.
  static String count(long value) {
    return count((double) value);
  }

  /// A number with as many decimals as its size bears: none from 100, one from 10, else two.
  static String number(double value) {
    double size = Math.abs(value);
    if (!Double.isFinite(value) || size >= 99.95) {
      return count(value);
    }
    return format(size >= 9.995 ? "0.#" : "0.##", value);
  }

  /// A share as a percentage that never rounds to 0 or 100 what is neither.
  static String percent(double share) {
    double percent = 100 * share;
    if (!Double.isFinite(percent)) {
      return "not known";
    }
    if (Math.abs(percent) < 1e-4 || Math.abs(percent - 100) < 1e-4) {
      return format("0", percent) + SPACE + "%";
    }
    if (percent > 0 && percent < 0.1) {
      return "under 0.1" + SPACE + "%";
    }
    boolean fine = percent < 10 || (percent > 99 && percent < 100);
    double shown = percent > 99 && percent < 100 ? Math.min(percent, 99.9) : percent;
    return format(fine ? "0.#" : "0", shown) + SPACE + "%";
  }

  /// A figure with the word for what it counts.
  static String plural(double count, String one, String many) {
    return count(count) + SPACE + (Math.rint(count) == 1 ? one : many);
  }

  /// A count with the word for what is counted.
  static String plural(long count, String one, String many) {
    return plural((double) count, one, many);
  }

  static String month(YearMonth month) {
    return MONTH.format(month);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// Months from one to another, both included.
  static String span(YearMonth first, YearMonth last) {
    if (first.equals(last)) {
      return month(first);
    }
    String from =
        first.getYear() == last.getYear()
            ? first.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
            : month(first);
    return from + " to " + month(last);
  }

  private static String format(String pattern, double value) {
    DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.ROOT);
    signs.setMinusSign('\u2212');
    DecimalFormat format = new DecimalFormat(pattern, signs);
    format.setRoundingMode(RoundingMode.HALF_UP);
    String text = format.format(value);
    return text.equals("\u22120") ? "0" : text;
  }
}
