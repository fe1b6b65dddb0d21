package org.indusco.planner.program;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Good;
import org.indusco.model.network.Order;
import org.indusco.planner.ground.Arc;
import org.indusco.planner.ground.Ground;

/// Adds the columns that share capacities: deliveries on orders, stock in stores, loads on routes,
/// loans from funds.
final class SharedColumns {

  private static final double KG_PER_TONNE = 1000;

  private final Ground ground;
  private final Assembly assembly;
  private final Rows rows;
  private final LoanClasses loans;
  private final boolean loansLimited;

  /// The number of the stock target for a good at a depot.
  private final Map<List<Integer>, Integer> targets;

  SharedColumns(
      Ground ground,
      Assembly assembly,
      LoanClasses loans,
      boolean loansLimited,
      Map<List<Integer>, Integer> targets) {
    this.ground = ground;
    this.assembly = assembly;
    this.loans = loans;
    this.loansLimited = loansLimited;
    this.targets = targets;
    rows = assembly.rows;
  }

  void add() {
    List<Order> orders = ground.network.rows(Order.class);
    for (int o = 0; o < orders.size(); o++) {
      fill(o, orders.get(o));
    }
    for (int d = 0; d < ground.depots.size(); d++) {
      for (int t = 0; t < ground.months; t++) {
        keep(d, t);
      }
    }
    for (List<Integer> direction : directions()) {
      for (int t = 0; t < ground.months; t++) {
        ship(direction, t);
      }
    }
    if (loansLimited) {
      List<Fund> funds = ground.network.rows(Fund.class);
      for (int f = 0; f < funds.size(); f++) {
        lend(f, funds.get(f));
      }
    }
    assembly.endSets();
  }

  /// An order in two tranches, of which the floor gains more; one without a floor has the other
  /// alone.
  private void fill(int number, Order order) {
    OrderTerms terms = OrderTerms.of(order, ground);
    if (order.floor() > 0) {
      fill(Kind.FLOOR, number, order, order.floor(), terms.bonus());
    }
    if (order.floor() < order.quantity() || order.floor() <= 0) {
      fill(Kind.FILL, number, order, order.quantity() - order.floor(), 0);
    }
  }

  /// Deliveries on an order up to so much of it.
  private void fill(Kind tranche, int number, Order order, double most, double bonus) {
    int g = ground.goods.number(order.good());
    OrderTerms terms = OrderTerms.of(order, ground);
    assembly.beginSet(most);
    for (int d = 0; d < ground.depots.size(); d++) {
      String id = ground.depots.get(d).id();
      if (order.depots().isEmpty() || order.depots().contains(id)) {
        for (int t = terms.release(); t <= terms.latest(); t++) {
          if (ground.depotOpen(d, t)) {
            double gain = terms.gain(t) + bonus;
            assembly.column(
                tranche, number, d, t, Assembly.Column.shared(RowWorths.worth(ground, g), gain, 1));
            assembly.uses(rows.material(d, g, t), 1);
            assembly.end();
          }
        }
      }
    }
    assembly.endSet();
  }

  private void keep(int d, int t) {
    boolean last = t == ground.months - 1;
    if (!ground.depotOpen(d, t) || (!last && !ground.depotOpen(d, t + 1))) {
      return;
    }
    Depot depot = ground.depots.get(d);
    double left = 1 - ground.loss(d, t);
    assembly.beginSet(depot.tonnes());
    for (int g = 0; g < ground.goods.size(); g++) {
      Good good = ground.goods.get(g);
      double gain = -good.holding() + (last ? valueAtHorizon(g) : 0);
      assembly.column(
          Kind.KEEP,
          g,
          d,
          t,
          Assembly.Column.shared(RowWorths.worth(ground, g), gain, good.kg() / KG_PER_TONNE));
      assembly.uses(rows.material(d, g, t), 1);
      if (!last) {
        assembly.uses(rows.material(d, g, t + 1), -left);
        assembly.uses(rows.before(d, g, t + 1), -left);
      }
      if (rows.isEquipment(g)) {
        assembly.uses(rows.row(rows.equipmentFamily(g), d, t), -1);
      }
      Integer target = last ? targets.get(List.of(d, g)) : null;
      if (target != null) {
        assembly.uses(rows.target(target), -1);
      }
      assembly.end();
    }
    assembly.endSet();
  }

  private double valueAtHorizon(int g) {
    Good good = ground.goods.get(g);
    double lasting = rows.isEquipment(g) ? ground.weight(Goal.Aim.POST_WAR) : 0;
    return good.value() * (ground.network.settings().horizonValue() + lasting);
  }

  /// Arcs by the direction of the route whose capacity they share: several where several depots
  /// stand at one end.
  private Collection<List<Integer>> directions() {
    Map<Direction, List<Integer>> directions = new LinkedHashMap<>();
    for (int a = 0; a < ground.arcs.size(); a++) {
      Arc arc = ground.arcs.get(a);
      Direction direction = new Direction(arc.route(), ground.depots.get(arc.from()).place());
      directions.computeIfAbsent(direction, none -> new ArrayList<>()).add(a);
    }
    return directions.values();
  }

  private record Direction(int route, String from) {}

  private void ship(List<Integer> direction, int t) {
    assembly.beginSet(ground.arcs.get(direction.getFirst()).tonnes());
    for (int number : direction) {
      if (ground.arcOpen(ground.arcs.get(number), t)) {
        ship(number, t);
      }
    }
    assembly.endSet();
  }

  private void ship(int number, int t) {
    Arc arc = ground.arcs.get(number);
    int arrival = t + arc.lead();
    for (int g = 0; g < ground.goods.size(); g++) {
      double tonnes = ground.goods.get(g).kg() / KG_PER_TONNE;
      assembly.column(
          Kind.SHIP,
          g,
          number,
          t,
          Assembly.Column.shared(RowWorths.worth(ground, g), -arc.cost() * tonnes, tonnes));
      assembly.uses(rows.material(arc.from(), g, t), 1);
      assembly.uses(rows.material(arc.to(), g, arrival), -1);
      if (arc.lead() == 0) {
        assembly.uses(rows.before(arc.from(), g, t), 1);
      } else {
        assembly.uses(rows.before(arc.to(), g, arrival), -1);
      }
      assembly.end();
    }
  }

  private void lend(int number, Fund fund) {
    int end = ground.horizon.end(fund.to());
    for (int t = ground.horizon.first(fund.from()); t < end; t++) {
      assembly.beginSet(fund.amount());
      for (int d = 0; d < ground.depots.size(); d++) {
        if (ground.depotOpen(d, t) && reaches(fund, d, t)) {
          lend(number, d, t);
        }
      }
      assembly.endSet();
    }
  }

  private void lend(int number, int d, int t) {
    for (int k = 0; k < loans.count(); k++) {
      if (loans.list().get(k).funds().contains(number)) {
        assembly.column(Kind.LEND, number, d, t, Assembly.Column.shared(1, 0, 1));
        assembly.uses(rows.loan(k, d, t), -1);
        assembly.end();
      }
    }
  }

  private boolean reaches(Fund fund, int d, int t) {
    boolean region = fund.region().isEmpty() || fund.region().equals(ground.region(d, t));
    boolean place = fund.place().isEmpty() || fund.place().equals(ground.depots.get(d).place());
    boolean zone =
        switch (fund.paysIn()) {
          case ANYWHERE -> true;
          case GUERRILLA -> ground.guerrilla(d, t);
          case OUTSIDE_GUERRILLA -> !ground.guerrilla(d, t);
        };
    return region && place && zone;
  }
}
