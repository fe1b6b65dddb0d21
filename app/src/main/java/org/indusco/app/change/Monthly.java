package org.indusco.app.change;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;

/// Adjusts what there is of a thing in each month of a window, over all rows that speak of it.
final class Monthly {

  private Monthly() {}

  /// The rows of a table with the monthly sum of some of them adjusted. Rows that do not reach into
  /// the window stay as they are; those that do are parted where one of them begins or ends, and
  /// scaled alike.
  static <R extends Record> List<R> adjusted(
      Network network, Class<R> table, MonthlyRows<R> thing, Adjustment adjustment, Window window) {
    Horizon horizon = Horizon.of(network.settings());
    int begin = horizon.first(window.from());
    int end = horizon.end(window.to());
    List<R> rows = new ArrayList<>();
    List<R> touched = new ArrayList<>();
    for (R row : network.rows(table)) {
      boolean reaches =
          thing.concerns(row)
              && horizon.first(thing.from(row)) < end
              && horizon.end(thing.to(row)) > begin;
      (reaches ? touched : rows).add(row);
    }
    TreeSet<Integer> bounds = new TreeSet<>(List.of(begin, end));
    for (R row : touched) {
      bounds.add(horizon.first(thing.from(row)));
      bounds.add(horizon.end(thing.to(row)));
    }
    for (int first : bounds.headSet(bounds.last())) {
      int next = bounds.tailSet(first, false).first();
      List<R> there =
          touched.stream()
              .filter(row -> horizon.first(thing.from(row)) <= first)
              .filter(row -> horizon.end(thing.to(row)) >= next)
              .toList();
      Adjustment kept = new Adjustment(Adjustment.Way.TIMES, 1);
      boolean inside = first >= begin && next <= end;
      rows.addAll(span(there, thing, inside ? adjustment : kept, horizon, first, next));
    }
    return rows;
  }

  private static <R extends Record> List<R> span(
      List<R> there,
      MonthlyRows<R> thing,
      Adjustment adjustment,
      Horizon horizon,
      int first,
      int next) {
    double sum = there.stream().mapToDouble(thing::quantity).sum();
    double wanted =
        adjustment.of(
            sum,
            new Window(horizon.month(first), horizon.month(next))
                .inWords(Wording.of(Window.class, Language.EN)));
    if (sum > 0) {
      return there.stream()
          .map(row -> thing.part(row, horizon.month(first), horizon.month(next), wanted / sum))
          .toList();
    }
    return wanted > 0
        ? List.of(thing.fresh(horizon.month(first), horizon.month(next), wanted))
        : List.of();
  }
}
