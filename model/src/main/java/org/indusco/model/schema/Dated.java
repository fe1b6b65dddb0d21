package org.indusco.model.schema;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something true in the world during a half-open interval of days, open where an end is null.
public interface Dated {

  /// The first day, or null when it has no beginning.
  @Nullable LocalDate from();

  /// The day after the last, or null when it has no end.
  @Nullable LocalDate to();

  /// Whether this holds on a day.
  default boolean holdsOn(LocalDate day) {
    LocalDate from = from();
    LocalDate to = to();
    return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
  }

  /// Whether this and another interval share a day.
  default boolean overlaps(Dated other) {
    return startsBefore(this, other) && startsBefore(other, this);
  }

  private static boolean startsBefore(Dated one, Dated other) {
    LocalDate from = one.from();
    LocalDate to = other.to();
    return from == null || to == null || from.isBefore(to);
  }
}
