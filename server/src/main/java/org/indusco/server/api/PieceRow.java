package org.indusco.server.api;

import java.time.LocalDate;
import java.util.Map;
import org.indusco.app.register.Piece;
import org.jspecify.annotations.Nullable;

/// What is said of a subject during a time.
///
/// @param from first day; null when it has no beginning
/// @param to day after the last; null when it has no end
/// @param cells texts by heading
record PieceRow(@Nullable LocalDate from, @Nullable LocalDate to, Map<String, String> cells) {

  static PieceRow of(Piece piece) {
    return new PieceRow(piece.span().from(), piece.span().to(), piece.row().cells());
  }
}
