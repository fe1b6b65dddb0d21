package org.indusco.planner.check;

import java.util.ArrayList;
import java.util.List;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.planner.outside.Geography;

/// Checks a plan against its network.
public final class Checker {

  private Checker() {}

  /// Works out whether a plan can be carried out and what it is worth.
  public static Verdict check(Network completed, Geography geography, Plan plan) {
    Findings findings = new Findings();
    Facts facts = new Facts(completed, geography);
    new NamesCheck(facts, plan, findings).check();
    if (!findings.list().isEmpty()) {
      return new Verdict(findings.list(), Double.NaN, List.of());
    }
    Timetable timetable = Timetable.of(facts, plan, findings);
    Skills skills = Skills.of(facts, plan);
    new TrainingCheck(facts, plan, skills, findings).check();
    new WorkCheck(facts, plan, timetable, skills, findings).check();
    new AllotmentCheck(facts, plan, timetable, findings).check();
    new GoodsCheck(facts, plan, findings).check();
    new MoneyCheck(facts, plan, findings).check();
    Valuation valuation = Valuation.of(facts, plan, timetable, skills);
    List<String> violations = new ArrayList<>(findings.list());
    if (!Double.isFinite(valuation.value())) {
      violations.add("the value is no number");
    }
    return new Verdict(List.copyOf(violations), valuation.value(), valuation.goals());
  }
}
