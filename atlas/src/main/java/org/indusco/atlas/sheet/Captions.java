package org.indusco.atlas.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.indusco.model.schema.EdtfDate;

/// Words for dates and numbers.
final class Captions {

  private static final List<String> NUMBERS =
      List.of(
          "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten",
          "Eleven", "Twelve");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Captions() {}

  /// A date as a title says it: "July 1940", "12 June 1940" or "1940"; others as they are written.
  static String date(EdtfDate date) {
    if (date.text().matches("\\d{4}-(0\\d|1[012])")) {
      return MONTH.format(date.earliest());
    }
    return date.text().matches("\\d{4}-\\d\\d-\\d\\d") ? DAY.format(date.earliest()) : date.text();
  }

  static String month(YearMonth month) {
    return MONTH.format(month);
  }

  /// A number that begins a sentence.
  static String number(int number) {
    return number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
  }

  /// A number of things, such as "1 depot" or "12 depots".
  static String several(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /// Whether something with a date of opening, empty for of old, was open on a day.
  static boolean opened(String date, LocalDate day) {
    try {
      return date.isEmpty() || !new EdtfDate(date).earliest().isAfter(day);
    } catch (IllegalArgumentException e) {
      return true; // a base map's words are no reason to refuse a map
    }
  }
}
