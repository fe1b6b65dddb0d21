package org.indusco.app.job;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.indusco.model.frontier.FrontierResult;
import org.indusco.model.plan.Plan;
import org.indusco.model.trial.TrialResult;

/// Keeps plans as they are, under the names of files that only tell them apart.
final class MemoryPacking implements PlanPacking {

  private final Map<String, Plan> packed = new ConcurrentHashMap<>();
  private final Map<String, TrialResult> trials = new ConcurrentHashMap<>();
  private final Map<String, FrontierResult> frontiers = new ConcurrentHashMap<>();

  @Override
  public SortedMap<String, byte[]> pack(Plan plan) {
    String text = plan.summary().toString();
    packed.put(text, plan);
    return new TreeMap<>(Map.of("summary", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public Plan unpack(SortedMap<String, byte[]> files) {
    return packed.get(new String(files.get("summary"), StandardCharsets.UTF_8));
  }

  @Override
  public Set<String> figures() {
    return Set.of("summary");
  }

  @Override
  public SortedMap<String, byte[]> pack(TrialResult result) {
    String text = result.toString();
    trials.put(text, result);
    return new TreeMap<>(Map.of("trial", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public SortedMap<String, byte[]> pack(FrontierResult result) {
    String text = result.toString();
    frontiers.put(text, result);
    return new TreeMap<>(Map.of("frontier", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public FrontierResult unpackFrontier(SortedMap<String, byte[]> files) {
    return frontiers.get(new String(files.get("frontier"), StandardCharsets.UTF_8));
  }

  @Override
  public TrialResult unpackTrial(SortedMap<String, byte[]> files) {
    return trials.get(new String(files.get("trial"), StandardCharsets.UTF_8));
  }
}
