package org.indusco.planner.ground;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Good;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.Retrained;
import org.indusco.model.network.Route;
import org.indusco.model.network.Training;
import org.indusco.planner.outside.Geography;
import org.jspecify.annotations.Nullable;

/// Places, depots, goods, skills, industries and recipes by number, and what holds for each place
/// and depot in each month.
public final class Ground {

  /// The completed network behind the numbers.
  public final Network network;

  /// The months.
  public final Horizon horizon;

  /// Number of months.
  public final int months;

  public final Numbering<Place> places;
  public final Numbering<Depot> depots;
  public final Numbering<Good> goods;
  public final Numbering<Industry> industries;
  public final Numbering<Recipe> recipes;
  public final Numbering<String> skills;

  /// The places with room for so many units only.
  public final Numbering<Place> premises;

  /// Directed ways between depots.
  public final List<Arc> arcs;

  /// Labour beside the members.
  public final Pools pools;

  private final Geography geography;
  private final int[] limited;
  private final boolean[][] placeOpen;
  private final double[][] risk;
  private final int[][] depotOfPlace;
  private final boolean[][] depotOpen;
  private final double[][] carriage;

  private Ground(Network network, Geography geography) {
    this.network = network;
    this.geography = geography;
    horizon = Horizon.of(network.settings());
    months = horizon.months();
    places = new Numbering<>(network.rows(Place.class), Place::id);
    depots = new Numbering<>(network.rows(Depot.class), Depot::id);
    goods = new Numbering<>(network.rows(Good.class), Good::id);
    industries = new Numbering<>(network.rows(Industry.class), Industry::id);
    recipes = new Numbering<>(network.rows(Recipe.class), Recipe::id);
    skills = Numbering.ofWords(skillsOf(network));
    premises =
        new Numbering<>(
            places.all().stream().filter(place -> place.premises() != null).toList(), Place::id);
    limited =
        places.all().stream()
            .mapToInt(place -> place.premises() == null ? -1 : premises.number(place.id()))
            .toArray();
    placeOpen = new boolean[places.size()][months];
    risk = new double[places.size()][months];
    depotOpen = new boolean[depots.size()][months];
    depotOfPlace = new int[places.size()][months];
    carriage = new double[places.size() * places.size()][];
    fillPlaces();
    fillDepots();
    arcs = arcsOf();
    pools = new Pools(network, horizon, depots, skills);
  }

  /// Numbers a completed network.
  public static Ground of(Network completed, Geography geography) {
    return new Ground(completed, geography);
  }

  /// Whether units can stand at a place in a month.
  public boolean placeOpen(int place, int month) {
    return placeOpen[place][month];
  }

  /// The number of a place among [#premises], or -1 when there is room for any number of units.
  public int limited(int place) {
    return limited[place];
  }

  /// Chance of loss at a place in a month, in [0, 1].
  public double risk(int place, int month) {
    return risk[place][month];
  }

  /// Whether a depot works in a month.
  public boolean depotOpen(int depot, int month) {
    return depotOpen[depot][month];
  }

  /// Share of what lies in a depot at the end of a month that is lost on average, in [0, 1].
  public double loss(int depot, int month) {
    return risk[places.number(depots.get(depot).place())][month];
  }

  /// The depot that serves a place in a month, or -1.
  public int depotOf(int place, int month) {
    return depotOfPlace[place][month];
  }

  /// Whether goods can be sent on an arc in a month: the route and both depots are open.
  public boolean arcOpen(Arc arc, int month) {
    int arrival = month + arc.lead();
    return arrival < months
        && depotOpen[arc.from()][month]
        && depotOpen[arc.to()][arrival]
        && network.rows(Route.class).get(arc.route()).open().holdsOn(horizon.firstDay(month));
  }

  /// Cost of carrying a tonne from a place to another in a month, in money.
  public double carriage(int from, int to, int month) {
    int pair = from * places.size() + to;
    if (carriage[pair] == null) {
      double[] cost = new double[months];
      boolean changes = false;
      for (int t = 0; t < months; t++) {
        cost[t] = geography.carriage(places.get(from).id(), places.get(to).id(), t);
        changes |= cost[t] != cost[0];
      }
      // Most ways cost the same in all months, and a large network has a million of them.
      carriage[pair] = changes ? cost : new double[] {cost[0]};
    }
    double[] cost = carriage[pair];
    return cost[cost.length == 1 ? 0 : month];
  }

  /// Whether a depot lies in a guerrilla zone in a month.
  public boolean guerrilla(int depot, int month) {
    return geography.guerrilla(depots.get(depot).place(), month);
  }

  /// The region of a depot in a month; empty for none.
  public String region(int depot, int month) {
    return geography.findRegion(depots.get(depot).id(), month).orElse("");
  }

  /// A price or value in money as a row gives it, else the good's reference value.
  public double priceOf(@Nullable Double given, String good) {
    return given == null ? goods.get(goods.number(good)).value() : given;
  }

  /// The declared weight of a goal, in money per unit of its measure.
  public double weight(Goal.Aim aim) {
    return network.rows(Goal.class).stream()
        .filter(goal -> goal.id() == aim)
        .mapToDouble(Goal::weight)
        .sum();
  }

  private static Set<String> skillsOf(Network network) {
    Set<String> skills = new LinkedHashSet<>();
    network.rows(Recipe.class).forEach(recipe -> skills.add(recipe.skill()));
    network.rows(CooperativeMember.class).forEach(member -> skills.add(member.skill()));
    network.rows(Labour.class).forEach(labour -> skills.add(labour.skill()));
    network.rows(Training.class).forEach(row -> skills.addAll(List.of(row.skill(), row.into())));
    network.rows(Retrained.class).forEach(row -> skills.addAll(List.of(row.skill(), row.into())));
    return skills;
  }

  private void fillPlaces() {
    for (int p = 0; p < places.size(); p++) {
      String id = places.get(p).id();
      for (int t = 0; t < months; t++) {
        placeOpen[p][t] = !geography.closed(id, t);
        risk[p][t] = geography.risk(id, t);
        depotOfPlace[p][t] = geography.findDepot(id, t).map(depots::number).orElse(-1);
      }
    }
  }

  private void fillDepots() {
    for (int d = 0; d < depots.size(); d++) {
      Depot depot = depots.get(d);
      int place = places.number(depot.place());
      for (int t = 0; t < months; t++) {
        depotOpen[d][t] = placeOpen[place][t] && depot.holdsOn(horizon.firstDay(t));
      }
    }
  }

  private List<Arc> arcsOf() {
    List<Arc> all = new ArrayList<>();
    List<Route> routes = network.rows(Route.class);
    double haulage = network.settings().haulage();
    for (int r = 0; r < routes.size(); r++) {
      Route route = routes.get(r);
      for (int d = 0; d < depots.size(); d++) {
        boolean end = at(d, route.from()) || at(d, route.to());
        for (int e = 0; end && e < depots.size(); e++) {
          boolean forth = at(d, route.from()) && at(e, route.to());
          boolean back = route.bothWays() && at(d, route.to()) && at(e, route.from());
          if (d != e && (forth || back)) {
            all.add(
                new Arc(r, d, e, route.leadMonths(), route.costPerTonne(haulage), route.tonnes()));
          }
        }
      }
    }
    return List.copyOf(all);
  }

  private boolean at(int depot, String place) {
    return depots.get(depot).place().equals(place);
  }
}
