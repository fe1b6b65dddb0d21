package org.indusco.exchange.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.table.Entry;
import org.indusco.exchange.table.Listing;
import org.indusco.model.network.Settings;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.schema.Field;
import org.jspecify.annotations.Nullable;

/// Dates lie within a long lifetime of the horizon; the horizon itself within living history.
final class SensibleDates implements Check {

  private static final int FIRST = 1700;
  private static final int LAST = 2300;
  private static final int REACH = 120;

  @Override
  public void look(Draft draft, Findings found) {
    List<Entry<Settings>> settings = draft.entries(Settings.class);
    Integer start = settings.isEmpty() ? null : settings.getFirst().value().start().getYear();
    boolean sensible = start != null && start >= FIRST && start <= LAST;
    for (Listing<?> listing : draft.listings()) {
      boolean own = !sensible || listing.schema().type() == Settings.class;
      look(
          listing,
          own || start == null ? FIRST : start - REACH,
          own || start == null ? LAST : start + REACH,
          found);
    }
  }

  private static <R extends Record> void look(
      Listing<R> listing, int first, int last, Findings found) {
    for (Field field : listing.schema().fields()) {
      Class<?> type = field.component().getType();
      if (type != LocalDate.class && type != YearMonth.class && type != EdtfDate.class) {
        continue;
      }
      Values<R> column = Values.of(listing, field);
      for (Entry<R> entry : listing.entries()) {
        Integer year = year(column.value(entry.value()));
        if (year != null && (year < first || year > last)) {
          found.fault(
              Fault.Kind.ABSURD_DATE,
              column.cell(entry.row(), entry.value()),
              "lies outside the years %d to %d".formatted(first, last),
              year > LAST ? "Maybe leave the cell empty: that means without an end." : "");
        }
      }
    }
  }

  private static @Nullable Integer year(@Nullable Object value) {
    return switch (value) {
      case EdtfDate date -> date.earliest().getYear();
      case TemporalAccessor date -> date.get(ChronoField.YEAR);
      case null, default -> null;
    };
  }
}
