package org.indusco.app.job;

import java.util.List;

/// The answer to a wish for a plan.
public sealed interface Submission {

  /// It waits for its turn, or what became of it when it was sent before.
  record Accepted(Job job) implements Submission {}

  /// It was refused.
  ///
  /// @param refusal why
  /// @param limit how many jobs are allowed, when there are too many; 0 otherwise
  record Refused(Refusal refusal, int limit) implements Submission {}

  /// It was refused, since a part of it cannot be.
  ///
  /// @param spot which part
  /// @param number of the change or cooperative, from 0
  /// @param value what stood there
  /// @param reason why it cannot be, without a full stop at the end
  /// @param word the word that is not known, for a guess
  /// @param known the words that are known in its place; empty when there is nothing to guess
  record Wrong(Spot spot, int number, String value, String reason, String word, List<String> known)
      implements Submission {

    public Wrong {
      known = List.copyOf(known);
    }
  }

  /// A part of a wish.
  enum Spot {
    /// One of the changes.
    CHANGE,
    /// The older plan of which something is kept.
    KEPT_PLAN,
    /// The last month up to which decisions are kept.
    KEPT_MONTH,
    /// One of the cooperatives whose decisions are kept.
    KEPT_UNIT
  }

  /// Why a wish is refused, in the order in which it is looked at.
  enum Refusal {
    /// The id was used for another wish.
    ID_REUSED_DIFFERENT_CONTENT,
    /// The network has no such revision.
    NO_SUCH_REVISION,
    /// There is no such plan to go on from.
    NO_SUCH_PLAN,
    /// There is no such older plan to keep something of.
    NO_SUCH_KEPT_PLAN,
    /// Its author has too many jobs that wait or run.
    AUTHOR_HAS_TOO_MANY,
    /// Too many jobs wait or run.
    TOO_MANY
  }
}
