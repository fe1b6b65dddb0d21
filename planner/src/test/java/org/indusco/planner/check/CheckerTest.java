package org.indusco.planner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Allocation;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.LoanDraw;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Purchase;
import org.indusco.model.plan.Shipment;
import org.indusco.model.plan.Shortfall;
import org.indusco.model.plan.Stay;
import org.indusco.model.plan.StockLevel;
import org.indusco.planner.PlanRequest;
import org.indusco.planner.Planner;
import org.indusco.planner.drawn.Drawing;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Violations planted one at a time in a plan that the checker accepts.
final class CheckerTest {

  private static final Network NETWORK =
      Defaults.complete(Drawing.ofFolder(Path.of("..", "examples", "tiny"))).network();
  private static final DrawnGeography GEOGRAPHY = new DrawnGeography(NETWORK);
  private static final Plan SOUND =
      Planner.plan(
          NETWORK, GEOGRAPHY, new PlanRequest(0.001, 5000, 1, null, "", ""), Progress.none());

  static Stream<Arguments> violations() {
    return Stream.of(
            work(), allotments(), purchases(), moves(), loans(), carriage(), sales(), told())
        .flatMap(arguments -> arguments);
  }

  private static Stream<Arguments> work() {
    return Stream.of(
        planted(
            "works twice as much",
            "crew of w1 in month 0",
            work("w1", p -> work(p, p.depot(), p.recipe(), 20))),
        planted(
            "works without people",
            "labour [baoji, general, 0]",
            work("c2", p -> work(p, p.depot(), p.recipe(), 9.9))),
        planted(
            "works for another depot",
            "w1 in month 0: works for another depot",
            work("w1", p -> work(p, "luoyang", p.recipe(), 1))),
        planted(
            "works by a foreign recipe",
            "w1 in month 0: works by a recipe of another industry",
            work("w1", p -> work(p, p.depot(), "weave_cloth", 1))),
        planted(
            "works less than nothing",
            "worker_months \"-1.0\"",
            work("w1", p -> work(p, p.depot(), p.recipe(), -1))),
        planted(
            "works on no number",
            "worker_months \"NaN\"",
            work("w1", p -> work(p, p.depot(), p.recipe(), Double.NaN))),
        planted(
            "moves and works",
            "w2 is twice in month 2",
            change(
                Stay.class,
                s -> s.cooperative().equals("w2"),
                s ->
                    new Stay("w2", s.place(), s.depot(), s.from(), s.to().plusMonths(1), s.end()))),
        planted(
            "comes after the horizon",
            "production: month \"1941-01\"",
            work("w1", p -> new Production(month(6), p.cooperative(), p.depot(), p.recipe(), 1))));
  }

  private static Stream<Arguments> allotments() {
    return Stream.of(
        planted(
            "is given less than it needs",
            "allotted to w1 [MATERIAL, wool, 0]",
            less(Allocation.class, a -> a.cooperative().equals("w1") && a.item().equals("wool"))),
        planted(
            "is given no labour",
            "allotted to w1 [LABOUR, general, 0]",
            less(
                Allocation.class, a -> a.cooperative().equals("w1") && a.item().equals("general"))),
        planted(
            "is given what it does not need",
            "allotted beyond need to w1 [MATERIAL, wool, 0]",
            change(
                Allocation.class,
                a -> a.cooperative().equals("w1") && a.item().equals("wool"),
                a ->
                    new Allocation(
                        a.month(),
                        a.depot(),
                        a.cooperative(),
                        a.kind(),
                        a.item(),
                        2 * a.quantity()))));
  }

  private static Stream<Arguments> purchases() {
    return Stream.of(
        planted(
            "nothing is bought",
            "goods [baoji, wool, 0]",
            less(Purchase.class, p -> p.depot().equals("baoji"))),
        planted(
            "more is bought than offered",
            "supply [baoji, wool, 0, 1.0]",
            change(
                Purchase.class,
                p -> p.good().equals("wool") && p.depot().equals("baoji"),
                p -> new Purchase(p.month(), p.depot(), p.good(), 300, p.price()))),
        planted(
            "is bought too cheaply",
            "supply [baoji, wool, 0, 0.5]",
            change(
                Purchase.class,
                p -> p.depot().equals("baoji") && p.good().equals("wool"),
                p -> new Purchase(p.month(), p.depot(), p.good(), p.quantity(), 0.5))));
  }

  private static Stream<Arguments> moves() {
    return Stream.of(
        planted(
            "a town falls on a cooperative",
            "w2 at luoyang in month 3: the place is closed",
            change(
                Stay.class,
                s -> s.cooperative().equals("w2") && s.place().equals("baoji"),
                s -> new Stay("w2", "luoyang", "luoyang", s.from(), s.to(), s.end()))),
        planted(
            "jumps without moving",
            "w2 in month 3: works after it was closed",
            less(Move.class, m -> m.cooperative().equals("w2"))),
        planted(
            "moves to no candidate site",
            "is no candidate site",
            change(
                Move.class,
                m -> m.cooperative().equals("w2"),
                m -> move(m, m.from(), "shuangshipu", m.cost()))),
        planted(
            "moves from elsewhere",
            "w2 in month 2: moves from where it is not",
            change(
                Move.class,
                m -> m.cooperative().equals("w2"),
                m -> move(m, "baoji", m.to(), m.cost()))),
        planted(
            "moves for nothing",
            "w2 in month 2: cost of moving",
            change(
                Move.class, m -> m.cooperative().equals("w2"), m -> move(m, m.from(), m.to(), 0))));
  }

  private static Stream<Arguments> loans() {
    return Stream.of(
        planted(
            "nobody lends for the move",
            "loans [luoyang, 2]",
            less(LoanDraw.class, d -> d.month().equals(month(2)))),
        planted(
            "the fund lends too much",
            "fund [loans, 2]",
            change(
                LoanDraw.class,
                d -> d.month().equals(month(2)),
                d ->
                    new LoanDraw(
                        d.month(), d.fund(), d.depot(), d.paysFor(), d.industries(), 160))));
  }

  private static Stream<Arguments> carriage() {
    return Stream.of(
        planted(
            "the porters carry too much",
            "route [3, luoyang, yuanqu",
            change(
                Shipment.class,
                s -> s.to().equals("yuanqu"),
                s -> ship(s, s.route(), s.arrival(), 60))),
        planted(
            "porters fly",
            "arrives in another month",
            change(
                Shipment.class,
                s -> s.to().equals("yuanqu"),
                s -> ship(s, s.route(), s.month(), s.quantity()))),
        planted(
            "a load is said to weigh less",
            "tonnes",
            change(
                Shipment.class,
                s -> s.to().equals("yuanqu"),
                s -> ship(s, s.tonnes() / 2, s.cost()))),
        planted(
            "a load is said to cost less",
            "cost of carriage",
            change(
                Shipment.class,
                s -> s.to().equals("yuanqu"),
                s -> ship(s, s.tonnes(), s.cost() / 2))),
        planted(
            "a load leaves the road",
            "not on its route",
            change(
                Shipment.class,
                s -> s.to().equals("yuanqu"),
                s -> ship(s, 2, s.arrival(), s.quantity()))),
        planted(
            "a load takes no known route",
            "there is no route 9",
            change(
                Shipment.class,
                s -> s.to().equals("yuanqu"),
                s -> ship(s, 9, s.arrival(), s.quantity()))),
        planted(
            "stock is lost in a fallen town",
            "stock kept at luoyang in month 3: the depot is not open",
            added(StockLevel.class, new StockLevel(month(2), "luoyang", "wool", 1))),
        planted(
            "a store overflows",
            "store [baoji, 5]",
            added(StockLevel.class, new StockLevel(month(5), "baoji", "blanket", 1e6))));
  }

  private static Stream<Arguments> sales() {
    return Stream.of(
        planted(
            "is delivered and not made",
            "goods [baoji, blanket, 0]",
            added(Delivery.class, deliver("army", "baoji", 0, 5, 5))),
        planted(
            "more is delivered than ordered",
            "order guerrilla",
            added(Delivery.class, deliver("guerrilla", "yuanqu", 3, 100, 6))),
        planted(
            "is delivered too late",
            "delivery for guerrilla in 1940-11: too late",
            added(Delivery.class, deliver("guerrilla", "yuanqu", 4, 1, 6))),
        planted(
            "is delivered elsewhere",
            "delivery for army in 1940-08: at another depot",
            added(Delivery.class, deliver("army", "luoyang", 1, 1, 5))),
        planted(
            "is paid too much",
            "value of a unit",
            added(Delivery.class, deliver("army", "baoji", 1, 1, 50))),
        planted(
            "people buy above their price",
            "demand [baoji, cloth, 1, 9.0]",
            added(Delivery.class, new Delivery(month(1), "", "baoji", "cloth", 1, 9, 0))));
  }

  private static Stream<Arguments> told() {
    return Stream.of(
        planted(
            "an unknown order is filled",
            "deliveries: order \"navy\"",
            added(Delivery.class, deliver("navy", "baoji", 1, 1, 5))),
        planted(
            "less is delivered than nothing",
            "deliveries: quantity \"-5.0\"",
            added(Delivery.class, deliver("army", "baoji", 1, -5, 5))),
        planted(
            "an order is not told of",
            "order army is not told of once",
            less(Shortfall.class, s -> s.order().equals("army"))),
        planted(
            "an order is told to be smaller",
            "told of order army: ordered",
            change(
                Shortfall.class,
                s -> s.order().equals("army"),
                s ->
                    new Shortfall(
                        s.order(), s.orderClass(), s.good(), s.inTime(), s.inTime(), s.late(), 0))),
        planted(
            "a shortfall is hidden",
            "told of order army: short",
            change(
                Shortfall.class,
                s -> s.order().equals("army"),
                s ->
                    new Shortfall(
                        s.order(),
                        s.orderClass(),
                        s.good(),
                        s.ordered(),
                        s.inTime(),
                        s.late(),
                        0))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("violations")
  void namesEveryViolation(String what, String expected, UnaryOperator<Plan> corrupt) {
    assertThat(Checker.check(NETWORK, GEOGRAPHY, SOUND).violations()).isEmpty();
    Verdict verdict = Checker.check(NETWORK, GEOGRAPHY, corrupt.apply(SOUND));
    assertThat(verdict.accepted()).as(what).isFalse();
    assertThat(verdict.violations()).as(what).anyMatch(violation -> violation.contains(expected));
  }

  private static Arguments planted(String what, String expected, UnaryOperator<Plan> corrupt) {
    return Arguments.of(what, expected, corrupt);
  }

  private static YearMonth month(int t) {
    return YearMonth.of(1940, 7).plusMonths(t);
  }

  private static UnaryOperator<Plan> work(String cooperative, UnaryOperator<Production> change) {
    return change(
        Production.class,
        p -> p.cooperative().equals(cooperative) && p.month().equals(month(0)),
        change);
  }

  private static Production work(Production p, String depot, String recipe, double workerMonths) {
    return new Production(p.month(), p.cooperative(), depot, recipe, workerMonths);
  }

  private static Move move(Move m, String from, String to, double cost) {
    return new Move(
        m.cooperative(),
        m.month(),
        m.arrival(),
        from,
        to,
        cost,
        m.loan(),
        m.tonnes(),
        m.leaves(),
        0,
        0,
        m.cause());
  }

  private static Shipment ship(Shipment s, int route, YearMonth arrival, double quantity) {
    return new Shipment(
        s.month(), arrival, s.from(), s.to(), route, s.good(), quantity, s.tonnes(), s.cost());
  }

  private static Shipment ship(Shipment s, double tonnes, double cost) {
    return new Shipment(
        s.month(), s.arrival(), s.from(), s.to(), s.route(), s.good(), s.quantity(), tonnes, cost);
  }

  private static Delivery deliver(
      String order, String depot, int t, double quantity, double value) {
    return new Delivery(month(t), order, depot, "blanket", quantity, value, 0);
  }

  /// The plan with the first row that fits changed.
  private static <R extends Record> UnaryOperator<Plan> change(
      Class<R> table, Predicate<R> which, UnaryOperator<R> change) {
    return plan -> {
      List<R> rows = new ArrayList<>(plan.rows(table));
      R row = rows.stream().filter(which).findFirst().orElseThrow();
      rows.set(rows.indexOf(row), change.apply(row));
      return plan.with(table, rows);
    };
  }

  /// The plan without the first row that fits.
  private static <R extends Record> UnaryOperator<Plan> less(Class<R> table, Predicate<R> which) {
    return plan -> {
      List<R> rows = new ArrayList<>(plan.rows(table));
      rows.remove(rows.stream().filter(which).findFirst().orElseThrow());
      return plan.with(table, rows);
    };
  }

  private static <R extends Record> UnaryOperator<Plan> added(Class<R> table, R row) {
    return plan -> {
      List<R> rows = new ArrayList<>(plan.rows(table));
      rows.add(row);
      return plan.with(table, rows);
    };
  }
}
