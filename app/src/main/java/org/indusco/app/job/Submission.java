package org.indusco.app.job;

/// The answer to a wish for a plan.
public sealed interface Submission {

  /// It waits for its turn, or what became of it when it was sent before.
  record Accepted(Job job) implements Submission {}

  /// It was refused.
  ///
  /// @param refusal why
  /// @param limit how many jobs are allowed, when there are too many; 0 otherwise
  record Refused(Refusal refusal, int limit) implements Submission {}

  /// Why a wish is refused, in the order in which it is looked at.
  enum Refusal {
    /// The id was used for another wish.
    ID_REUSED_DIFFERENT_CONTENT,
    /// The network has no such revision.
    NO_SUCH_REVISION,
    /// There is no such plan to go on from.
    NO_SUCH_PLAN,
    /// Its author has too many jobs that wait or run.
    AUTHOR_HAS_TOO_MANY,
    /// Too many jobs wait or run.
    TOO_MANY
  }
}
