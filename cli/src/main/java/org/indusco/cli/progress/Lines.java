package org.indusco.cli.progress;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.indusco.planner.outside.Progress;
import org.jspecify.annotations.Nullable;

/// Plain lines for logs and pipes: one when a phase begins, then one every few seconds.
public final class Lines implements Display {

  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final PrintWriter out;
  private final InstantSource clock;
  private Progress.@Nullable Phase phase;
  private Instant next = Instant.MIN;

  /// Writes to a stream.
  public Lines(PrintWriter out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public void show(Progress.Phase now, double value, double bound) {
    Instant instant = clock.instant();
    if (now != phase || !instant.isBefore(next)) {
      phase = now;
      next = instant.plus(PAUSE);
      out.println(Words.phase(now) + ": " + Words.figures(value, bound));
      out.flush();
    }
  }

  @Override
  public void close() {
    out.flush();
  }
}
