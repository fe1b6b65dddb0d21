package org.indusco.app.job;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that somebody asked to have worked at, and what became of it.
///
/// @param id under which it was sent, so that sending it again asks for nothing new
/// @param network of which network
/// @param revision as of which revision
/// @param author who asks
/// @param task what
/// @param state what became of it
/// @param askedAt when it was asked for
/// @param startedAt when work on it began, or null
/// @param endedAt when it ended, or null
/// @param plan the hash of the plan that was made; empty when there is none
/// @param message why nothing was made, as a sentence; empty when there is nothing to say
/// @param inputHash SHA-256 of the network that was worked with; empty before that is known
public record Job(
    UUID id,
    String network,
    long revision,
    String author,
    Task task,
    State state,
    Instant askedAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    String plan,
    String message,
    String inputHash) {

  /// What becomes of a job.
  public enum State {
    /// It waits for its turn.
    QUEUED(false),
    /// It is worked at.
    RUNNING(false),
    /// Its plan, or what came of its scenarios or weights, is kept.
    DONE(true),
    /// Somebody took it back; of a frontier the points until then are kept.
    CANCELLED(true),
    /// Nothing was made, and the message says why.
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
      UUID id, String network, long revision, String author, Task task, Instant askedAt) {
    return new Job(
        id, network, revision, author, task, State.QUEUED, askedAt, null, null, "", "", "");
  }

  /// The same, worked at from a moment on.
  public Job started(Instant at) {
    return new Job(
        id, network, revision, author, task, State.RUNNING, askedAt, at, null, "", "", "");
  }

  /// The same with the hash of the network that is worked with.
  public Job of(String hash) {
    return new Job(
        id, network, revision, author, task, state, askedAt, startedAt, endedAt, plan, message,
        hash);
  }

  /// The same, with its plan; empty for one that makes none.
  public Job done(Instant at, String planHash) {
    return ended(State.DONE, at, planHash, "");
  }

  /// The same, ended without a plan.
  public Job ended(State how, Instant at, String why) {
    return ended(how, at, "", why);
  }

  private Job ended(State how, Instant at, String planHash, String why) {
    return new Job(
        id, network, revision, author, task, how, askedAt, startedAt, at, planHash, why, inputHash);
  }

  /// Whether another job asks for the same.
  public boolean asksTheSame(Job other) {
    return network.equals(other.network)
        && revision == other.revision
        && author.equals(other.author)
        && task.equals(other.task);
  }
}
