package org.indusco.model.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as exact as the source is: a year, a season, a month or a day of EDTF (ISO 8601-2),
/// with `~`, `?` or `%` behind it when it is approximate, uncertain or both, or an interval
/// `A/B` of two such dates.
///
/// Seasons are 21 (spring) to 24 (winter); a winter begins in December of its year.
public record EdtfDate(String text) implements Comparable<EdtfDate> {

  private static final Pattern SIMPLE =
      Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?[~?%]?");

  /// Reads a date.
  ///
  /// @throws IllegalArgumentException when the text is no EDTF date of the kinds named above
  public EdtfDate {
    int slash = text.indexOf('/');
    if (slash < 0) {
      firstDay(text);
    } else if (firstDay(text.substring(0, slash)).isAfter(firstDay(text.substring(slash + 1)))) {
      throw new IllegalArgumentException("the interval ends before it begins");
    }
  }

  /// The first day that the date can mean.
  public LocalDate earliest() {
    int slash = text.indexOf('/');
    return firstDay(slash < 0 ? text : text.substring(0, slash));
  }

  /// By first day, then by text.
  @Override
  public int compareTo(EdtfDate other) {
    int byDay = earliest().compareTo(other.earliest());
    return byDay != 0 ? byDay : text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }

  private static LocalDate firstDay(String simple) {
    Matcher match = SIMPLE.matcher(simple);
    if (!match.matches()) {
      throw new IllegalArgumentException("not a date such as 1940, 1940-07 or 1940-07-15");
    }
    int year = Integer.parseInt(match.group(1));
    int month = match.group(2) == null ? 1 : Integer.parseInt(match.group(2));
    int day = match.group(3) == null ? 1 : Integer.parseInt(match.group(3));
    if (month >= 21 && month <= 24 && match.group(3) == null) {
      month = 3 * (month - 20);
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such day", e);
    }
  }
}
