package org.indusco.planner.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Retrained;
import org.indusco.model.network.Training;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Trainees;

/// People who learn against places, and against the labour from which they come.
final class TrainingCheck {

  private final Facts facts;
  private final Plan plan;
  private final Skills skills;
  private final Findings findings;

  TrainingCheck(Facts facts, Plan plan, Skills skills, Findings findings) {
    this.facts = facts;
    this.plan = plan;
    this.skills = skills;
    this.findings = findings;
  }

  void check() {
    Map<List<Object>, Double> places = new HashMap<>();
    Tally begun = new Tally();
    Tally parts = alreadyRetrained();
    for (Trainees row : plan.rows(Trainees.class)) {
      int t = facts.month(row.month());
      String what = "trainees at " + row.depot() + " in month " + t;
      Training training = Skills.trainingOf(facts, row);
      if (training == null) {
        findings.require(false, what + ": there is no such training");
        continue;
      }
      findings.require(facts.depotOpen(row.depot(), t), what + ": the depot is not open");
      findings.require(
          facts.month(row.ready()) == t + training.months(), what + ": ready in another month");
      findings.same(row.cost(), training.cost() * row.people(), what + ": cost");
      places.put(List.of(row.depot(), row.skill(), row.into(), t), training.places());
      begun.add(row.people(), row.depot(), row.skill(), row.into(), t);
      double pool = skills.pools().get(row.depot(), row.skill(), t);
      findings.require(row.people() <= 0 || pool > 0, what + ": nobody is there to learn");
      parts.add(pool > 0 ? row.people() / pool : 0, row.depot(), row.skill());
    }
    places.forEach(
        (key, most) ->
            findings.atMost(begun.get(key.toArray()), most, "places in training " + key));
    if (!plan.rows(Trainees.class).isEmpty()) {
      parts.all().forEach((key, part) -> findings.atMost(part, 1, "part that learns of " + key));
    }
  }

  /// By depot and skill, what part of the labour of the first month has another skill already: that
  /// among refugees or that among others, whichever is more.
  private Tally alreadyRetrained() {
    Tally refugees = new Tally();
    Tally others = new Tally();
    for (Retrained row : facts.network.rows(Retrained.class)) {
      refugees.add(row.refugees(), row.depot(), row.skill());
      others.add(row.people() - row.refugees(), row.depot(), row.skill());
    }
    Tally parts = new Tally();
    refugees
        .all()
        .forEach(
            (key, fled) -> {
              double pool = skills.pools().get(key.get(0), key.get(1), 0);
              double poolRefugees = skills.poolRefugees().get(key.get(0), key.get(1), 0);
              double rest = others.get(key.toArray());
              parts.add(
                  Math.max(part(fled, poolRefugees), part(rest, pool - poolRefugees)),
                  key.toArray());
            });
    return parts;
  }

  private static double part(double some, double all) {
    return some <= 0 ? 0 : all > 0 ? some / all : Double.POSITIVE_INFINITY;
  }
}
