package org.indusco.model.network;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.indusco.model.schema.EdtfDate;
import org.jspecify.annotations.Nullable;

/// The months that are planned, counted from 0.
///
/// @param start the first month
/// @param months how many there are, at least 1
public record Horizon(YearMonth start, int months) {

  public Horizon {
    if (months < 1) {
      throw new IllegalArgumentException("a horizon of " + months + " months");
    }
  }

  /// The horizon that a network declares.
  public static Horizon of(Settings settings) {
    return new Horizon(settings.start(), settings.months());
  }

  /// All its months as one date, such as 1940-07/1942-12.
  public EdtfDate dates() {
    return new EdtfDate(start + "/" + month(months - 1));
  }

  /// The month with a number.
  public YearMonth month(int t) {
    return start.plusMonths(t);
  }

  /// The first day of the month with a number.
  public LocalDate firstDay(int t) {
    return month(t).atDay(1);
  }

  /// The number of a month; negative before the horizon, at least [#months] behind it.
  public int index(YearMonth month) {
    return (int) ChronoUnit.MONTHS.between(start, month);
  }

  /// The number of the first month of a window, within 0 to [#months]; null means 0.
  public int first(@Nullable YearMonth from) {
    return from == null ? 0 : Math.clamp(index(from), 0, months);
  }

  /// One more than the number of the last month of a window, within 0 to [#months], from the
  /// month after its last; null means [#months].
  public int end(@Nullable YearMonth to) {
    return to == null ? months : Math.clamp(index(to), 0, months);
  }
}
