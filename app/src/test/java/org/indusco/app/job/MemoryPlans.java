package org.indusco.app.job;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// Plans, and what came of trials, in memory.
public final class MemoryPlans implements PlanStore {

  private final Map<String, KeptPlan> plans = new LinkedHashMap<>();
  private final Map<UUID, KeptResult> results = new HashMap<>();
  private final Map<UUID, List<SortedMap<String, byte[]>>> points = new HashMap<>();

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
  public synchronized void keep(KeptResult result, List<SortedMap<String, byte[]>> ofPoints) {
    results.putIfAbsent(result.job(), result);
    points.putIfAbsent(result.job(), ofPoints);
  }

  @Override
  public synchronized Optional<KeptResult> findResult(UUID job) {
    return Optional.ofNullable(results.get(job));
  }

  @Override
  public synchronized Optional<SortedMap<String, byte[]>> findPoint(UUID job, int number) {
    List<SortedMap<String, byte[]>> all = points.getOrDefault(job, List.of());
    return number >= 1 && number <= all.size()
        ? Optional.of(all.get(number - 1))
        : Optional.empty();
  }
}
