package org.indusco.atlas.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.indusco.model.schema.Dated;
import org.indusco.model.schema.EdtfDate;

/// Whole months that a map sums up.
///
/// @param first month
/// @param until the month after the last
public record Period(YearMonth first, YearMonth until) {

  /// The months that a date means: a year means twelve, a season three, a day its month, an
  /// interval all from its first to its last.
  public static Period of(EdtfDate date) {
    String text = date.text();
    String last = text.substring(text.indexOf('/') + 1).replaceAll("[~?%]", "");
    YearMonth begin = YearMonth.from(new EdtfDate(last).earliest());
    int months = last.length() == 4 ? 12 : last.matches("\\d{4}-2\\d") ? 3 : 1;
    return new Period(YearMonth.from(date.earliest()), begin.plusMonths(months));
  }

  /// Whether a month is one of them.
  public boolean holds(YearMonth month) {
    return !month.isBefore(first) && month.isBefore(until);
  }

  /// How many months they are.
  public int months() {
    return (int) ChronoUnit.MONTHS.between(first, until);
  }

  /// Whether something holds on a day of them.
  public boolean meets(Dated dated) {
    return dated.overlaps(new Days(first.atDay(1), until.atDay(1)));
  }

  private record Days(LocalDate from, LocalDate to) implements Dated {}
}
