package org.indusco.app.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.indusco.model.schema.Dated;
import org.jspecify.annotations.Nullable;

/// A half-open interval of days, open where an end is null; never empty.
///
/// @param from the first day, or null when it has no beginning
/// @param to the day after the last, or null when it has no end
public record Span(@Nullable LocalDate from, @Nullable LocalDate to) implements Dated {

  /// All days.
  public static final Span ALWAYS = new Span(null, null);

  /// By beginning, those without one first.
  public static final Comparator<Span> BY_BEGINNING =
      Comparator.comparing(Span::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

  public Span {
    if (from != null && to != null && !from.isBefore(to)) {
      throw new IllegalArgumentException("no day lies from %s to before %s".formatted(from, to));
    }
  }

  /// All days from one on.
  public static Span since(LocalDate from) {
    return new Span(from, null);
  }

  /// The days between two, the second not among them; an end may be null for open.
  public static Span between(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new Span(from, to);
  }

  /// Whether a day is one of them.
  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
  }

  /// The days that both spans have.
  public Optional<Span> shared(Span other) {
    return overlaps(other)
        ? Optional.of(new Span(later(from, other.from), earlier(to, other.to)))
        : Optional.empty();
  }

  /// The days of this span that another has not: none, one or two spans.
  public List<Span> without(Span other) {
    if (!overlaps(other)) {
      return List.of(this);
    }
    List<Span> rest = new ArrayList<>();
    if (other.from != null && (from == null || from.isBefore(other.from))) {
      rest.add(new Span(from, other.from));
    }
    if (other.to != null && (to == null || other.to.isBefore(to))) {
      rest.add(new Span(other.to, to));
    }
    return rest;
  }

  /// Whether another span begins on the day after this one's last.
  public boolean meets(Span next) {
    return to != null && to.equals(next.from);
  }

  /// This span and one that it meets, as one.
  public Span joined(Span next) {
    if (!meets(next)) {
      throw new IllegalArgumentException(this + " does not meet " + next);
    }
    return new Span(from, next.to);
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? other : one;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  /// The span as text, such as `1940-08-01/..` with two dots for an open end.
  @Override
  public String toString() {
    return (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
  }
}
