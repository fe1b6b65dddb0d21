package org.indusco.server.api;

import java.util.List;
import org.indusco.app.office.HistoryOffice;
import org.indusco.app.register.Piece;
import org.indusco.app.register.Subject;
import org.indusco.app.register.table.Difference;

/// What becomes, or became, of a subject.
///
/// @param table of which it is; `:tables` and `:layers` for what a network has beside rows
/// @param key the texts that tell it from others
/// @param before what is not said any more
/// @param after what is said instead
record SubjectRow(String table, List<String> key, List<PieceRow> before, List<PieceRow> after) {

  static SubjectRow of(HistoryOffice.SubjectTold told) {
    return of(told.subject(), told.before(), told.after());
  }

  static SubjectRow of(Difference.Item item) {
    return of(item.subject(), item.before().pieces(), item.after().pieces());
  }

  private static SubjectRow of(Subject subject, List<Piece> before, List<Piece> after) {
    return new SubjectRow(
        subject.table(),
        subject.texts(),
        before.stream().map(PieceRow::of).toList(),
        after.stream().map(PieceRow::of).toList());
  }
}
