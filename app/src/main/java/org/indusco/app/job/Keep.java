package org.indusco.app.job;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What a new plan keeps of an older one: where cooperatives work, when they move, which are closed
/// and which are founded.
///
/// @param plan the hash of the older plan; empty for none, and then nothing is kept
/// @param through the last month up to which every decision is kept, such as 1940-08; empty when
///     nothing is kept for all
/// @param units cooperatives of which all decisions are kept, by id or name
public record Keep(String plan, String through, List<String> units) {

  /// Nothing.
  public static final Keep NOTHING = new Keep("", "", List.of());

  public Keep {
    units = List.copyOf(units);
    if (!through.isEmpty()) {
      month(through);
    }
    if (plan.isEmpty() && !(through.isEmpty() && units.isEmpty())) {
      throw new IllegalArgumentException("it is not said of which plan the decisions are kept");
    }
    if (!plan.isEmpty() && through.isEmpty() && units.isEmpty()) {
      throw new IllegalArgumentException("it is not said what of the older plan is kept");
    }
  }

  /// Whether nothing is kept.
  public boolean nothing() {
    return plan.isEmpty();
  }

  /// The last month up to which every decision is kept.
  public Optional<YearMonth> lastMonth() {
    return through.isEmpty() ? Optional.empty() : Optional.of(month(through));
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + text + "' is not a month such as 1941-03", e);
    }
  }
}
