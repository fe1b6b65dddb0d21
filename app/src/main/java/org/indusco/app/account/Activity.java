package org.indusco.app.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.app.course.Timetable;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Good;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;

/// What goes on in a month of a plan, in figures that others tell of a network, too.
///
/// @param cooperatives at work; those on the way are left out
/// @param members of those; of one without rows of members, its crew
/// @param made the value of what is made at the reference values of the goods, in money
public record Activity(int cooperatives, int members, double made) {

  /// What goes on in each month, in order.
  ///
  /// @param completed the network that was planned, with its defaults filled in
  public static List<Activity> of(Network completed, Plan plan) {
    Map<String, Integer> members = members(completed);
    double[] made = made(completed, plan);
    Timetable timetable = Timetable.of(completed, plan);
    List<Activity> months = new ArrayList<>();
    for (int t = 0; t < made.length; t++) {
      int cooperatives = 0;
      int people = 0;
      for (String unit : timetable.units()) {
        if (timetable.findPlace(unit, t).isPresent()) {
          cooperatives++;
          people += members.getOrDefault(unit, 0);
        }
      }
      months.add(new Activity(cooperatives, people, made[t]));
    }
    return List.copyOf(months);
  }

  private static Map<String, Integer> members(Network network) {
    Map<String, Integer> members = new HashMap<>();
    for (CooperativeMember row : network.rows(CooperativeMember.class)) {
      members.merge(row.cooperative(), row.count(), Integer::sum);
    }
    for (Cooperative row : network.rows(Cooperative.class)) {
      members.putIfAbsent(row.id(), row.crew());
    }
    return members;
  }

  private static double[] made(Network network, Plan plan) {
    Map<String, Double> values = new HashMap<>();
    network.rows(Good.class).forEach(good -> values.put(good.id(), good.value()));
    Map<String, Double> perMonth = new HashMap<>();
    for (RecipeGood line : network.rows(RecipeGood.class)) {
      if (line.direction() == RecipeGood.Direction.OUT) {
        double value = line.quantity() * values.getOrDefault(line.good(), 0.0);
        perMonth.merge(line.recipe(), value, Double::sum);
      }
    }
    Horizon horizon = Horizon.of(network.settings());
    double[] made = new double[horizon.months()];
    for (Production work : plan.rows(Production.class)) {
      double value = perMonth.getOrDefault(work.recipe(), 0.0);
      made[horizon.index(work.month())] += value * work.workerMonths();
    }
    return made;
  }
}
