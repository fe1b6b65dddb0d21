package org.indusco.app.replay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.indusco.app.labour.Skills;
import org.indusco.model.network.CandidateSite;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Pin;
import org.indusco.model.network.Placement;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.network.Retrained;
import org.indusco.model.network.Settings;
import org.indusco.model.network.Stock;
import org.indusco.model.network.Supply;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Shipment;
import org.indusco.model.plan.StockLevel;
import org.indusco.model.schema.Evidence;
import org.indusco.planner.outside.Geography;

/// Carries the first month of a plan out: the network as it stands a month later.
///
/// Cooperatives stand where the plan has them; those that it closes, and those that were lost, are
/// gone with all that they have. What was kept, made and received lies in the depots. A load that
/// is longer on the way is a supply without a price in the month in which it arrives: like what
/// arrives, such a supply need not be taken. An order is for what is left of it, where what was
/// delivered counts for its floor first; those whose last month is over are gone. Who began to
/// learn is counted among the retrained. All dated rows and stock targets stay, since neither dates
/// nor the end of the horizon move.
final class CarryOut {

  private final Network network;
  private final Geography truth;
  private final Plan plan;
  private final Horizon horizon;
  private final Map<String, String> places;

  private CarryOut(Network network, Geography truth, Plan plan) {
    this.network = network;
    this.truth = truth;
    this.plan = plan;
    horizon = Horizon.of(network.settings());
    places = Whereabouts.after(network, plan);
  }

  /// The network a month later, and what is left of the plan.
  ///
  /// @param completed a network of two months at least, with its defaults filled in
  /// @param truth what is the case, which decides what is lost in store
  /// @param plan one whose first month can be carried out
  static Carried of(Network completed, Geography truth, Plan plan) {
    CarryOut out = new CarryOut(completed, truth, plan);
    Network next = out.next();
    return new Carried(next, RestOfPlan.of(next, plan, out.arrivals()));
  }

  private Network next() {
    Settings now = network.settings();
    Settings later =
        new Settings(
            now.id(),
            now.name(),
            now.nameZh(),
            now.start().plusMonths(1),
            now.months() - 1,
            now.currency(),
            now.candidateKm(),
            now.candidateSites(),
            now.routeKm(),
            now.haulage(),
            now.horizonValue(),
            now.evidence());
    UnitsLater units = UnitsLater.of(network, plan);
    List<Supply> supply = new ArrayList<>(network.rows(Supply.class));
    supply.addAll(arrivals());
    List<Retrained> retrained = Skills.of(network, plan).nextMonth();
    Network taught =
        retrained.isEmpty() && !network.has(Retrained.class)
            ? network
            : network.with(Retrained.class, retrained);
    return taught
        .with(Settings.class, List.of(later))
        .with(Cooperative.class, units.cooperatives(staying(Cooperative.class, Cooperative::id)))
        .with(
            CooperativeMember.class,
            staying(CooperativeMember.class, CooperativeMember::cooperative))
        .with(
            CooperativeEquipment.class,
            units.equipment(staying(CooperativeEquipment.class, CooperativeEquipment::cooperative)))
        .with(CandidateSite.class, staying(CandidateSite.class, CandidateSite::cooperative))
        .with(Pin.class, staying(Pin.class, Pin::cooperative))
        .with(Placement.class, placements())
        .with(Stock.class, stock())
        .with(Supply.class, supply)
        .with(Order.class, orders());
  }

  private <R extends Record> List<R> staying(Class<R> table, Function<R, String> unit) {
    return network.rows(table).stream().filter(row -> places.containsKey(unit.apply(row))).toList();
  }

  /// Where cooperatives stand now; those not founded yet keep the rows that say where they will.
  private List<Placement> placements() {
    LocalDate day = horizon.firstDay(1);
    List<Placement> rows = new ArrayList<>();
    places.forEach(
        (unit, place) -> {
          if (!place.isEmpty()) {
            rows.add(new Placement(unit, place, day, null, "carried out", Evidence.NONE));
          }
        });
    for (Placement row : network.rows(Placement.class)) {
      if ("".equals(places.get(row.cooperative()))) {
        rows.add(row);
      }
    }
    return rows;
  }

  private record Cell(String depot, String good) {}

  private List<Stock> stock() {
    Map<Cell, Double> cells = new LinkedHashMap<>();
    Map<String, String> sites = new HashMap<>();
    network.rows(Depot.class).forEach(depot -> sites.put(depot.id(), depot.place()));
    for (StockLevel level : plan.rows(StockLevel.class)) {
      if (now(level.month())) {
        double left = 1 - truth.risk(sites.getOrDefault(level.depot(), ""), 0);
        cells.merge(new Cell(level.depot(), level.good()), left * level.quantity(), Double::sum);
      }
    }
    Map<String, List<RecipeGood>> made = new HashMap<>();
    for (RecipeGood line : network.rows(RecipeGood.class)) {
      if (line.direction() == RecipeGood.Direction.OUT) {
        made.computeIfAbsent(line.recipe(), id -> new ArrayList<>()).add(line);
      }
    }
    for (Production work : plan.rows(Production.class)) {
      for (RecipeGood line :
          now(work.month()) ? made.getOrDefault(work.recipe(), List.of()) : List.<RecipeGood>of()) {
        cells.merge(
            new Cell(work.depot(), line.good()),
            line.quantity() * work.workerMonths(),
            Double::sum);
      }
    }
    for (Shipment load : plan.rows(Shipment.class)) {
      if (now(load.month()) && horizon.index(load.arrival()) == 1) {
        cells.merge(new Cell(load.to(), load.good()), load.quantity(), Double::sum);
      }
    }
    List<Stock> rows = new ArrayList<>();
    cells.forEach(
        (cell, quantity) ->
            rows.add(new Stock(cell.depot(), cell.good(), quantity, "", Evidence.NONE)));
    return rows;
  }

  /// Loads sent this month that arrive later than next month.
  private List<Supply> arrivals() {
    record Arrival(Cell cell, YearMonth month) {}
    Map<Arrival, Double> loads = new LinkedHashMap<>();
    for (Shipment load : plan.rows(Shipment.class)) {
      if (now(load.month()) && horizon.index(load.arrival()) > 1) {
        loads.merge(
            new Arrival(new Cell(load.to(), load.good()), load.arrival()),
            load.quantity(),
            Double::sum);
      }
    }
    List<Supply> rows = new ArrayList<>();
    loads.forEach(
        (arrival, quantity) ->
            rows.add(
                new Supply(
                    arrival.cell().depot(),
                    arrival.cell().good(),
                    arrival.month(),
                    arrival.month().plusMonths(1),
                    quantity,
                    0.0,
                    "",
                    Evidence.NONE)));
    return rows;
  }

  private List<Order> orders() {
    Map<String, Double> delivered = new HashMap<>();
    for (Delivery delivery : plan.rows(Delivery.class)) {
      if (now(delivery.month())) {
        delivered.merge(delivery.order(), delivery.quantity(), Double::sum);
      }
    }
    YearMonth next = horizon.month(1);
    return network.rows(Order.class).stream()
        .filter(order -> !over(order, next))
        .map(order -> order.rest(delivered.getOrDefault(order.id(), 0.0)))
        .toList();
  }

  private static boolean over(Order order, YearMonth next) {
    YearMonth latest = order.latest() == null ? order.due() : order.latest();
    return latest != null && latest.isBefore(next);
  }

  private boolean now(YearMonth month) {
    return month.equals(horizon.start());
  }
}
