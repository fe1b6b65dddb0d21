package org.indusco.exchange.check;

import java.util.List;
import java.util.Optional;
import org.indusco.exchange.table.Listing;
import org.jspecify.annotations.Nullable;

/// The two columns that say from when to when a row holds, half-open.
record Span<R extends Record>(Values<R> from, Values<R> to) {

  static <R extends Record> Optional<Span<R>> find(Listing<R> listing) {
    for (List<String> pair : List.of(List.of("from", "to"), List.of("open_from", "open_to"))) {
      Optional<Values<R>> from = Values.find(listing, pair.getFirst());
      Optional<Values<R>> to = Values.find(listing, pair.getLast());
      boolean dates =
          from.isPresent()
              && Comparable.class.isAssignableFrom(from.get().field().component().getType())
              && from.get().field().component().getType() != String.class;
      if (dates && to.isPresent()) {
        return Optional.of(new Span<>(from.get(), to.get()));
      }
    }
    return Optional.empty();
  }

  /// Whether a row holds at no time.
  boolean empty(R row) {
    return !before(from.value(row), to.value(row));
  }

  /// Whether a row still holds when another, which does not begin sooner, begins.
  boolean reaches(R row, R later) {
    return before(from.value(later), to.value(row));
  }

  /// Whether a beginning lies before an end; an open one always does.
  @SuppressWarnings("unchecked") // both columns are of one type, and it is comparable
  private static boolean before(@Nullable Object from, @Nullable Object to) {
    return from == null || to == null || ((Comparable<Object>) from).compareTo(to) < 0;
  }
}
