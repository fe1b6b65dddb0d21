package org.indusco.bench.synthetic;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Place;
import org.indusco.model.network.Route;
import org.indusco.model.network.Threat;
import org.indusco.model.schema.Evidence;

/// The ground of a generated network: sites in 1,000 x 600 km, a front that sweeps in from the
/// east, raids, depots and the ways between them.
final class Terrain {

  private static final double WIDTH = 1000;
  private static final double HEIGHT = 600;
  private static final double KM_PER_DEGREE = 111.2;

  final List<Place> places = new ArrayList<>();
  final List<Depot> depots = new ArrayList<>();
  final List<Route> routes = new ArrayList<>();
  final List<Threat> threats = new ArrayList<>();

  /// By site: the number of its nearest depot.
  final int[] depotOf;

  private final Size size;
  private final Horizon horizon;
  private final Random random;
  private final double[] x;
  private final double[] y;
  private final double phase;
  private final int[] depotSite;

  Terrain(Size size, Horizon horizon, Random random) {
    this.size = size;
    this.horizon = horizon;
    this.random = random;
    x = new double[size.sites()];
    y = new double[size.sites()];
    depotOf = new int[size.sites()];
    depotSite = new int[size.depots()];
    phase = random.nextDouble() * 6;
    sites();
    depots();
    ways();
    dangers();
  }

  /// Straight line between two sites, in km.
  double distance(int one, int other) {
    return Math.hypot(x[one] - x[other], y[one] - y[other]);
  }

  /// Whether the front has passed a site.
  boolean lost(int site, int month) {
    return month > 0 && x[site] > front(site, month);
  }

  /// The site at which a depot stands.
  int siteOf(int depot) {
    return depotSite[depot];
  }

  /// The open depot nearest to another in a month; itself while it is open.
  int refuge(int depot, int month) {
    int best = -1;
    for (int d = 0; d < depotSite.length; d++) {
      if (!lost(depotSite[d], month)
          && (best < 0
              || distance(depotSite[depot], depotSite[d])
                  < distance(depotSite[depot], depotSite[best]))) {
        best = d;
      }
    }
    return best < 0 ? depot : best;
  }

  private double front(int site, int month) {
    double part = (double) month / size.months();
    return 1020 - 460 * Math.pow(part, 0.9) + 50 * Math.sin(y[site] / 90 + phase);
  }

  private void sites() {
    for (int s = 0; s < size.sites(); s++) {
      x[s] = random.nextDouble() * WIDTH;
      y[s] = random.nextDouble() * HEIGHT;
      double lat = 30 + y[s] / KM_PER_DEGREE;
      double lon = 100 + x[s] / (KM_PER_DEGREE * Math.cos(Math.toRadians(33)));
      places.add(new Place("P" + s, "Site " + s, "", "", "", lat, lon, "", null, Evidence.NONE));
    }
  }

  /// Each next depot where it is farthest from those there.
  private void depots() {
    for (int d = 0; d < depotSite.length; d++) {
      int farthest = 0;
      double most = -1;
      for (int s = 0; s < x.length; s++) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int e = 0; e < d; e++) {
          nearest = Math.min(nearest, distance(s, depotSite[e]));
        }
        if (nearest > most) {
          most = nearest;
          farthest = s;
        }
      }
      depotSite[d] = farthest;
      String place = places.get(farthest).id();
      double tonnes = 40.0 * size.units() / size.depots() * (0.5 + random.nextDouble());
      depots.add(new Depot("D" + d, "Depot " + d, "", place, null, null, tonnes, Evidence.NONE));
    }
    for (int s = 0; s < x.length; s++) {
      for (int d = 1; d < depotSite.length; d++) {
        if (distance(s, depotSite[d]) < distance(s, depotSite[depotOf[s]])) {
          depotOf[s] = d;
        }
      }
    }
  }

  /// Roads to the four nearest depots, some of them slow.
  private void ways() {
    boolean[][] joined = new boolean[depotSite.length][depotSite.length];
    for (int d = 0; d < depotSite.length; d++) {
      for (int n = 0; n < Math.min(4, depotSite.length - 1); n++) {
        int best = -1;
        for (int e = 0; e < depotSite.length; e++) {
          boolean free = e != d && !joined[d][e];
          if (free
              && (best < 0
                  || distance(depotSite[d], depotSite[e])
                      < distance(depotSite[d], depotSite[best]))) {
            best = e;
          }
        }
        if (best >= 0) {
          joined[d][best] = true;
          joined[best][d] = true;
          double km = 1.3 * distance(depotSite[d], depotSite[best]);
          double days = random.nextDouble() < 0.5 ? 10 : 30;
          double tonnes = 4.0 * size.units() / size.depots() * (0.3 + random.nextDouble());
          routes.add(
              new Route(
                  places.get(depotSite[d]).id(),
                  places.get(depotSite[best]).id(),
                  Route.Mode.CART,
                  km,
                  days,
                  0.2 * km,
                  tonnes,
                  null,
                  null,
                  true,
                  Evidence.NONE));
        }
      }
    }
  }

  private void dangers() {
    for (int s = 0; s < x.length; s++) {
      boolean raided = random.nextDouble() < 0.2;
      int raidFrom = random.nextInt(size.months());
      int raidTo = raidFrom + 1 + random.nextInt(4);
      double raid = 0.04 + 0.12 * random.nextDouble();
      for (int t = 0; t < size.months(); t++) {
        boolean hit = raided && t >= raidFrom && t < raidTo;
        double risk =
            0.004
                + 0.25 * Math.exp(-Math.max(0, front(s, t) - x[s]) / 70)
                + (hit ? raid : 0)
                + 0.01 * random.nextDouble();
        YearMonth month = horizon.month(t);
        boolean lost = lost(s, t);
        threats.add(
            new Threat(
                places.get(s).id(),
                month.atDay(1),
                lost ? null : month.plusMonths(1).atDay(1),
                null,
                Math.min(0.9, risk),
                lost,
                "front and raids",
                Evidence.NONE));
        if (lost) {
          break;
        }
      }
    }
  }
}
