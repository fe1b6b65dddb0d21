package org.indusco.cli.progress;

import org.indusco.planner.outside.Progress;

/// Hands progress to a display, and tells the planner when to stop.
public final class StoppableProgress implements Progress {

  private final Display display;
  private final Stop stop;

  /// @param display shows what is reported
  /// @param stop says when planning should end
  public StoppableProgress(Display display, Stop stop) {
    this.display = display;
    this.stop = stop;
  }

  @Override
  public void report(Phase phase, double value, double bound) {
    display.show(phase, value, bound);
  }

  @Override
  public boolean stopped() {
    return stop.asked();
  }
}
