package org.indusco.cli.progress;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;

/// Whether work should end early: because somebody said so, or because its time is over.
public final class Stop {

  private final InstantSource clock;
  private final Instant end;
  private final AtomicBoolean said = new AtomicBoolean();

  /// @param end when work stops by itself; [Instant#MAX] for never
  public Stop(InstantSource clock, Instant end) {
    this.clock = clock;
    this.end = end;
  }

  /// Says that work should end as soon as it has something that can be used.
  public void now() {
    said.set(true);
  }

  /// Whether work should end.
  public boolean asked() {
    return said.get() || clock.instant().isAfter(end);
  }
}
