package org.indusco.app.account;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.indusco.app.course.Timetable;
import org.indusco.app.labour.Skills;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.planner.outside.Geography;

/// How much of the work is done by refugees: they come first wherever their skill is wanted.
final class Refugees {

  private record Where(String depot, String skill, int month) {}

  private final Map<Where, Double> there = new HashMap<>();
  private final Map<Where, Double> work = new LinkedHashMap<>();

  private Refugees() {}

  /// @param months how many months from the first are asked for
  static Refugees of(
      Network network, Geography geography, Plan plan, Timetable timetable, int months) {
    Refugees refugees = new Refugees();
    Skills.of(network, plan)
        .refugees()
        .forEach(
            (pool, there) -> {
              for (int t = 0; t < months; t++) {
                refugees.there.put(new Where(pool.depot(), pool.skill(), t), there[t]);
              }
            });
    for (CooperativeMember member : network.rows(CooperativeMember.class)) {
      for (int t = 0; member.refugees() > 0 && t < months; t++) {
        int month = t;
        timetable
            .findPlace(member.cooperative(), t)
            .flatMap(place -> geography.findDepot(place, month))
            .map(depot -> new Where(depot, member.skill(), month))
            .ifPresent(
                where -> refugees.there.merge(where, (double) member.refugees(), Double::sum));
      }
    }
    return refugees;
  }

  /// Notes work that is done.
  void work(String depot, String skill, int month, double workerMonths) {
    work.merge(new Where(depot, skill, month), workerMonths, Double::sum);
  }

  /// Worker-months of refugees in a month, by depot.
  Map<String, Double> atWork(int month) {
    Map<String, Double> byDepot = new LinkedHashMap<>();
    for (Map.Entry<Where, Double> each : work.entrySet()) {
      if (each.getKey().month() == month) {
        double most = there.getOrDefault(each.getKey(), 0.0);
        byDepot.merge(each.getKey().depot(), Math.min(each.getValue(), most), Double::sum);
      }
    }
    return byDepot;
  }
}
