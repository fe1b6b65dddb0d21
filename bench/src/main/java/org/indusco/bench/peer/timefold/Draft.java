package org.indusco.bench.peer.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.SimpleScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plan as the search changes it.
@PlanningSolution
public final class Draft {

  // The search reads and writes by getters and setters.

  private @Nullable Decoder decoder;
  private List<UnitChoice> units = new ArrayList<>();
  private List<CarriageChoice> carriage = new ArrayList<>();
  private @Nullable SimpleScore score;

  /// For the search, which clones.
  public Draft() {}

  Draft(Decoder decoder, List<UnitChoice> units, List<CarriageChoice> carriage) {
    this.decoder = decoder;
    this.units = units;
    this.carriage = carriage;
  }

  Decoder decoder() {
    Decoder given = decoder;
    if (given == null) {
      throw new IllegalStateException("a draft without a decoder");
    }
    return given;
  }

  /// The units with their courses.
  @PlanningEntityCollectionProperty
  public List<UnitChoice> getUnits() {
    return units;
  }

  /// Takes other units.
  public void setUnits(List<UnitChoice> units) {
    this.units = units;
  }

  /// The shares of goods on arcs, by arc and then by good.
  @PlanningEntityCollectionProperty
  public List<CarriageChoice> getCarriage() {
    return carriage;
  }

  /// Takes other shares.
  public void setCarriage(List<CarriageChoice> carriage) {
    this.carriage = carriage;
  }

  /// What the draft is worth, as last worked out.
  @PlanningScore
  public @Nullable SimpleScore getScore() {
    return score;
  }

  /// Takes what the draft is worth.
  public void setScore(@Nullable SimpleScore score) {
    this.score = score;
  }
}
