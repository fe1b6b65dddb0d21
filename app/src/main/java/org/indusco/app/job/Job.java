package org.indusco.app.job;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A plan that somebody asked for, and what became of it.
///
/// @param id under which it was sent, so that sending it again asks for nothing new
/// @param network of which network
/// @param revision as of which revision
/// @param author who asks
/// @param wish what plan
/// @param state what became of it
/// @param askedAt when it was asked for
/// @param startedAt when work on it began, or null
/// @param endedAt when it ended, or null
/// @param plan the hash of the plan that was made; empty when there is none
/// @param message why there is no plan, as a sentence; empty when there is nothing to say
public record Job(
    UUID id,
    String network,
    long revision,
    String author,
    Wish wish,
    State state,
    Instant askedAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    String plan,
    String message) {

  /// What becomes of a job.
  public enum State {
    /// It waits for its turn.
    QUEUED(false),
    /// It is worked at.
    RUNNING(false),
    /// Its plan is kept.
    DONE(true),
    /// Somebody took it back.
    CANCELLED(true),
    /// There is no plan, and the message says why.
    FAILED(true),
    /// The program ended while it ran; it must be asked for again.
    STOPPED(true);

    private final boolean ended;

    State(boolean ended) {
      this.ended = ended;
    }

    /// Whether nothing more becomes of it.
    public boolean ended() {
      return ended;
    }
  }

  /// A job that waits.
  public static Job queued(
      UUID id, String network, long revision, String author, Wish wish, Instant askedAt) {
    return new Job(id, network, revision, author, wish, State.QUEUED, askedAt, null, null, "", "");
  }

  /// The same, worked at from a moment on.
  public Job started(Instant at) {
    return new Job(id, network, revision, author, wish, State.RUNNING, askedAt, at, null, "", "");
  }

  /// The same, with its plan.
  public Job done(Instant at, String planHash) {
    return ended(State.DONE, at, planHash, "");
  }

  /// The same, ended without a plan.
  public Job ended(State how, Instant at, String why) {
    return ended(how, at, "", why);
  }

  private Job ended(State how, Instant at, String planHash, String why) {
    return new Job(id, network, revision, author, wish, how, askedAt, startedAt, at, planHash, why);
  }

  /// Whether another job asks for the same.
  public boolean asksTheSame(Job other) {
    return network.equals(other.network)
        && revision == other.revision
        && author.equals(other.author)
        && wish.equals(other.wish);
  }
}
