package org.indusco.exchange.report;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;

/// Figures in words: grouped, with their units, rounded to what can be read.
///
/// @param currency what all money is counted in
/// @param words of the language in which they are said
public record Figures(String currency, Wording words) {

  private static final String SPACE = "\u00A0";

  /// Figures of money in a currency, in a language.
  public static Figures of(String currency, Language language) {
    return new Figures(currency, Wording.of(Figures.class, language));
  }

  /// An amount of money.
  public String money(double amount) {
    return with(price(amount));
  }

  /// Money from one amount to another.
  String money(double low, double high) {
    return with(price(low, high));
  }

  /// An amount of money without its currency: below 100 to the hundredth.
  String price(double amount) {
    if (amount > 0 && amount < 0.005) {
      return words.say("figures.under", "0.01");
    }
    return Math.abs(amount) < 99.995 && Math.abs(amount - Math.rint(amount)) > 0.004
        ? format("0.00", amount)
        : count(amount);
  }

  /// Money from one amount to another without its currency.
  String price(double low, double high) {
    String from = price(low);
    String to = price(high);
    return from.equals(to) ? from : words.say("figures.range", from, to);
  }

  /// The currency as the unit of a column.
  public String unit() {
    return words.term(currency);
  }

  private String with(String figure) {
    // A sign such as Ch$ or £ stands before the figure, a word such as yuan behind it.
    String unit = unit();
    boolean sign = unit.chars().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
    String space = unit.matches("\\p{IsHan}.*") ? "" : SPACE;
    return sign ? unit + space + figure : figure + space + unit;
  }

  /// A whole number.
  public String count(double value) {
    return Double.isFinite(value) ? format("#,##0", value) : words.say("figures.unknown");
  }

  /// A count.
  String count(long value) {
    return count((double) value);
  }

  /// A number with as many decimals as its size bears: none from 100, one from 10, else two.
  public String number(double value) {
    double size = Math.abs(value);
    if (!Double.isFinite(value) || size >= 99.95) {
      return count(value);
    }
    return format(size >= 9.995 ? "0.#" : "0.##", value);
  }

  /// A share as a percentage that never rounds to 0 or 100 what is neither.
  public String percent(double share) {
    double percent = 100 * share;
    if (!Double.isFinite(percent)) {
      return words.say("figures.unknown");
    }
    if (Math.abs(percent) < 1e-4 || Math.abs(percent - 100) < 1e-4) {
      return words.say("figures.percent", format("0", percent));
    }
    if (percent > 0 && percent < 0.1) {
      return words.say("figures.under", words.say("figures.percent", "0.1"));
    }
    boolean fine = percent < 10 || (percent > 99 && percent < 100);
    double shown = percent > 99 && percent < 100 ? Math.min(percent, 99.9) : percent;
    return words.say("figures.percent", format(fine ? "0.#" : "0", shown));
  }

  /// A figure with the English word for what it counts.
  String plural(double count, String one, String many) {
    return count(count) + SPACE + (Math.rint(count) == 1 ? one : many);
  }

  /// A count with the English word for what is counted.
  String plural(long count, String one, String many) {
    return plural((double) count, one, many);
  }

  /// A month, such as "July 1940".
  public String month(YearMonth month) {
    return words.month(month);
  }

  /// A month in a narrow column, such as "Dec 1940".
  String shortMonth(YearMonth month) {
    return words.say("figures.month", String.valueOf(month.getYear()), month.getMonthValue());
  }

  /// A day, such as "1 July 1940".
  public String day(LocalDate day) {
    return words.date(new EdtfDate(day.toString()));
  }

  /// Months from one to another, both included.
  String span(YearMonth first, YearMonth last) {
    if (first.equals(last)) {
      return month(first);
    }
    return first.getYear() == last.getYear()
        ? words.say(
            "figures.months",
            String.valueOf(first.getYear()),
            first.getMonthValue(),
            last.getMonthValue())
        : words.say("figures.range", month(first), month(last));
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
