package org.indusco.app.job;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Plans in memory.
public final class MemoryPlans implements PlanStore {

  private final Map<String, KeptPlan> plans = new LinkedHashMap<>();

  @Override
  public synchronized void keep(KeptPlan plan) {
    plans.putIfAbsent(plan.hash(), plan);
  }

  @Override
  public synchronized Optional<KeptPlan> find(String hash) {
    return Optional.ofNullable(plans.get(hash));
  }

  @Override
  public synchronized List<Kept> list(String network, int limit) {
    return plans.values().stream()
        .filter(plan -> plan.network().equals(network))
        .sorted(Comparator.comparing(KeptPlan::madeAt).reversed())
        .limit(limit)
        .map(p -> new Kept(p.hash(), p.revision(), p.changes(), p.author(), p.madeAt()))
        .toList();
  }
}
