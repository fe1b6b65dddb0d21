package org.indusco.bench.peer.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How much of a route's capacity the search sets apart for a good, in all months.
@PlanningEntity
public final class CarriageChoice {

  // The search reads and writes by getters and setters.

  private static final List<Double> SHARES = List.of(0.0, 0.02, 0.05, 0.2, 0.5, 1.0);

  private @Nullable Double share = SHARES.getFirst();

  /// For the search, which clones.
  public CarriageChoice() {}

  /// The share, in [0, 1].
  double share() {
    Double chosen = share;
    return chosen == null ? SHARES.getFirst() : chosen;
  }

  /// The shares that there are to choose from.
  @ValueRangeProvider(id = "shares")
  public List<Double> getShares() {
    return SHARES;
  }

  /// The share that is chosen; null before the search begins.
  @PlanningVariable(valueRangeProviderRefs = "shares")
  public @Nullable Double getShare() {
    return share;
  }

  /// Takes another share.
  public void setShare(@Nullable Double share) {
    this.share = share;
  }
}
