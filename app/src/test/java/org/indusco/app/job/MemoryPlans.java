package org.indusco.app.job;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// Plans, and what came of trials, in memory.
public final class MemoryPlans implements PlanStore {

  private final Map<String, KeptPlan> plans = new LinkedHashMap<>();
  private final Map<UUID, KeptTrial> trials = new HashMap<>();

  @Override
  public synchronized void keep(KeptPlan plan) {
    plans.putIfAbsent(plan.hash(), plan);
  }

  @Override
  public synchronized Optional<KeptPlan> find(String hash) {
    return Optional.ofNullable(plans.get(hash));
  }

  @Override
  public synchronized List<KeptPlan> list(String network, int limit, Set<String> files) {
    return plans.values().stream()
        .filter(plan -> plan.network().equals(network))
        .sorted(Comparator.comparing(KeptPlan::madeAt).reversed())
        .limit(limit)
        .map(plan -> some(plan, files))
        .toList();
  }

  private static KeptPlan some(KeptPlan plan, Set<String> names) {
    TreeMap<String, byte[]> files = new TreeMap<>(plan.files());
    files.keySet().retainAll(names);
    return plan.with(files);
  }

  @Override
  public synchronized void keep(KeptTrial trial) {
    trials.putIfAbsent(trial.job(), trial);
  }

  @Override
  public synchronized Optional<KeptTrial> findTrial(UUID job) {
    return Optional.ofNullable(trials.get(job));
  }
}
