package org.indusco.planner.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Recipe;
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

  /// Loans needed and granted, by depot, month and what they pay for together.
  private final Tally need = new Tally();

  private final Tally granted = new Tally();

  /// Loans from each fund in each month.
  private final Tally lent = new Tally();

  /// By depot, month and purpose, the purposes that are paid for together with it.
  private final Map<List<Object>, Set<Purpose>> together = new HashMap<>();

  MoneyCheck(Facts facts, Plan plan, Findings findings) {
    this.facts = facts;
    this.plan = plan;
    this.findings = findings;
  }

  void check() {
    if (!facts.network.has(Fund.class)) {
      return;
    }
    draws();
    needs();
    need.all()
        .forEach(
            (key, amount) ->
                findings.atMost(
                    amount,
                    granted.get(key.toArray()),
                    "loans " + key.subList(0, 2) + " for " + key.get(2)));
    lent.all()
        .forEach(
            (key, amount) ->
                findings.atMost(
                    amount, amountOf((String) key.get(0), (Integer) key.get(1)), "fund " + key));
  }

  /// Work or moves of an industry.
  private record Purpose(Fund.Use use, String industry) {

    @Override
    public String toString() {
      return use.name().toLowerCase(Locale.ROOT) + " of " + industry;
    }
  }

  private void draws() {
    for (LoanDraw draw : plan.rows(LoanDraw.class)) {
      int t = facts.month(draw.month());
      Set<Purpose> purposes = purposes(draw);
      granted.add(draw.amount(), draw.depot(), t, purposes);
      lent.add(draw.amount(), draw.fund(), t);
      findings.require(
          reaches(draw, purposes, t),
          draw.fund() + " may not pay at " + draw.depot() + " in month " + t);
      for (Purpose purpose : purposes) {
        Set<Purpose> before = together.put(List.of(draw.depot(), t, purpose), purposes);
        findings.require(
            before == null || before.equals(purposes),
            "loans at %s in month %d: %s is paid for with this and with that"
                .formatted(draw.depot(), t, purpose));
      }
    }
  }

  private void needs() {
    for (Production work : plan.rows(Production.class)) {
      Recipe recipe = facts.recipe(work.recipe());
      need(
          recipe.loan() * work.workerMonths(),
          work.depot(),
          facts.month(work.month()),
          new Purpose(Fund.Use.WORK, recipe.industry()));
    }
    for (Move move : plan.rows(Move.class)) {
      int t = facts.month(move.month());
      Optional<String> leaves = facts.geography.findDepot(move.from(), t);
      Optional<String> depot = leaves.or(() -> facts.geography.findDepot(move.to(), t));
      String industry = facts.cooperative(move.cooperative()).industry();
      double loan = facts.industry(industry).moveLoanShare() * move.cost();
      depot.ifPresent(id -> need(loan, id, t, new Purpose(Fund.Use.MOVES, industry)));
    }
    for (Founding founding : plan.rows(Founding.class)) {
      int t = facts.month(founding.month());
      String industry = facts.cooperative(founding.cooperative()).industry();
      double loan = facts.industry(industry).moveLoanShare() * founding.cost();
      facts
          .geography
          .findDepot(founding.place(), t)
          .ifPresent(id -> need(loan, id, t, new Purpose(Fund.Use.MOVES, industry)));
    }
  }

  private void need(double loan, String depot, int t, Purpose purpose) {
    need.add(loan, depot, t, together.getOrDefault(List.of(depot, t, purpose), Set.of(purpose)));
  }

  /// All that a loan may be used for.
  private Set<Purpose> purposes(LoanDraw draw) {
    Set<Purpose> purposes = new HashSet<>();
    for (String industry : industries(draw)) {
      if (draw.paysFor() != Fund.Use.MOVES) {
        purposes.add(new Purpose(Fund.Use.WORK, industry));
      }
      if (draw.paysFor() != Fund.Use.WORK) {
        purposes.add(new Purpose(Fund.Use.MOVES, industry));
      }
    }
    return Set.copyOf(purposes);
  }

  private Collection<String> industries(LoanDraw draw) {
    return draw.industries().isEmpty() ? facts.industries.keySet() : draw.industries();
  }

  private static boolean serves(Fund fund, Purpose purpose) {
    boolean use = fund.paysFor() == Fund.Use.ANY || fund.paysFor() == purpose.use();
    return use && (fund.industries().isEmpty() || fund.industries().contains(purpose.industry()));
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

  private boolean reaches(LoanDraw draw, Set<Purpose> purposes, int t) {
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
          && purposes.stream().allMatch(purpose -> serves(fund, purpose))
          && (fund.region().isEmpty() || fund.region().equals(region))
          && (fund.place().isEmpty() || fund.place().equals(place))) {
        return true;
      }
    }
    return false;
  }
}
