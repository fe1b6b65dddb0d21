package org.indusco.app.register;

import org.jspecify.annotations.Nullable;

/// Something the register says, and since which revision.
///
/// @param subject what it is about
/// @param span when it is true
/// @param row what is true
/// @param since the number of the revision that said so
/// @param until the number of the revision from which on it is not said any more, or null while it
///     is
/// @param sort its subject's place among the subjects of its table, in the order in which they came
public record Entry(
    Subject subject, Span span, Row row, long since, @Nullable Long until, long sort) {

  /// Whether it was said as of a revision.
  public boolean knownAt(long revision) {
    return since <= revision && (until == null || revision < until);
  }

  /// Span and row.
  public Piece piece() {
    return new Piece(span, row);
  }
}
