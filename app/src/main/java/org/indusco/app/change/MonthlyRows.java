package org.indusco.app.change;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// The rows of a table that say together how much of one thing there is each month.
///
/// @param <R> the row
sealed interface MonthlyRows<R extends Record> permits AdjustLabour, AdjustSupply {

  /// Whether a row is about the thing.
  boolean concerns(R row);

  /// The first month; null for the first of the horizon.
  @Nullable YearMonth from(R row);

  /// The month after the last; null for the end of the horizon.
  @Nullable YearMonth to(R row);

  /// How much each month.
  double quantity(R row);

  /// A row for months of another, with a share of what it says.
  R part(R row, YearMonth first, YearMonth end, double share);

  /// A row where there is none.
  R fresh(YearMonth first, YearMonth end, double monthly);
}
