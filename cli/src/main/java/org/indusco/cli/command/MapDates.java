package org.indusco.cli.command;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.indusco.atlas.figure.Period;
import org.indusco.model.schema.EdtfDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The dates that maps show.
final class MapDates {

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = {
        "What is shown: a day or month such as 1940-07, or a year. Amounts of a plan are those of "
            + "all its months (default: the first month planned; for what only a plan has, all "
            + "months planned)."
      })
  private @Nullable String date;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "First date of a series; alone, --from and --to mean one map of all between.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "Last date of a series.")
  private @Nullable String to;

  @Option(
      names = "--every",
      paramLabel = "month|year",
      description =
          "A small map for each month or year from --from to --to, all on one sheet with one "
              + "legend and one scale, or each in a file of its own when --out holds {date}.")
  private @Nullable Step every;

  /// How far apart the dates of a series are.
  enum Step {
    MONTH,
    YEAR
  }

  /// The dates wanted.
  ///
  /// @param usual date when none is given
  /// @throws IllegalArgumentException when they cannot be used together, or are no dates
  List<EdtfDate> dates(EdtfDate usual) {
    String one = date;
    String first = from;
    String last = to;
    if (first == null && last == null) {
      if (every != null) {
        throw new IllegalArgumentException("--every needs --from and --to");
      }
      return List.of(one == null ? usual : new EdtfDate(one));
    }
    if (first == null || last == null || one != null) {
      throw new IllegalArgumentException(
          one != null
              ? "--date says one date, --from and --to a series; only one of both can be"
              : "--from and --to are needed together");
    }
    EdtfDate whole = new EdtfDate(new EdtfDate(first).text() + "/" + new EdtfDate(last).text());
    return every == null ? List.of(whole) : series(Period.of(whole), every);
  }

  private static List<EdtfDate> series(Period period, Step step) {
    List<EdtfDate> dates = new ArrayList<>();
    YearMonth month = period.first();
    while (month.isBefore(period.until())) {
      boolean months = step == Step.MONTH;
      dates.add(new EdtfDate(months ? month.toString() : Year.from(month).toString()));
      month = months ? month.plusMonths(1) : YearMonth.of(month.getYear() + 1, 1);
    }
    return dates;
  }
}
