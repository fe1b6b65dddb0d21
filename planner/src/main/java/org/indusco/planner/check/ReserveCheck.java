package org.indusco.planner.check;

import org.indusco.model.network.StockTarget;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Reserve;
import org.indusco.model.plan.StockLevel;

/// What is told of stock targets against what is in store after the last month.
final class ReserveCheck {

  private final Facts facts;
  private final Plan plan;
  private final Findings findings;

  ReserveCheck(Facts facts, Plan plan, Findings findings) {
    this.facts = facts;
    this.plan = plan;
    this.findings = findings;
  }

  void check() {
    Tally rows = new Tally();
    Tally targets = new Tally();
    Tally worth = new Tally();
    Tally kept = kept(facts, plan);
    for (StockTarget target : facts.network.rows(StockTarget.class)) {
      targets.add(target.quantity(), target.depot(), target.good());
      worth.add(worth(facts, target, kept), target.depot(), target.good());
    }
    for (Reserve told : plan.rows(Reserve.class)) {
      Object[] key = {told.depot(), told.good()};
      rows.add(1, key);
      String what = "told of the reserve of " + told.good() + " at " + told.depot() + ": ";
      findings.same(told.target(), targets.get(key), what + "target");
      findings.same(told.kept(), kept.get(key), what + "kept");
      findings.same(told.shortBy(), Math.max(0, told.target() - kept.get(key)), what + "short");
      findings.same(told.worth(), worth.get(key), what + "worth");
    }
    targets
        .all()
        .keySet()
        .forEach(
            key ->
                findings.require(
                    rows.get(key.toArray()) == 1, "stock target " + key + " is not told of once"));
  }

  /// What lies in the depots after the last month, by depot and good.
  static Tally kept(Facts facts, Plan plan) {
    Tally kept = new Tally();
    for (StockLevel level : plan.rows(StockLevel.class)) {
      if (facts.month(level.month()) == facts.months() - 1) {
        kept.add(level.quantity(), level.depot(), level.good());
      }
    }
    return kept;
  }

  /// What a target counts, in money.
  static double worth(Facts facts, StockTarget target, Tally kept) {
    double counted = Math.min(target.quantity(), kept.get(target.depot(), target.good()));
    return counted * facts.priceOf(target.value(), target.good());
  }
}
