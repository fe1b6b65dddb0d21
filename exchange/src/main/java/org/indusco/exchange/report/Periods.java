package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.indusco.model.network.Horizon;

/// The horizon parted into months, quarters or years, so that a table of it stays narrow.
///
/// @param starts the first month of each period, in order
/// @param length months of a whole period: 1, 3 or 12
/// @param horizon whose months are parted
record Periods(List<YearMonth> starts, int length, Horizon horizon) {

  private static final int MANY = 10;

  static Periods of(Horizon horizon) {
    int length = horizon.months() <= MANY ? 1 : horizon.months() <= 3 * MANY + 2 ? 3 : 12;
    List<YearMonth> starts = new ArrayList<>();
    for (int t = 0; t < horizon.months(); t++) {
      YearMonth month = horizon.month(t);
      if (t == 0 || (month.getMonthValue() - 1) % length == 0) {
        starts.add(month);
      }
    }
    return new Periods(List.copyOf(starts), length, horizon);
  }

  int size() {
    return starts.size();
  }

  /// The number of the period that a month lies in.
  int index(YearMonth month) {
    int index = starts.size() - 1;
    while (index > 0 && month.isBefore(starts.get(index))) {
      index--;
    }
    return index;
  }

  /// What the periods are called at the head of a column, such as "Jul–Sep 1940".
  List<String> headings(Figures figures) {
    List<String> headings = new ArrayList<>();
    for (int p = 0; p < starts.size(); p++) {
      YearMonth first = starts.get(p);
      YearMonth last =
          p + 1 < starts.size()
              ? starts.get(p + 1).minusMonths(1)
              : horizon.month(horizon.months() - 1);
      headings.add(heading(figures, first, last));
    }
    return headings;
  }

  private static String heading(Figures figures, YearMonth first, YearMonth last) {
    if (first.equals(last)) {
      // A narrow column may break it.
      return figures.shortMonth(first).replace('\u00A0', ' ');
    }
    String year = String.valueOf(first.getYear());
    return figures.words().say("periods.span", year, first.getMonthValue(), last.getMonthValue());
  }
}
