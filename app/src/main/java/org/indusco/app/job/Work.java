package org.indusco.app.job;

import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.indusco.app.change.ChangeException;
import org.indusco.app.frontier.FrontierException;
import org.indusco.app.job.Job.State;
import org.indusco.planner.NoPlanException;
import org.jspecify.annotations.Nullable;

/// Works at one job: takes it, has it done, and says what became of it.
final class Work {

  private final JobStore store;
  private final Watching watching;
  private final InstantSource clock;
  private final Making making;
  private final AtomicReference<@Nullable Hearing> running = new AtomicReference<>();

  Work(Jobs.Surroundings surroundings, Watching watching, InstantSource clock) {
    this.store = surroundings.store();
    this.watching = watching;
    this.clock = clock;
    this.making = new Making(surroundings.plans(), surroundings.version(), clock);
  }

  /// Ends the search of a job when it is the one that runs.
  void cancel(UUID id) {
    Hearing hearing = running.get();
    if (hearing != null && hearing.job().id().equals(id)) {
      hearing.cancel();
    }
  }

  /// Ends the search that runs, and leaves its job as it is.
  void stop() {
    Hearing hearing = running.get();
    if (hearing != null) {
      hearing.leave();
    }
  }

  /// Works at a job if it still waits.
  void work(UUID id) {
    store.find(id).filter(job -> job.state() == State.QUEUED).ifPresent(this::work);
  }

  private void work(Job queued) {
    Job job = queued.started(clock.instant());
    Hearing hearing = new Hearing(job, watching, clock);
    // Before anybody can read that the job runs, or who takes it back at once would not be heard.
    running.set(hearing);
    if (!store.replace(State.QUEUED, job)) {
      running.set(null);
      return;
    }
    Job ended = failed(job, "The planner broke off; see the log.");
    try {
      ended = making.outcome(job, hearing);
    } catch (NoPlanException
        | ChangeException
        | FrontierException
        | WishException
        | IllegalArgumentException e) {
      ended = failed(job, String.valueOf(e.getMessage()));
    } finally {
      running.set(null);
      if (!hearing.left() && store.replace(State.RUNNING, ended)) {
        watching.tell(hearing.last(ended));
      }
    }
  }

  private Job failed(Job job, String why) {
    return job.ended(State.FAILED, clock.instant(), why);
  }
}
