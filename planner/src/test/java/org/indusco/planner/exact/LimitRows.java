package org.indusco.planner.exact;

import com.google.ortools.linearsolver.MPVariable;
import java.util.List;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Good;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Route;

/// Loads on routes and loans from funds.
final class LimitRows {

  private static final double UNLIMITED = Double.POSITIVE_INFINITY;

  private final Terms terms;
  private final Variables variables;

  LimitRows(Terms terms, Variables variables) {
    this.terms = terms;
    this.variables = variables;
  }

  void add() {
    List<Route> routes = terms.rows(Route.class);
    for (int i = 0; i < routes.size(); i++) {
      for (int t = 0; t < terms.months; t++) {
        variables.provide(routes.get(i).tonnes(), "route", i, routes.get(i).from(), t);
        variables.provide(routes.get(i).tonnes(), "route", i, routes.get(i).to(), t);
      }
      for (Depot one : terms.rows(Depot.class)) {
        for (Depot other : terms.rows(Depot.class)) {
          if (!one.id().equals(other.id()) && joins(routes.get(i), one, other)) {
            for (int t = 0; t < terms.months; t++) {
              ship(i, routes.get(i), one, other, t);
            }
          }
        }
      }
    }
    List<Fund> funds = terms.rows(Fund.class);
    for (int i = 0; i < funds.size(); i++) {
      Fund fund = funds.get(i);
      for (int t = terms.horizon.first(fund.from()); t < terms.horizon.end(fund.to()); t++) {
        variables.provide(fund.amount(), "fund", i, t);
        for (Depot depot : terms.rows(Depot.class)) {
          if (terms.open(depot, t) && reaches(fund, depot, t)) {
            lend(i, fund, depot, t);
          }
        }
      }
    }
  }

  private void lend(int number, Fund fund, Depot depot, int t) {
    for (Industry industry : terms.rows(Industry.class)) {
      String id = industry.id();
      boolean its = fund.industries().isEmpty() || fund.industries().contains(id);
      for (Fund.Use use : List.of(Fund.Use.WORK, Fund.Use.MOVES)) {
        if (its && (fund.paysFor() == Fund.Use.ANY || fund.paysFor() == use)) {
          MPVariable lend = variables.amount(UNLIMITED, 0, "lend", number, use, id, depot.id(), t);
          variables.uses(lend, 1, "fund", number, t);
          variables.uses(lend, -1, "loan", use, id, depot.id(), t);
        }
      }
    }
  }

  private static boolean joins(Route route, Depot one, Depot other) {
    boolean forth = route.from().equals(one.place()) && route.to().equals(other.place());
    boolean back = route.from().equals(other.place()) && route.to().equals(one.place());
    return forth || (back && route.bothWays());
  }

  private void ship(int number, Route route, Depot from, Depot to, int t) {
    int lead = route.leadMonths();
    if (!terms.open(from, t)
        || !terms.open(to, t + lead)
        || !route.open().holdsOn(terms.horizon.firstDay(t))) {
      return;
    }
    double perTonne = route.costPerTonne(terms.network.settings().haulage());
    for (Good good : terms.rows(Good.class)) {
      double tonnes = terms.tonnes(good.id());
      MPVariable ship =
          variables.amount(
              UNLIMITED, -perTonne * tonnes, "ship", number, from.id(), to.id(), good.id(), t);
      variables.uses(ship, tonnes, "route", number, from.place(), t);
      variables.uses(ship, 1, "goods", from.id(), good.id(), t);
      variables.uses(ship, -1, "goods", to.id(), good.id(), t + lead);
      if (lead == 0) {
        variables.uses(ship, 1, "before", from.id(), good.id(), t);
      } else {
        variables.uses(ship, -1, "before", to.id(), good.id(), t + lead);
      }
    }
  }

  private boolean reaches(Fund fund, Depot depot, int t) {
    boolean guerrilla = terms.geography.guerrilla(depot.place(), t);
    boolean zone =
        switch (fund.paysIn()) {
          case ANYWHERE -> true;
          case GUERRILLA -> guerrilla;
          case OUTSIDE_GUERRILLA -> !guerrilla;
        };
    String region = terms.geography.findRegion(depot.id(), t).orElse("");
    return zone
        && (fund.region().isEmpty() || fund.region().equals(region))
        && (fund.place().isEmpty() || fund.place().equals(depot.place()));
  }
}
