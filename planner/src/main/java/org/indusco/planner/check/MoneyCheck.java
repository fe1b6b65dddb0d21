package org.indusco.planner.check;

import java.util.Optional;
import org.indusco.model.network.Fund;
import org.indusco.model.plan.Founding;
import org.indusco.model.plan.LoanDraw;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;

/// Loans against funds.
final class MoneyCheck {

  private final Facts facts;
  private final Plan plan;
  private final Findings findings;

  MoneyCheck(Facts facts, Plan plan, Findings findings) {
    this.facts = facts;
    this.plan = plan;
    this.findings = findings;
  }

  void check() {
    if (!facts.network.has(Fund.class)) {
      return;
    }
    Tally need = new Tally();
    for (Production work : plan.rows(Production.class)) {
      need.add(
          facts.recipe(work.recipe()).loan() * work.workerMonths(),
          work.depot(),
          facts.month(work.month()));
    }
    for (Move move : plan.rows(Move.class)) {
      int t = facts.month(move.month());
      Optional<String> leaves = facts.geography.findDepot(move.from(), t);
      Optional<String> depot = leaves.or(() -> facts.geography.findDepot(move.to(), t));
      String industry = facts.cooperative(move.cooperative()).industry();
      double loan = facts.industry(industry).moveLoanShare() * move.cost();
      depot.ifPresent(id -> need.add(loan, id, t));
    }
    for (Founding founding : plan.rows(Founding.class)) {
      int t = facts.month(founding.month());
      String industry = facts.cooperative(founding.cooperative()).industry();
      double loan = facts.industry(industry).moveLoanShare() * founding.cost();
      facts.geography.findDepot(founding.place(), t).ifPresent(id -> need.add(loan, id, t));
    }
    Tally granted = new Tally();
    Tally lent = new Tally();
    for (LoanDraw draw : plan.rows(LoanDraw.class)) {
      int t = facts.month(draw.month());
      granted.add(draw.amount(), draw.depot(), t);
      lent.add(draw.amount(), draw.fund(), t);
      findings.require(
          reaches(draw, t), draw.fund() + " may not pay at " + draw.depot() + " in month " + t);
    }
    need.all()
        .forEach(
            (key, amount) -> findings.atMost(amount, granted.get(key.toArray()), "loans " + key));
    lent.all()
        .forEach(
            (key, amount) ->
                findings.atMost(
                    amount, amountOf((String) key.get(0), (Integer) key.get(1)), "fund " + key));
  }

  private double amountOf(String fund, int t) {
    double amount = 0;
    for (Fund row : facts.network.rows(Fund.class)) {
      amount += row.id().equals(fund) && lends(row, t) ? row.amount() : 0;
    }
    return amount;
  }

  private boolean lends(Fund row, int t) {
    return t >= facts.horizon.first(row.from()) && t < facts.horizon.end(row.to());
  }

  private boolean reaches(LoanDraw draw, int t) {
    String place = facts.depot(draw.depot()).place();
    boolean guerrilla = facts.geography.guerrilla(place, t);
    String region = facts.geography.findRegion(draw.depot(), t).orElse("");
    for (Fund fund : facts.network.rows(Fund.class)) {
      boolean pays =
          switch (fund.paysIn()) {
            case ANYWHERE -> true;
            case GUERRILLA -> guerrilla;
            case OUTSIDE_GUERRILLA -> !guerrilla;
          };
      if (fund.id().equals(draw.fund())
          && lends(fund, t)
          && pays
          && (fund.region().isEmpty() || fund.region().equals(region))
          && (fund.place().isEmpty() || fund.place().equals(place))) {
        return true;
      }
    }
    return false;
  }
}
