package org.indusco.exchange.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.Near;
import org.jspecify.annotations.Nullable;

/// Guesses at dates that are written in another way.
final class Dates {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?)?月?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?:(\\d{1,2})[-/.])?(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern NAMED_MONTH =
      Pattern.compile(
          "(?:(\\d{1,2})[-/.\\s]+)?(\\p{L}[\\p{L}\\p{M}]{2,})\\.?[-/,.\\s]*(\\d{4}|\\d{2})");

  /// How the names of the months begin in English, German, French, Spanish, Portuguese and Italian,
  /// without diacritics.
  private static final List<Set<String>> BEGINNINGS =
      List.of(
          Set.of("jan", "ene", "gen"),
          Set.of("feb", "fev"),
          Set.of("mar", "mrz"),
          Set.of("apr", "avr", "abr"),
          Set.of("may", "mai", "mag"),
          Set.of("jun", "juin", "giu"),
          Set.of("jul", "juil", "lug"),
          Set.of("aug", "aou", "ago"),
          Set.of("sep", "set"),
          Set.of("oct", "okt", "out", "ott"),
          Set.of("nov"),
          Set.of("dec", "dez", "dic"));

  private Dates() {}

  /// A date's year, month and day; 1 for a day that is not named.
  private record Named(int year, int month, int day) {

    Named swapped() {
      return new Named(year, /* month= */ day, /* day= */ month);
    }
  }

  static CellException refused(String text, String reason, Function<String, String> guess) {
    String meant;
    try {
      meant = guess.apply(text);
    } catch (DateTimeException e) {
      return new CellException(Fault.Kind.NOT_A_DATE, reason + ": there is no such date", "");
    }
    return new CellException(
        Fault.Kind.NOT_A_DATE, reason, meant.isEmpty() ? "" : "Maybe " + meant + ".");
  }

  static String asDay(String text) {
    return guess(text, named -> LocalDate.of(named.year, named.month, named.day).toString());
  }

  static String asMonth(String text) {
    return guess(text, named -> YearMonth.of(named.year, named.month).toString());
  }

  /// Of a date such as 3/4/1940 both that it may be, the day before the month first.
  private static String guess(String text, Function<Named, String> form) {
    Named named = named(text);
    if (named == null) {
      return "";
    }
    Matcher last = YEAR_LAST.matcher(text);
    boolean either = last.matches() && last.group(1) != null && named.day <= 12;
    return either && named.day != named.month
        ? form.apply(named) + ", or " + form.apply(named.swapped())
        : form.apply(named);
  }

  private static @Nullable Named named(String text) {
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      return new Named(number(first, 1), number(first, 2), number(first, 3));
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (last.matches()) {
      // 25/7/1940 can only be a day before a month; 7/25/1940 only the other way round.
      int one = number(last, 1);
      int two = number(last, 2);
      return two > 12 && one <= 12
          ? new Named(number(last, 3), one, two)
          : new Named(number(last, 3), two, one);
    }
    Matcher words = NAMED_MONTH.matcher(text);
    if (words.matches() && month(words.group(2)) > 0) {
      int year = number(words, 3);
      return new Named(century(year) + year, month(words.group(2)), number(words, 1));
    }
    return text.matches("\\d{4}") ? new Named(Integer.parseInt(text), 1, 1) : null;
  }

  /// The number of a month from its name or an abbreviation; 0 for none.
  private static int month(String name) {
    String folded = Near.fold(name);
    for (int i = 0; i < BEGINNINGS.size(); i++) {
      if (BEGINNINGS.get(i).stream().anyMatch(folded::startsWith)) {
        return i + 1;
      }
    }
    return 0;
  }

  /// What to add to a year: spreadsheets take two digits for the years 1930 to 2029.
  private static int century(int year) {
    if (year >= 100) {
      return 0;
    }
    return year < 30 ? 2000 : 1900;
  }

  private static int number(Matcher matcher, int group) {
    String digits = matcher.group(group);
    return digits == null ? 1 : Integer.parseInt(digits);
  }
}
