package org.indusco.planner.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Route;
import org.indusco.model.network.Supply;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Price;
import org.indusco.model.schema.Evidence;
import org.indusco.planner.PlanRequest;
import org.indusco.planner.Planner;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.drawn.RandomNetworks;
import org.indusco.planner.exact.ExactModel;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Prices against what more is truly worth: the bound and the price of so much more together are
/// never below the exact optimum with so much more. A failure names the seed, and
/// [RandomNetworks#textOf] draws its network.
final class PricesAgainstTruthTest {

  /// Prices of room for a unit up to this are too small to be listed, in money.
  private static final double SMALL_ROOM = 5;

  private static final double ROUNDING = 1e-6;

  /// Of each sort of thing so many prices are tried on each network.
  private static final int TRIED = 2;

  private static final Map<Long, List<Trial>> TRIALS = new ConcurrentHashMap<>();

  /// A network with more of a thing than the one that was planned.
  ///
  /// @param bound of the network as it was planned
  /// @param price of so much more
  /// @param optimum with so much more
  private record Trial(String what, double bound, double price, double optimum) {}

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 6);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void moreIsWorthItsPriceAtMost(long seed) {
    assertThat(trials(seed))
        .isNotEmpty()
        .allSatisfy(
            trial ->
                assertThat(trial.bound() + trial.price())
                    .as(trial.what())
                    .isGreaterThanOrEqualTo(trial.optimum() * (1 - ROUNDING)));
  }

  /// Else the bounds alone would do, and the prices would not have been tested.
  @Test
  void withoutPricesTheBoundsWouldOftenBeTooLow() {
    assertThat(
            seeds()
                .boxed()
                .flatMap(seed -> trials(seed).stream())
                .filter(trial -> trial.optimum() > trial.bound() * (1 + ROUNDING)))
        .hasSizeGreaterThan(10);
  }

  private static List<Trial> trials(long seed) {
    return TRIALS.computeIfAbsent(seed, PricesAgainstTruthTest::tryAll);
  }

  private static List<Trial> tryAll(long seed) {
    Network network = RandomNetworks.of(seed);
    PlanRequest request = new PlanRequest(0.001, 6000, seed, null, "", "");
    Plan plan = Planner.plan(network, new DrawnGeography(network), request, Progress.none());
    List<Trial> trials = new ArrayList<>();
    for (Price.Kind kind : Price.Kind.values()) {
      plan.rows(Price.class).stream()
          .filter(price -> price.kind() == kind)
          .filter(price -> kind != Price.Kind.LOAN || price.where().isEmpty())
          .limit(TRIED)
          .forEach(
              price -> {
                More more = more(network, plan, price);
                if (more.amount() > 0) {
                  trials.add(trial(plan, price, more));
                }
              });
    }
    return trials;
  }

  private static Trial trial(Plan plan, Price price, More more) {
    double optimum = ExactModel.solve(more.network(), new DrawnGeography(more.network())).optimum();
    return new Trial(
        price.toString(), plan.summary().bound(), more.amount() * more.price(), optimum);
  }

  /// So much more of a thing than there was, and the price of one.
  private record More(Network network, double amount, double price) {}

  private static More more(Network network, Plan plan, Price price) {
    YearMonth from = price.month();
    YearMonth to = from.plusMonths(1);
    return switch (price.kind()) {
      case MATERIAL ->
          new More(
              plus(
                  network,
                  Supply.class,
                  new Supply(price.where(), price.item(), from, to, 5, 0.0, "", Evidence.NONE)),
              5,
              price.price());
      case LABOUR ->
          new More(
              plus(
                  network,
                  Labour.class,
                  new Labour(price.where(), price.item(), from, to, 2, 0, Evidence.NONE)),
              2,
              price.price());
      case LOAN -> new More(plus(network, Fund.class, fund(network, price)), 10, price.price());
      case ROUTE ->
          new More(
              with(network, Route.class, route -> wider(route, price)), 0.05, all(plan, price));
      case STORE ->
          new More(
              with(network, Depot.class, depot -> larger(depot, price)), 0.05, all(plan, price));
      case PREMISES ->
          new More(
              with(network, Place.class, place -> roomier(place, price)),
              1,
              all(plan, price) + SMALL_ROOM * plan.summary().months());
      // No table gives a month's use of a machine or a workplace alone.
      case EQUIPMENT, WORKPLACE -> new More(network, 0, 0);
    };
  }

  /// The prices of all months and both directions, and those too small to be listed.
  private static double all(Plan plan, Price price) {
    List<String> ends = List.of(price.where().split(">"));
    double listed =
        plan.rows(Price.class).stream()
            .filter(each -> each.kind() == price.kind())
            .filter(each -> List.of(each.where().split(">")).containsAll(ends))
            .mapToDouble(Price::price)
            .sum();
    return listed + 2 * plan.summary().months() * Ledger.NOISE;
  }

  private static Fund fund(Network network, Price price) {
    Fund like =
        network.rows(Fund.class).stream()
            .filter(fund -> fund.id().equals(price.item()))
            .findFirst()
            .orElseThrow();
    return new Fund(
        "more",
        "more",
        "",
        "",
        like.region(),
        like.place(),
        price.month(),
        price.month().plusMonths(1),
        10,
        like.paysIn(),
        like.paysFor(),
        like.industries(),
        Evidence.NONE);
  }

  private static Route wider(Route route, Price price) {
    List<String> ends = List.of(price.where().split(">"));
    return ends.contains(route.from()) && ends.contains(route.to())
        ? new Route(
            route.from(),
            route.to(),
            route.mode(),
            route.km(),
            route.days(),
            route.cost(),
            route.tonnes() + 0.05,
            route.openFrom(),
            route.openTo(),
            route.bothWays(),
            route.evidence())
        : route;
  }

  private static Place roomier(Place place, Price price) {
    Integer room = place.premises();
    return place.id().equals(price.where()) && room != null
        ? new Place(
            place.id(),
            place.name(),
            place.nameZh(),
            place.nameOld(),
            place.province(),
            place.lat(),
            place.lon(),
            place.role(),
            room + 1,
            place.evidence())
        : place;
  }

  private static Depot larger(Depot depot, Price price) {
    return depot.id().equals(price.where())
        ? new Depot(
            depot.id(),
            depot.name(),
            depot.nameZh(),
            depot.place(),
            depot.from(),
            depot.to(),
            depot.tonnes() + 0.05,
            depot.evidence())
        : depot;
  }

  private static <R extends Record> Network plus(Network network, Class<R> table, R row) {
    List<R> rows = new ArrayList<>(network.rows(table));
    rows.add(row);
    return network.with(table, rows);
  }

  private static <R extends Record> Network with(
      Network network, Class<R> table, UnaryOperator<R> change) {
    return network.with(table, network.rows(table).stream().map(change).toList());
  }
}
