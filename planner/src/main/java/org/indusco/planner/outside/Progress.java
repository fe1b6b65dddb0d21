package org.indusco.planner.outside;

/// Hears how far planning has come and may stop it.
public interface Progress {

  /// What planning is doing.
  enum Phase {
    /// Prices and courses approach each other.
    COORDINATING,
    /// Units are given their courses.
    CHOOSING,
    /// Amounts are settled with all courses given.
    SETTLING,
    /// All courses are chosen together by a solver.
    FINISHING
  }

  /// Hears the value estimated and the bound proven so far, in money.
  void report(Phase phase, double value, double bound);

  /// Whether planning should end as soon as it has a plan that can be carried out.
  boolean stopped();

  /// Hears nothing and never stops.
  static Progress none() {
    return new Progress() {
      @Override
      public void report(Phase phase, double value, double bound) {}

      @Override
      public boolean stopped() {
        return false;
      }
    };
  }
}
