package org.indusco.bench.instance;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Stay;

/// Solves a problem of mobile units as the network that it is, but for room.
final class MobileSolver {

  // The planner does not know how many units fit at a site. Without that limit more is possible, so
  // its bound holds for the problem all the same; its plan is a solution when it happens to keep
  // to the limit, which is checked.

  // Penalties so high that nobody stays unserved would drown all other costs in rounding. They are
  // capped: that makes solutions cheaper, never dearer, so a bound stays one, and a plan that
  // serves everybody costs the same. When it does not, the cap is raised.

  private static final double RAISE = 4;
  private static final double ROUNDING = 1e-7;

  private MobileSolver() {}

  /// Solves a problem.
  ///
  /// @param most time for the exact finish
  /// @throws InstanceException when the plan puts more units at a site than fit there
  static Solved solve(MobileSiting problem, Duration most) throws InstanceException {
    Effort effort = new Effort();
    double cap = usual(problem);
    while (true) {
      MobileSiting capped = problem.capped(cap);
      Plan plan = plan(capped, most);
      if (cap >= problem.dearest() || missing(problem, plan) <= ROUNDING) {
        double all = unserved(capped);
        double bound = all - plan.summary().bound();
        requireRoom(problem, plan, bound);
        return new Solved(
            problem.name(),
            all - plan.summary().value(),
            bound,
            effort.seconds(),
            plan.summary().finish());
      }
      cap *= RAISE;
    }
  }

  private static Plan plan(MobileSiting problem, Duration most) {
    Network network = Defaults.complete(MobileNetwork.of(problem)).network();
    double all = unserved(problem);
    PlainGeography geography =
        PlainGeography.of(network, (from, to, month) -> moving(problem, all, from, to, month));
    return Effort.plan(network, geography, most);
  }

  /// A penalty that is dearer than serving in most cases: twice the dearest carriage, work and way
  /// there, by the unit of the good.
  private static double usual(MobileSiting problem) {
    double output = Arrays.stream(problem.output()).min().orElse(0);
    double work = (greatest(problem.operating()) + greatest(problem.moving())) / output;
    double ship = 0;
    for (double[][] good : problem.shipping()) {
      ship = Math.max(ship, greatest(good));
    }
    return 2 * (ship + work);
  }

  private static double greatest(double[][] figures) {
    return Arrays.stream(figures).flatMapToDouble(Arrays::stream).max().orElse(0);
  }

  /// Share of all demand that a plan does not serve.
  private static double missing(MobileSiting problem, Plan plan) {
    double demand =
        Arrays.stream(problem.demand())
            .flatMap(Arrays::stream)
            .flatMapToDouble(Arrays::stream)
            .sum();
    double served = plan.rows(Delivery.class).stream().mapToDouble(Delivery::quantity).sum();
    return 1 - served / demand;
  }

  /// What it costs to serve nobody.
  private static double unserved(MobileSiting problem) {
    double cost = 0;
    for (int g = 0; g < problem.goods(); g++) {
      for (double[] demand : problem.demand()[g]) {
        for (int j = 0; j < demand.length; j++) {
          cost += demand[j] * problem.penalty()[g][j];
        }
      }
    }
    return cost;
  }

  /// What a move costs; in a month of work more than all there is to gain.
  private static double moving(
      MobileSiting problem, double all, String from, String to, int month) {
    int left = number(from);
    int gone = number(to);
    return left < 0 || gone < 0 || month % 2 == 1 ? all + 1 : problem.moving()[left][gone];
  }

  /// The number of a site, or -1 for a customer.
  private static int number(String place) {
    return place.startsWith(MobileNetwork.SITE)
        ? Integer.parseInt(place.substring(MobileNetwork.SITE.length()))
        : -1;
  }

  private static void requireRoom(MobileSiting problem, Plan plan, double bound)
      throws InstanceException {
    int[][] at = whereabouts(problem, plan);
    for (int t = 0; t < problem.periods(); t++) {
      int[] units = new int[problem.sites()];
      for (int[] unit : at) {
        units[unit[t]]++;
      }
      for (int k = 0; k < units.length; k++) {
        if (units[k] > problem.room()[k]) {
          throw new InstanceException(
              String.format(
                  "%s: the plan has %d units at site %d in period %d, where %d fit. The planner"
                      + " does not know room at a place yet; no solution costs less than %.6f.",
                  problem.name(), units[k], k, t + 1, problem.room()[k], bound));
        }
      }
    }
  }

  /// By unit and period, the site where it is; a unit that closed stays idle where it was.
  private static int[][] whereabouts(MobileSiting problem, Plan plan) {
    int[][] at = new int[problem.start().length][problem.periods()];
    for (int u = 0; u < at.length; u++) {
      Arrays.fill(at[u], problem.start()[u]);
    }
    List<Stay> stays =
        plan.rows(Stay.class).stream().sorted(Comparator.comparing(Stay::from)).toList();
    for (Stay stay : stays) {
      int unit = Integer.parseInt(stay.cooperative().substring(MobileNetwork.UNIT.length()));
      for (int t = 0; t < problem.periods(); t++) {
        YearMonth month = MobileNetwork.START.plusMonths(MobileNetwork.working(t));
        if (!month.isBefore(stay.from())) {
          at[unit][t] = number(stay.place());
        }
      }
    }
    return at;
  }
}
