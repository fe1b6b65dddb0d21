package org.indusco.app.job;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.indusco.app.Series;
import org.indusco.app.job.Live.Step;

/// Hears how far a job has come, passes it on, and ends the search when that is wished.
final class Hearing implements Series {

  private static final double MILLIS = 1e3;

  private final Job job;
  private final Watching watching;
  private final InstantSource clock;
  private final Instant begun;
  private volatile Live heard;
  private volatile boolean cancelled;
  private volatile boolean left;

  Hearing(Job job, Watching watching, InstantSource clock) {
    this.job = job;
    this.watching = watching;
    this.clock = clock;
    begun = clock.instant();
    heard = Live.still(job, begun);
    watching.begin(job.id());
    watching.tell(heard);
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
    Live last =
        new Live(
            ended, before.phase(), before.value(), before.bound(), before.step(), clock.instant());
    if (last.bound() > 0) {
      trace(last);
    }
    return last;
  }

  @Override
  public void report(Phase phase, double value, double bound) {
    Live live = new Live(job, phase, value, bound, heard.step(), clock.instant());
    if (phase == Phase.COORDINATING) {
      trace(live);
    }
    tell(live);
  }

  /// Afterwards plan after plan is tried, and values go up and down: only the last is told.
  private void trace(Live live) {
    double seconds = Duration.between(begun, live.at()).toMillis() / MILLIS;
    watching.trace(job.id(), new Trace.Point(seconds, live.value(), live.bound()));
  }

  @Override
  public void begin(String what, int number, int of) {
    tell(new Step(number, of, 0, 0));
  }

  @Override
  public synchronized void done(int number, int of) {
    Step now = heard.step();
    if (number > now.played()) {
      tell(new Step(now.number(), now.of(), number, of));
    }
  }

  private void tell(Step step) {
    tell(new Live(job, null, 0, 0, step, clock.instant()));
  }

  private void tell(Live live) {
    heard = live;
    watching.tell(live);
  }

  @Override
  public boolean stopped() {
    return cancelled || left;
  }
}
