package org.indusco.cli.progress;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import org.indusco.planner.Progress;

/// Hands progress to a display, and stops when it is told to or when the time is over.
public final class StoppableProgress implements Progress {

  private final Display display;
  private final InstantSource clock;
  private final Instant end;
  private final AtomicBoolean told = new AtomicBoolean();

  /// @param end when planning stops by itself; [Instant#MAX] for never
  public StoppableProgress(Display display, InstantSource clock, Instant end) {
    this.display = display;
    this.clock = clock;
    this.end = end;
  }

  /// Asks planning to end as soon as it has a plan that can be carried out.
  public void stop() {
    told.set(true);
  }

  @Override
  public void report(Phase phase, double value, double bound) {
    display.show(phase, value, bound);
  }

  @Override
  public boolean stopped() {
    return told.get() || clock.instant().isAfter(end);
  }
}
