package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Settings;
import org.indusco.model.plan.LoanDraw;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Price;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Purchase;
import org.indusco.model.plan.Shipment;
import org.indusco.model.plan.Stay;
import org.indusco.model.schema.Evidence;

/// A plan drawn by chance, as large as that of 1940: only its shape matters, not whether it can be
/// carried out.
record LargePlan(Network network, Plan plan) {

  private static final int COOPERATIVES = 1534;
  private static final int PLACES = 60;
  private static final int MONTHS = 30;
  private static final YearMonth START = YearMonth.of(1940, 7);

  static LargePlan draw(long seed) {
    Random random = new Random(seed);
    return new LargePlan(network(random), plan(random));
  }

  private static Network network(Random random) {
    Network tiny = HandPlan.COMPLETED.network();
    Settings old = tiny.settings();
    Settings settings =
        new Settings(
            "large",
            "A large plan",
            "",
            START,
            MONTHS,
            old.currency(),
            1,
            1,
            1,
            1,
            1,
            Evidence.NONE);
    List<Place> places = new ArrayList<>(tiny.rows(Place.class));
    List<Depot> depots = new ArrayList<>(tiny.rows(Depot.class));
    for (int p = 0; p < PLACES; p++) {
      double lat = 22 + 15 * random.nextDouble();
      double lon = 98 + 22 * random.nextDouble();
      places.add(new Place(place(p), "Place " + p, "", "", "", lat, lon, "", null, Evidence.NONE));
      depots.add(new Depot(place(p), "Depot " + p, "", place(p), null, null, 500, Evidence.NONE));
    }
    List<Cooperative> cooperatives = new ArrayList<>();
    for (int u = 0; u < COOPERATIVES; u++) {
      String industry = u % 2 == 0 ? "weaving" : "cotton";
      cooperatives.add(
          new Cooperative(
              unit(u),
              "Cooperative " + u,
              "",
              industry,
              place(u % PLACES),
              10,
              500,
              null,
              null,
              null,
              null,
              null,
              Evidence.NONE));
    }
    return tiny.with(Settings.class, List.of(settings))
        .with(Place.class, places)
        .with(Depot.class, depots)
        .with(Cooperative.class, cooperatives);
  }

  private static Plan plan(Random random) {
    List<Stay> stays = new ArrayList<>();
    List<Move> moves = new ArrayList<>();
    List<Production> production = new ArrayList<>();
    for (int u = 0; u < COOPERATIVES; u++) {
      course(random, u, stays, moves);
      for (int t = 0; t < MONTHS; t++) {
        String recipe = u % 2 == 0 ? "weave_blankets" : "weave_cloth";
        production.add(
            new Production(
                START.plusMonths(t), unit(u), place(u % PLACES), recipe, 10 * random.nextDouble()));
      }
    }
    return HandPlan.plan()
        .with(Stay.class, stays)
        .with(Move.class, moves)
        .with(Production.class, production)
        .with(Purchase.class, purchases(random))
        .with(Shipment.class, shipments(random))
        .with(
            LoanDraw.class,
            List.of(new LoanDraw(START, "loans", place(0), Fund.Use.ANY, List.of(), 12.5)))
        .with(Price.class, prices(random));
  }

  /// A course of one or two places, which may close before the end.
  private static void course(Random random, int u, List<Stay> stays, List<Move> moves) {
    int place = u % PLACES;
    int t = 0;
    if (random.nextInt(3) == 0) {
      int leaves = random.nextInt(MONTHS - 2);
      int next = random.nextInt(PLACES);
      if (leaves > 0) {
        stays.add(stay(u, place, 0, leaves, Stay.End.MOVE));
      }
      moves.add(
          new Move(
              unit(u),
              START.plusMonths(leaves),
              START.plusMonths(leaves).plusMonths(1),
              place(place),
              place(next),
              300 * random.nextDouble(),
              10,
              3 * random.nextDouble(),
              List.of(),
              0.2,
              0.1,
              Move.Cause.values()[random.nextInt(3)]));
      place = next;
      t = leaves + 1;
    }
    boolean closes = t < MONTHS - 1 && random.nextInt(20) == 0;
    stays.add(
        stay(
            u,
            place,
            t,
            closes ? MONTHS - 1 : MONTHS,
            closes ? Stay.End.CLOSED : Stay.End.HORIZON));
  }

  private static Stay stay(int u, int place, int from, int to, Stay.End end) {
    return new Stay(
        unit(u), place(place), place(place), START.plusMonths(from), START.plusMonths(to), end);
  }

  private static List<Purchase> purchases(Random random) {
    List<Purchase> all = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      String good = random.nextBoolean() ? "wool" : "cotton";
      all.add(
          new Purchase(
              START.plusMonths(random.nextInt(MONTHS)),
              place(random.nextInt(PLACES)),
              good,
              random.nextInt(1000) + 1,
              random.nextDouble()));
    }
    return all;
  }

  private static List<Shipment> shipments(Random random) {
    List<Shipment> all = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      YearMonth month = START.plusMonths(random.nextInt(MONTHS));
      all.add(
          new Shipment(
              month,
              month,
              place(random.nextInt(PLACES)),
              place(random.nextInt(PLACES)),
              1 + random.nextInt(3),
              "cloth",
              random.nextInt(1000),
              random.nextDouble(),
              random.nextDouble()));
    }
    return all;
  }

  private static List<Price> prices(Random random) {
    List<Price> all = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      all.add(
          Price.whole(
              START.plusMonths(random.nextInt(MONTHS)),
              place(random.nextInt(PLACES)),
              Price.Kind.MATERIAL,
              random.nextBoolean() ? "wool" : "blanket",
              random.nextDouble(),
              random.nextInt(100)));
    }
    return all;
  }

  private static String place(int number) {
    return "P" + number;
  }

  private static String unit(int number) {
    return "U" + number;
  }
}
