package org.indusco.bench.instance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.indusco.model.network.CandidateSite;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Demand;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Good;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Place;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.network.Route;
import org.indusco.model.network.Settings;
import org.indusco.model.network.Supply;
import org.indusco.model.schema.Evidence;

/// A problem of mobile units as a network of two months for each period, and one more.
///
/// In the first month of a period units move or wait, in the second they work, and what they make
/// is sent and sold in the first month of the next. A unit at work uses up a permit, bought on the
/// spot: that gives work a price by place and month, and no more work than there is room. Each
/// customer is a depot for each good, so that carriage has a price by good. Nothing can be kept.
///
/// It is a relaxation: room for units that stand idle is not limited, and a unit may close, which
/// is standing idle without room.
final class MobileNetwork {

  static final YearMonth START = YearMonth.of(2000, 1);
  static final String UNIT = "unit";
  static final String SITE = "site";
  private static final String INDUSTRY = "mobile";
  private static final String WORKER = "worker";
  private static final String PERMIT = "permit";
  private static final double KG_PER_TONNE = 1000;

  private final MobileSiting problem;
  private final List<Place> places = new ArrayList<>();
  private final List<Depot> depots = new ArrayList<>();
  private final List<Good> goods = new ArrayList<>();
  private final List<RecipeGood> lines = new ArrayList<>();
  private final List<Cooperative> units = new ArrayList<>();
  private final List<CandidateSite> sites = new ArrayList<>();
  private final List<Labour> labour = new ArrayList<>();
  private final List<Supply> permits = new ArrayList<>();
  private final List<Route> routes = new ArrayList<>();
  private final List<Demand> demands = new ArrayList<>();

  private MobileNetwork(MobileSiting problem) {
    this.problem = problem;
  }

  /// The network of a problem.
  static Network of(MobileSiting problem) {
    return new MobileNetwork(problem).network();
  }

  /// The month in which units work in a period.
  static int working(int period) {
    return 2 * period + 1;
  }

  /// The name of a site's place and depot.
  static String site(int k) {
    return SITE + k;
  }

  private static YearMonth selling(int period) {
    return START.plusMonths(working(period) + 1);
  }

  private Network network() {
    goods();
    for (int k = 0; k < problem.sites(); k++) {
      addSite(k);
    }
    for (int g = 0; g < problem.goods(); g++) {
      for (int j = 0; j < problem.customers(); j++) {
        customer(g, j);
      }
    }
    for (int u = 0; u < problem.start().length; u++) {
      unit(u);
    }
    int months = 2 * problem.periods() + 1;
    return Network.empty()
        .with(
            Settings.class,
            List.of(
                new Settings(
                    problem.name(),
                    "",
                    "",
                    START,
                    months,
                    "money",
                    0,
                    problem.sites(),
                    0,
                    0,
                    0,
                    Evidence.NONE)))
        .with(Good.class, goods)
        .with(Place.class, places)
        .with(Depot.class, depots)
        .with(Route.class, routes)
        .with(
            Industry.class,
            List.of(new Industry(INDUSTRY, "", "", INDUSTRY, 0, 0, 1, Evidence.NONE)))
        .with(
            Recipe.class,
            List.of(new Recipe(INDUSTRY, "", "", INDUSTRY, WORKER, 0, 0, Evidence.NONE)))
        .with(RecipeGood.class, lines)
        .with(Cooperative.class, units)
        .with(CooperativeMember.class, List.of())
        .with(CandidateSite.class, sites)
        .with(Labour.class, labour)
        .with(Supply.class, permits)
        .with(Order.class, List.of())
        .with(Demand.class, demands)
        .with(Goal.class, List.of());
  }

  private static String good(int g) {
    return "good" + g;
  }

  private void goods() {
    // The planner scales amounts by the goods' values, which should be near what they cost.
    good(PERMIT, problem.operating()[0][0]);
    line(PERMIT, RecipeGood.Direction.IN, 1);
    for (int g = 0; g < problem.goods(); g++) {
      good(good(g), problem.usualCost(g));
      line(good(g), RecipeGood.Direction.OUT, problem.output()[g]);
    }
  }

  private void good(String id, double value) {
    goods.add(new Good(id, "", "", "t", Good.Kind.FINISHED, KG_PER_TONNE, value, 0, Evidence.NONE));
  }

  private void line(String good, RecipeGood.Direction direction, double quantity) {
    lines.add(new RecipeGood(INDUSTRY, good, direction, quantity, "", Evidence.NONE));
  }

  private void depot(String id) {
    places.add(new Place(id, "", "", "", "", 0, 0, "", null, Evidence.NONE));
    depots.add(new Depot(id, "", "", id, null, null, 0, Evidence.NONE));
  }

  private void addSite(int k) {
    depot(site(k));
    labour.add(new Labour(site(k), WORKER, null, null, problem.start().length, 0, Evidence.NONE));
    for (int t = 0; t < problem.periods(); t++) {
      YearMonth month = START.plusMonths(working(t));
      permits.add(
          new Supply(
              site(k),
              PERMIT,
              month,
              month.plusMonths(1),
              problem.room()[k],
              problem.operating()[t][k],
              "",
              Evidence.NONE));
    }
  }

  private void customer(int g, int j) {
    String id = "customer" + j + "-" + g;
    depot(id);
    for (int t = 0; t < problem.periods(); t++) {
      if (problem.demand()[g][t][j] > 0) {
        demands.add(
            new Demand(
                id,
                good(g),
                selling(t),
                selling(t).plusMonths(1),
                problem.demand()[g][t][j],
                problem.penalty()[g][j],
                0.0,
                "",
                Evidence.NONE));
      }
    }
    for (int k = 0; k < problem.sites(); k++) {
      double cost = problem.shipping()[g][k][j];
      routes.add(
          new Route(
              site(k),
              id,
              Route.Mode.ROAD,
              0,
              0.0,
              cost,
              most(g, j),
              selling(0).atDay(1),
              null,
              false,
              Evidence.NONE));
    }
  }

  /// The most that a customer takes of a good in a period.
  private double most(int g, int j) {
    double most = 0;
    for (int t = 0; t < problem.periods(); t++) {
      most = Math.max(most, problem.demand()[g][t][j]);
    }
    return most;
  }

  private void unit(int u) {
    String id = UNIT + u;
    units.add(
        new Cooperative(
            id,
            "",
            "",
            INDUSTRY,
            site(problem.start()[u]),
            1,
            0,
            0.0,
            1.0,
            null,
            null,
            null,
            Evidence.NONE));
    for (int k = 0; k < problem.sites(); k++) {
      sites.add(new CandidateSite(id, site(k), Evidence.NONE));
    }
  }
}
