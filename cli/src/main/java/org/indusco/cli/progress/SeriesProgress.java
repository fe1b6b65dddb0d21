package org.indusco.cli.progress;

import java.io.PrintWriter;
import java.util.function.Supplier;
import org.indusco.app.Series;

/// Shows a series of plans: a line when one begins, and a display of its own for each.
public final class SeriesProgress implements Series, AutoCloseable {

  private final Supplier<Display> displays;
  private final Stop stop;
  private final PrintWriter lines;
  private final boolean quiet;
  private Display display = Display.quiet();

  /// @param displays gives a fresh display for each plan
  /// @param stop says when planning should end
  /// @param lines where it is told that a plan begins, unless it is quiet
  public SeriesProgress(Supplier<Display> displays, Stop stop, PrintWriter lines, boolean quiet) {
    this.displays = displays;
    this.stop = stop;
    this.lines = lines;
    this.quiet = quiet;
  }

  @Override
  public void begin(String what, int number, int of) {
    display.close();
    if (!quiet) {
      lines.println("Plan " + number + " of " + of + ": " + what);
      lines.flush();
    }
    display = displays.get();
  }

  @Override
  public void report(Phase phase, double value, double bound) {
    display.show(phase, value, bound);
  }

  @Override
  public boolean stopped() {
    return stop.asked();
  }

  @Override
  public void close() {
    display.close();
  }
}
