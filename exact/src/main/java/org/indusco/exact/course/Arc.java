package org.indusco.exact.course;

import java.util.List;
import org.indusco.planner.program.Trajectory.Take;

/// One step of a course: a month of work, perhaps after a move or a founding, or a month of waiting
/// to be founded.
///
/// @param from node at which it begins
/// @param to node at which it ends
/// @param post at which it works, or [#WAITING]
/// @param month in which it works there or waits
/// @param begins month in which it leaves, when it moves; else the same month
/// @param depot that serves the place then, or -1
/// @param gain by itself, in money
/// @param takes what it takes of rows beside bringing what the unit brings, scaled
public record Arc(
    int from, int to, int post, int month, int begins, int depot, double gain, List<Take> takes) {

  /// In a month in which a proposed unit is not founded yet.
  public static final int WAITING = -1;
}
