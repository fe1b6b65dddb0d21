package org.indusco.exchange.workbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/// Days as spreadsheets count them: from 1900, as if that year had had a 29th of February, or from
/// 1904.
record SerialDates(boolean from1904) {

  private static final double BEYOND_9999 = 2_958_466;
  private static final int SECONDS = 86_400;
  private static final int NO_SUCH_DAY = 60;

  /// The text of a date, as exact as its cell shows it; none when the number is no date.
  Optional<String> text(double serial, NumberKind kind) {
    double most = from1904 ? BEYOND_9999 - 1462 : BEYOND_9999;
    int day = (int) Math.floor(serial);
    boolean there = from1904 ? serial >= 0 : serial >= 1 && day != NO_SUCH_DAY;
    if (!there || !(serial < most)) {
      return Optional.empty();
    }
    LocalDate date = first(day).plusDays(day);
    long seconds = Math.round((serial - day) * SECONDS);
    if (seconds > 0) {
      return Optional.of(date.atStartOfDay().plusSeconds(seconds).toString());
    }
    boolean firstOfMonth = date.getDayOfMonth() == 1;
    if (kind == NumberKind.YEAR && date.getDayOfYear() == 1) {
      return Optional.of(String.format(Locale.ROOT, "%04d", date.getYear()));
    }
    return Optional.of(
        kind == NumberKind.MONTH && firstOfMonth
            ? YearMonth.from(date).toString()
            : date.toString());
  }

  /// The day whose number is 0 for dates around another.
  private LocalDate first(int day) {
    if (from1904) {
      return LocalDate.of(1904, 1, 1);
    }
    return day < NO_SUCH_DAY ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
  }

  /// The number of a day counted from 1900; none for days that such a count does not have.
  static Optional<Double> number(LocalDate day) {
    boolean there = day.isAfter(LocalDate.of(1900, 2, 28)) && day.getYear() <= 9999;
    return there
        ? Optional.of((double) (day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay()))
        : Optional.empty();
  }
}
