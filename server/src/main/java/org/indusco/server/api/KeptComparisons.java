package org.indusco.server.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.indusco.app.compare.Comparison;
import org.indusco.app.job.MadePlan;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// Comparisons of plans that were asked for last. Plans never change, so what is found stays true.
/// Safe for use by several threads.
public final class KeptComparisons {

  /// So many are kept; those of large networks have some ten thousand rows each.
  private static final int MOST = 16;

  private final Map<Pair, Comparison> kept =
      new LinkedHashMap<>(MOST, 0.75f, /* accessOrder= */ true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, Comparison> eldest) {
          return size() > MOST;
        }
      };

  private record Pair(String before, String after) {}

  /// What is different in the second of two plans.
  ///
  /// @throws ProblemException when they cannot be compared
  public Comparison get(MadePlan before, MadePlan after) {
    Pair pair = new Pair(before.kept().hash(), after.kept().hash());
    Comparison there = find(pair);
    if (there != null) {
      return there;
    }
    if (Comparison.findObstacle(before.planned(), after.planned()).isPresent()) {
      throw new ProblemException(Problem.of(Code.NOT_COMPARABLE).at("with"));
    }
    Comparison found = Comparison.of(before.planned(), after.planned());
    synchronized (kept) {
      kept.put(pair, found);
    }
    return found;
  }

  private @Nullable Comparison find(Pair pair) {
    synchronized (kept) {
      return kept.get(pair);
    }
  }
}
