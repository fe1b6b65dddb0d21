package org.indusco.exchange.layer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.indusco.model.schema.Dated;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.shape.Shape;
import org.jspecify.annotations.Nullable;

/// Days from the first until before another, open where an end is null.
record Span(@Nullable LocalDate from, @Nullable LocalDate to) implements Dated {

  /// The days of months, of one at least.
  ///
  /// @param end the month after the last
  static Span of(YearMonth first, YearMonth end) {
    YearMonth least = first.plusMonths(1);
    return new Span(first.atDay(1), (end.isBefore(least) ? least : end).atDay(1));
  }

  /// The days for which a shape was drawn.
  ///
  /// @throws IllegalArgumentException when its property from or to is no date
  static Span drawn(Shape shape) {
    return new Span(date(shape, "from"), date(shape, "to"));
  }

  private static @Nullable LocalDate date(Shape shape, String property) {
    String text = shape.property(property);
    return text.isEmpty() ? null : new EdtfDate(text).earliest();
  }

  /// The days that two intervals share.
  static Span both(Dated one, Dated other) {
    return new Span(
        Stream.of(one, other)
            .map(Dated::from)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null),
        Stream.of(one, other)
            .map(Dated::to)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null));
  }
}
