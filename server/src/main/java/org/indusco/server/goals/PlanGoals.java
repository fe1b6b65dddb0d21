package org.indusco.server.goals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indusco.app.account.Accounts;
import org.indusco.app.account.Activity;
import org.indusco.app.account.RegionalReach;
import org.indusco.app.job.MadePlan;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Region;
import org.indusco.model.plan.GoalResult;

/// What a plan reaches of each goal, in each region and month.
///
/// @param made the plan with its network
/// @param months of its horizon
/// @param reached by goal and id of the region, month by month in the goal's unit; regions in the
///     order of the network, and last, under the empty id, what belongs to none
/// @param activity what goes on in each month
record PlanGoals(
    MadePlan made,
    List<YearMonth> months,
    Map<Goal.Aim, Map<String, double[]>> reached,
    List<Activity> activity) {

  /// Works it out.
  static PlanGoals of(MadePlan made) {
    var network = made.planned().network();
    Horizon horizon = Horizon.of(network.settings());
    List<YearMonth> months = new ArrayList<>();
    for (int t = 0; t < horizon.months(); t++) {
      months.add(horizon.month(t));
    }
    List<RegionalReach> all =
        Accounts.regions(network, made.planned().geography(), made.planned().plan());
    List<String> regions = new ArrayList<>();
    network.rows(Region.class).stream().map(Region::id).distinct().forEach(regions::add);
    regions.add("");
    Map<Goal.Aim, Map<String, double[]>> reached = new EnumMap<>(Goal.Aim.class);
    for (Goal.Aim aim : Goal.Aim.values()) {
      Map<String, double[]> byRegion = new LinkedHashMap<>();
      regions.forEach(region -> byRegion.put(region, new double[months.size()]));
      reached.put(aim, byRegion);
    }
    for (RegionalReach each : all) {
      reached.computeIfAbsent(each.goal(), aim -> new LinkedHashMap<>())
              .computeIfAbsent(each.region(), region -> new double[months.size()])[each.month()] +=
          each.reached();
    }
    reached.values().forEach(PlanGoals::drop);
    return new PlanGoals(
        made, List.copyOf(months), reached, Activity.of(network, made.planned().plan()));
  }

  /// Drops the row of what belongs to no region where nothing does.
  private static void drop(Map<String, double[]> byRegion) {
    byRegion.computeIfPresent("", (none, sums) -> Arrays.stream(sums).sum() == 0 ? null : sums);
  }

  /// What the plan itself tells of each goal that there is.
  List<GoalResult> results() {
    return made.planned().plan().rows(GoalResult.class);
  }

  /// What is reached of a goal in each month.
  double[] byMonth(Goal.Aim aim) {
    double[] sums = new double[months.size()];
    for (double[] region : regions(aim).values()) {
      for (int t = 0; t < sums.length; t++) {
        sums[t] += region[t];
      }
    }
    return sums;
  }

  /// What each region reaches of a goal in all months together, by its id.
  Map<String, Double> byRegion(Goal.Aim aim) {
    Map<String, Double> sums = new LinkedHashMap<>();
    regions(aim).forEach((region, months) -> sums.put(region, Arrays.stream(months).sum()));
    return sums;
  }

  /// What each region reaches of a goal, month by month, by its id.
  Map<String, double[]> regions(Goal.Aim aim) {
    return reached.getOrDefault(aim, Map.of());
  }

  /// A region of the network; empty when it has none of that id.
  Optional<Region> findRegion(String id) {
    return made.planned().network().rows(Region.class).stream()
        .filter(region -> region.id().equals(id))
        .findFirst();
  }
}
