package org.indusco.cli.progress;

import org.indusco.planner.outside.Progress;

/// Shows how far planning has come.
public interface Display extends AutoCloseable {

  /// Shows the value estimated and the bound proven so far, in money.
  void show(Progress.Phase phase, double value, double bound);

  /// Ends the showing.
  @Override
  void close();

  /// Shows nothing.
  static Display quiet() {
    return new Display() {
      @Override
      public void show(Progress.Phase phase, double value, double bound) {}

      @Override
      public void close() {}
    };
  }
}
