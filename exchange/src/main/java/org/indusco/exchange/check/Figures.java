package org.indusco.exchange.check;

import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.table.Entry;
import org.indusco.exchange.table.Listing;
import org.indusco.model.network.Place;
import org.indusco.model.schema.Field;

/// Numbers lie between the least and the most that make sense in their column.
final class Figures implements Check {

  @Override
  public void look(Draft draft, Findings found) {
    for (Listing<?> listing : draft.listings()) {
      look(listing, found);
    }
  }

  private static <R extends Record> void look(Listing<R> listing, Findings found) {
    for (Field field : listing.schema().fields()) {
      double min = field.column().min();
      double max = field.column().max();
      if (Double.isInfinite(min) && Double.isInfinite(max)) {
        continue;
      }
      Values<R> column = Values.of(listing, field);
      for (Entry<R> entry : listing.entries()) {
        if (column.value(entry.value()) instanceof Number number) {
          double figure = number.doubleValue();
          if (figure < min || figure > max) {
            found.fault(
                Fault.Kind.ABSURD_FIGURE,
                column.cell(entry.row(), entry.value()),
                reason(field, figure < min, figure < min ? min : max),
                maybe(entry.value(), figure, max));
          }
        }
      }
    }
  }

  private static String maybe(Record row, double figure, double max) {
    if (row instanceof Place place
        && Math.abs(figure) > 90
        && figure == place.lat()
        && Math.abs(figure) <= 180
        && Math.abs(place.lon()) <= 90) {
      return "Maybe lat %s and lon %s: they seem to be swapped."
          .formatted(Figure.text(place.lon()), Figure.text(figure));
    }
    return figure < 0 && -figure <= max ? "Maybe without the minus." : "";
  }

  private static String reason(Field field, boolean less, double limit) {
    String unit = field.column().unit();
    return "is %s than the %s that makes sense here, %s%s"
        .formatted(
            less ? "less" : "more",
            less ? "least" : "most",
            Figure.text(limit),
            unit.isEmpty() ? "" : " " + unit);
  }
}
