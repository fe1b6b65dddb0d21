package org.indusco.bench.peer.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.indusco.planner.program.Trajectory;
import org.jspecify.annotations.Nullable;

/// The course that the search gives a unit, out of those with at most one move.
@PlanningEntity
public final class UnitChoice {

  // The search reads and writes by getters and setters.

  private int unit;
  private List<Trajectory> courses = List.of();
  private @Nullable Trajectory course;

  /// For the search, which clones.
  public UnitChoice() {}

  UnitChoice(int unit, List<Trajectory> courses) {
    this.unit = unit;
    this.courses = courses;
    course = courses.getFirst();
  }

  int unit() {
    return unit;
  }

  Trajectory course() {
    Trajectory chosen = course;
    return chosen == null ? courses.getFirst() : chosen;
  }

  /// The courses that it may take.
  @ValueRangeProvider(id = "courses")
  public List<Trajectory> getCourses() {
    return courses;
  }

  /// The course that it takes; null before the search begins.
  @PlanningVariable(valueRangeProviderRefs = "courses")
  public @Nullable Trajectory getCourse() {
    return course;
  }

  /// Takes another course.
  public void setCourse(@Nullable Trajectory course) {
    this.course = course;
  }
}
