package org.indusco.planner.coordinate;

import org.indusco.planner.program.Trajectory;

/// A course in a unit's pool with the share of the unit that takes it.
public final class Choice {

  /// The course.
  public final Trajectory course;

  /// Share in the iterate, in the anchor of the iteration, and in the last feasible point.
  double share;

  double anchor;
  double candidate;

  Choice(Trajectory course) {
    this.course = course;
  }

  void take(double newShare, double newAnchor, double newCandidate) {
    share = newShare;
    anchor = newAnchor;
    candidate = newCandidate;
  }

  /// Share in [0, 1] of the unit that takes the course at the last feasible point.
  public double share() {
    return candidate;
  }
}
