package org.indusco.app.register;

import java.util.List;

/// What is to be done with a proposal.
public sealed interface Verdict {

  /// Nothing is written: this is the answer.
  record Answered(Receipt receipt) implements Verdict {}

  /// These subjects change.
  record Accepted(List<Rewrite> rewrites) implements Verdict {}

  /// What is said of a subject before and after.
  ///
  /// @param subject the subject
  /// @param standing what is said before
  /// @param timeline what is said after; never the same
  record Rewrite(Subject subject, Past.Standing standing, Timeline timeline) {

    /// What is not said any more.
    public List<Piece> closed() {
      List<Piece> kept = timeline.pieces();
      return standing.timeline().pieces().stream().filter(piece -> !kept.contains(piece)).toList();
    }

    /// What is newly said.
    public List<Piece> opened() {
      List<Piece> known = standing.timeline().pieces();
      return timeline.pieces().stream().filter(piece -> !known.contains(piece)).toList();
    }
  }
}
