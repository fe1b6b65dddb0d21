package org.indusco.app.frontier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.indusco.app.PlanWish;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.Planning;
import org.indusco.app.Series;
import org.indusco.app.change.Aims;
import org.indusco.app.change.WeighGoal;
import org.indusco.app.frontier.Frontier.Axis;
import org.indusco.app.frontier.FrontierPoint.Weights;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Network;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.Plan;

/// Plans a network again and again while weight goes from one goal over to another.
///
/// The two weights keep what they are worth together when both goals are reached in full; a share
/// of that, from 0 to 1, goes to the second. The network's own weights are one of the points. They
/// come first, then the ends, so that a sweep that is stopped has the most telling points. Each
/// plan goes on from the one made before it whose weights are nearest.
public final class Sweep {

  private final Network network;
  private final String inputHash;
  private final PlanWish wish;
  private final Series series;

  /// The plans made so far, by the share of the second goal.
  private final Map<Double, Plan> made = new TreeMap<>();

  /// @param network a network without faults
  /// @param inputHash hash of the network as read, told in the plans
  /// @param wish how each point is planned
  public Sweep(Network network, String inputHash, PlanWish wish, Series series) {
    this.network = Defaults.complete(network).network();
    this.inputHash = inputHash;
    this.wish = wish;
    this.series = series;
  }

  /// What becomes known of the frontier until the series is stopped, at least one point.
  ///
  /// @param points how many, at least 3
  /// @throws FrontierException when there is nothing to reach of one of the goals
  public Frontier between(Goal.Aim first, Goal.Aim second, int points) {
    Weights declared = new Weights(weight(first), weight(second));
    series.begin("the network's own weights", 1, points);
    PlannedNetwork planned = planned(first, second, declared, wish);
    Axis x = axis(planned, first);
    Axis y = axis(planned, second);
    List<FrontierPoint> found = new ArrayList<>();
    found.add(point(planned, declared, x, y, true));
    double all = declared.worth(x.of(), y.of());
    if (all <= 0) {
      all = new Weights(first.usualWeight(), second.usualWeight()).worth(x.of(), y.of());
    }
    double own = declared.second() * y.of() / all;
    made.put(own, planned.plan());
    for (double share : shares(points, own)) {
      if (series.stopped()) {
        break;
      }
      Weights weights = new Weights((1 - share) * all / x.of(), share * all / y.of());
      String what = Math.round(100 * share) + " % of the weight on " + lower(Aims.name(second));
      series.begin(what, found.size() + 1, points);
      planned = planned(first, second, weights, wish.goingOnFrom(nearest(share)));
      made.put(share, planned.plan());
      found.add(point(planned, weights, x, y, false));
    }
    return new Frontier(x, y, found, found.size() == points && !series.stopped());
  }

  /// Shares of the second goal: evenly spread, the ends first, without the one that is nearest to
  /// the network's own.
  static List<Double> shares(int points, double own) {
    List<Double> shares = new ArrayList<>(List.of(0.0, 1.0));
    for (int i = 1; i < points - 1; i++) {
      shares.add((double) i / (points - 1));
    }
    int nearest = own <= 0 ? 0 : own >= 1 ? 1 : 2;
    for (int i = nearest; nearest == 2 && i < shares.size(); i++) {
      if (Math.abs(shares.get(i) - own) < Math.abs(shares.get(nearest) - own)) {
        nearest = i;
      }
    }
    shares.remove(nearest);
    return shares;
  }

  /// The plan made before whose share of the second goal is nearest.
  private Plan nearest(double share) {
    return made.entrySet().stream()
        .min(Comparator.comparingDouble(each -> Math.abs(each.getKey() - share)))
        .orElseThrow(() -> new IllegalStateException("nothing was planned before"))
        .getValue();
  }

  private PlannedNetwork planned(Goal.Aim first, Goal.Aim second, Weights weights, PlanWish how) {
    Network one = WeighGoal.to(first, weights.first()).applyTo(network);
    Network both = WeighGoal.to(second, weights.second()).applyTo(one);
    return Planning.plan(both, inputHash, how, series);
  }

  private double weight(Goal.Aim aim) {
    return network.rows(Goal.class).stream()
        .filter(goal -> goal.id() == aim)
        .mapToDouble(Goal::weight)
        .sum();
  }

  private static Axis axis(PlannedNetwork planned, Goal.Aim aim) {
    GoalResult result = result(planned, aim);
    if (result.of() <= 0) {
      throw new FrontierException(
          "The network has nothing to reach of the goal " + Aims.id(aim) + ".");
    }
    return new Axis(aim, result.unit(), result.of());
  }

  private static FrontierPoint point(
      PlannedNetwork planned, Weights weights, Axis first, Axis second, boolean declared) {
    double x = result(planned, first.aim()).reached();
    double y = result(planned, second.aim()).reached();
    double rest = planned.plan().summary().value() - weights.worth(x, y);
    return new FrontierPoint(weights, x, y, rest, declared, planned.plan());
  }

  private static GoalResult result(PlannedNetwork planned, Goal.Aim aim) {
    return planned.plan().rows(GoalResult.class).stream()
        .filter(goal -> goal.goal() == aim)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the plan says nothing of " + aim));
  }

  private static String lower(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
