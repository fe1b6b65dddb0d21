package org.indusco.app;

import org.indusco.planner.outside.Progress;

/// Hears how far a series of plans has come and may stop it.
public interface Series extends Progress {

  /// Hears that the next plan of the series begins.
  ///
  /// @param what it is, as a short phrase
  /// @param number of the plan, from 1
  /// @param of how many plans there will be at most
  void begin(String what, int number, int of);

  /// Hears that a part of the step that began last is done, maybe from several threads at a time.
  ///
  /// @param number how many are done, at least 1
  /// @param of how many there are
  default void done(int number, int of) {}

  /// Hears nothing and never stops.
  static Series none() {
    return new Series() {
      @Override
      public void begin(String what, int number, int of) {}

      @Override
      public void report(Phase phase, double value, double bound) {}

      @Override
      public boolean stopped() {
        return false;
      }
    };
  }
}
