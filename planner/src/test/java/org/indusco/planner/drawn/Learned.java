package org.indusco.planner.drawn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Retrained;

/// Sees that no more people have learned another skill than there are.
final class Learned {

  private final Map<List<String>, Double> refugees = new HashMap<>();
  private final Map<List<String>, Double> others = new HashMap<>();

  private Learned(Network completed) {
    Horizon horizon = Horizon.of(completed.settings());
    for (Labour row : completed.rows(Labour.class)) {
      if (horizon.first(row.from()) == 0 && horizon.end(row.to()) > 0) {
        List<String> pool = List.of(row.depot(), row.skill());
        refugees.merge(pool, row.refugees(), Double::sum);
        others.merge(pool, row.quantity() - row.refugees(), Double::sum);
      }
    }
  }

  static Network within(Network completed) {
    Learned learned = new Learned(completed);
    List<Retrained> rows = new ArrayList<>();
    for (Retrained row : completed.rows(Retrained.class)) {
      List<String> pool = List.of(row.depot(), row.skill());
      double fled = take(learned.refugees, pool, row.refugees());
      double rest = take(learned.others, pool, row.people() - row.refugees());
      rows.add(
          new Retrained(
              row.depot(),
              row.skill(),
              row.into(),
              row.ready(),
              fled + rest,
              fled,
              row.evidence()));
    }
    return rows.isEmpty() ? completed : completed.with(Retrained.class, rows);
  }

  private static double take(Map<List<String>, Double> there, List<String> pool, double wanted) {
    double taken = Math.max(0, Math.min(wanted, there.getOrDefault(pool, 0.0)));
    there.merge(pool, -taken, Double::sum);
    return taken;
  }
}
