package org.indusco.app.job;

import java.time.Instant;
import java.time.InstantSource;
import org.indusco.planner.outside.Progress;
import org.jspecify.annotations.Nullable;

/// Hears how far the plan of a job has come, passes it on, and ends the search when that is wished.
final class Hearing implements Progress {

  private final Job job;
  private final Watching watching;
  private final InstantSource clock;
  private volatile @Nullable Live heard;
  private volatile boolean cancelled;
  private volatile boolean left;

  Hearing(Job job, Watching watching, InstantSource clock) {
    this.job = job;
    this.watching = watching;
    this.clock = clock;
    watching.tell(new Live(job, null, 0, 0, clock.instant()));
  }

  Job job() {
    return job;
  }

  void cancel() {
    cancelled = true;
  }

  boolean cancelled() {
    return cancelled;
  }

  void leave() {
    left = true;
  }

  boolean left() {
    return left;
  }

  /// The last that is told of the job.
  Live last(Job ended) {
    Live before = heard;
    Instant now = clock.instant();
    return before == null
        ? new Live(ended, null, 0, 0, now)
        : new Live(ended, before.phase(), before.value(), before.bound(), now);
  }

  @Override
  public void report(Phase phase, double value, double bound) {
    Live live = new Live(job, phase, value, bound, clock.instant());
    heard = live;
    watching.tell(live);
  }

  @Override
  public boolean stopped() {
    return cancelled || left;
  }
}
