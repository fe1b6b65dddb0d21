package org.indusco.app.change;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.indusco.model.wording.Wording;
import org.jspecify.annotations.Nullable;

/// The months in which a change holds.
///
/// @param from the first month; null for the first of the horizon
/// @param to the month after the last; null for no end
public record Window(@Nullable YearMonth from, @Nullable YearMonth to) {

  /// Always.
  public static final Window ALWAYS = new Window(null, null);

  public Window {
    if (from != null && to != null && !from.isBefore(to)) {
      throw new IllegalArgumentException("the months end before they begin");
    }
  }

  /// Reads `1941-03`, from then on, or `1941-03..1941-05`, both months included.
  ///
  /// @throws IllegalArgumentException when the text is neither; the message says why
  static Window read(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return new Window(month(text), null);
    }
    return new Window(
        month(text.substring(0, dots)), month(text.substring(dots + 2)).plusMonths(1));
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + text + "' is not a month such as 1941-03", e);
    }
  }

  /// The window behind an `@` as [#read] takes it; nothing for always.
  String words() {
    YearMonth end = to;
    if (from == null) {
      return "";
    }
    return "@" + from + (end == null ? "" : ".." + end.minusMonths(1));
  }

  /// The window as the end of a sentence, such as " from March 1941 to May 1941".
  ///
  /// @param words of this package
  String inWords(Wording words) {
    YearMonth end = to;
    if (from == null) {
      return "";
    }
    return end == null
        ? words.say("window.from", words.month(from))
        : words.say("window.between", words.month(from), words.month(end.minusMonths(1)));
  }

  /// The first day; null for no beginning.
  @Nullable LocalDate firstDay() {
    return from == null ? null : from.atDay(1);
  }

  /// The day after the last; null for no end.
  @Nullable LocalDate dayAfter() {
    return to == null ? null : to.atDay(1);
  }
}
