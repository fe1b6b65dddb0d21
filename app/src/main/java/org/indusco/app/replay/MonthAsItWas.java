package org.indusco.app.replay;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Good;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Allocation;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.Founding;
import org.indusco.model.plan.LoanDraw;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Purchase;
import org.indusco.model.plan.Shipment;
import org.indusco.model.plan.Stay;
import org.indusco.model.plan.StockLevel;
import org.indusco.model.plan.Trainees;
import org.indusco.planner.outside.Geography;

/// Holds the first month of a plan against what was truly the case.
///
/// A cooperative that stands at a closed place, or leaves one, is lost with its equipment and its
/// capital. Nothing is bought, kept, sent or delivered at a depot whose place is closed, nobody
/// begins to learn there, and nothing is sent to it on a short route; what is on its way to it is
/// lost. Cooperatives that it would have served stand idle, be there another depot near or not:
/// nobody there expects them. What then is missing elsewhere is cut by [Cuts].
final class MonthAsItWas {

  private final Network network;
  private final Geography truth;
  private final Plan plan;
  private final YearMonth month;
  private final Set<String> lost = new HashSet<>();
  private final Set<String> closedDepots = new HashSet<>();

  private MonthAsItWas(Network network, Geography truth, Plan plan) {
    this.network = network;
    this.truth = truth;
    this.plan = plan;
    month = network.settings().start();
  }

  /// The month as it came to pass.
  ///
  /// @param now the network as it stands
  /// @param truth what is the case in this month
  /// @param intended the plan by which cooperatives came to stand where they do, for this network:
  ///     one that it has standing at a place that is closed is lost, even when the plan made just
  ///     now knows better
  /// @param raided cooperatives that are lost in raids when the month begins
  static Befallen of(Network now, Geography truth, Plan plan, Plan intended, Set<String> raided) {

    MonthAsItWas was = new MonthAsItWas(now, truth, plan);
    was.lost.addAll(raided);
    was.findLost(plan);
    was.findClosed();
    Plan struck = was.lost.isEmpty() && was.closedDepots.isEmpty() ? plan : was.struck();
    was.findLost(intended);
    Plan cut = Cuts.of(now, truth, struck);
    List<String> lost =
        now.rows(Cooperative.class).stream()
            .map(Cooperative::id)
            .filter(was.lost::contains)
            .toList();
    return new Befallen(cut, lost, was.capital(), cut == plan);
  }

  private void findLost(Plan counted) {
    Whereabouts.standing(network, counted)
        .forEach(
            (unit, place) -> {
              if (truth.closed(place, 0)) {
                lost.add(unit);
              }
            });
  }

  private void findClosed() {
    for (Depot depot : network.rows(Depot.class)) {
      boolean open = depot.holdsOn(Horizon.of(network.settings()).firstDay(0));
      if (open && truth.closed(depot.place(), 0) && touched(depot.id())) {
        closedDepots.add(depot.id());
      }
    }
  }

  /// Whether the plan counts on a depot in this month.
  private boolean touched(String depot) {
    return plan.rows(Stay.class).stream().anyMatch(row -> row.depot().equals(depot))
        || plan.rows(StockLevel.class).stream().anyMatch(row -> row.depot().equals(depot))
        || plan.rows(Trainees.class).stream().anyMatch(row -> row.depot().equals(depot))
        || plan.rows(Purchase.class).stream().anyMatch(row -> row.depot().equals(depot))
        || plan.rows(Shipment.class).stream()
            .anyMatch(row -> row.from().equals(depot) || row.to().equals(depot));
  }

  private Plan struck() {
    Predicate<String> open = depot -> !closedDepots.contains(depot);
    return plan.with(Stay.class, kept(Stay.class, Stay::cooperative))
        .with(Move.class, kept(Move.class, Move::cooperative))
        .with(Founding.class, kept(Founding.class, Founding::cooperative))
        .with(
            Production.class,
            now(
                kept(Production.class, Production::cooperative),
                Production::month,
                row -> open.test(row.depot())))
        .with(
            Allocation.class,
            now(
                kept(Allocation.class, Allocation::cooperative),
                Allocation::month,
                row -> open.test(row.depot())))
        .with(
            Trainees.class,
            now(plan.rows(Trainees.class), Trainees::month, row -> open.test(row.depot())))
        .with(
            Purchase.class,
            now(plan.rows(Purchase.class), Purchase::month, row -> open.test(row.depot())))
        .with(
            StockLevel.class,
            now(plan.rows(StockLevel.class), StockLevel::month, row -> open.test(row.depot())))
        .with(
            Delivery.class,
            now(plan.rows(Delivery.class), Delivery::month, row -> open.test(row.depot())))
        .with(
            LoanDraw.class,
            now(plan.rows(LoanDraw.class), LoanDraw::month, row -> open.test(row.depot())))
        .with(
            Shipment.class,
            now(
                plan.rows(Shipment.class),
                Shipment::month,
                row ->
                    open.test(row.from())
                        && (open.test(row.to()) || row.arrival().isAfter(month))));
  }

  private <R extends Record> List<R> kept(Class<R> table, Function<R, String> unit) {
    return plan.rows(table).stream().filter(row -> !lost.contains(unit.apply(row))).toList();
  }

  /// The rows of this month that pass, and all of later months.
  private <R extends Record> List<R> now(
      List<R> rows, Function<R, YearMonth> when, Predicate<R> passes) {
    List<R> kept = new ArrayList<>();
    for (R row : rows) {
      if (!when.apply(row).equals(month) || passes.test(row)) {
        kept.add(row);
      }
    }
    return kept;
  }

  private double capital() {
    Map<String, Double> values = new HashMap<>();
    network.rows(Good.class).forEach(good -> values.put(good.id(), good.value()));
    double sum = 0;
    for (Cooperative unit : network.rows(Cooperative.class)) {
      sum += lost.contains(unit.id()) ? unit.capital() : 0;
    }
    for (CooperativeEquipment piece : network.rows(CooperativeEquipment.class)) {
      if (lost.contains(piece.cooperative())) {
        sum += piece.count() * values.getOrDefault(piece.good(), 0.0);
      }
    }
    return sum;
  }
}
