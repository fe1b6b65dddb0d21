package org.indusco.planner.check;

import java.util.HashMap;
import java.util.Map;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.RecipeEquipment;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.StockLevel;

/// Work against crews, labour and equipment.
final class WorkCheck {

  private final Facts facts;
  private final Plan plan;
  private final Timetable timetable;
  private final Skills skills;
  private final Findings findings;

  WorkCheck(Facts facts, Plan plan, Timetable timetable, Skills skills, Findings findings) {
    this.facts = facts;
    this.plan = plan;
    this.timetable = timetable;
    this.skills = skills;
    this.findings = findings;
  }

  void check() {
    Map<String, double[]> crews = new HashMap<>();
    Tally labour = new Tally();
    Tally machines = new Tally();
    Map<String, Map<String, Double>> needs = new HashMap<>();
    for (RecipeEquipment need : facts.network.rows(RecipeEquipment.class)) {
      needs
          .computeIfAbsent(need.recipe(), id -> new HashMap<>())
          .merge(need.good(), need.quantity(), Double::sum);
    }
    for (Production work : plan.rows(Production.class)) {
      int t = facts.month(work.month());
      place(work, t);
      if (facts.within(t)) {
        crews.computeIfAbsent(work.cooperative(), id -> new double[facts.months()])[t] +=
            work.workerMonths();
      }
      labour.add(work.workerMonths(), work.depot(), facts.recipe(work.recipe()).skill(), t);
      needs
          .getOrDefault(work.recipe(), Map.of())
          .forEach((good, each) -> machines.add(each * work.workerMonths(), work.depot(), good, t));
    }
    crews.forEach(this::crew);
    Tally people = people();
    labour
        .all()
        .forEach((key, used) -> findings.atMost(used, people.get(key.toArray()), "labour " + key));
    Tally pieces = pieces();
    machines
        .all()
        .forEach(
            (key, used) -> findings.atMost(used, pieces.get(key.toArray()), "equipment " + key));
  }

  private void crew(String cooperative, double[] used) {
    double crew = facts.cooperative(cooperative).crew();
    for (int t = 0; t < used.length; t++) {
      int month = t;
      findings.atMost(used[t], crew, () -> "crew of " + cooperative + " in month " + month);
    }
  }

  private void place(Production work, int t) {
    String place = facts.within(t) ? timetable.placeOf(work.cooperative(), t) : null;
    if (place == null) {
      findings.require(false, () -> where(work, t) + ": works while it is nowhere");
      return;
    }
    String depot = facts.geography.findDepot(place, t).orElse("");
    findings.require(
        work.depot().equals(depot), () -> where(work, t) + ": works for another depot");
    findings.require(
        facts
            .recipe(work.recipe())
            .industry()
            .equals(facts.cooperative(work.cooperative()).industry()),
        () -> where(work, t) + ": works by a recipe of another industry");
  }

  private static String where(Production work, int t) {
    return work.cooperative() + " in month " + t;
  }

  /// Labour by depot, skill and month: pools, as they are trained, and the members present.
  private Tally people() {
    Tally people = new Tally();
    skills.people().all().forEach((key, there) -> people.add(there, key.toArray()));
    for (CooperativeMember member : facts.network.rows(CooperativeMember.class)) {
      for (int t = 0; t < facts.months(); t++) {
        String depot = depotOf(member.cooperative(), t);
        if (!depot.isEmpty()) {
          people.add(member.count(), depot, member.skill(), t);
        }
      }
    }
    return people;
  }

  /// Equipment by depot, good and month: in store and held by the units present.
  private Tally pieces() {
    Tally pieces = new Tally();
    for (StockLevel level : plan.rows(StockLevel.class)) {
      pieces.add(level.quantity(), level.depot(), level.good(), facts.month(level.month()));
    }
    for (CooperativeEquipment piece : facts.network.rows(CooperativeEquipment.class)) {
      for (int t = 0; t < facts.months(); t++) {
        String depot = depotOf(piece.cooperative(), t);
        if (!depot.isEmpty() && timetable.holds(piece.cooperative(), piece.good(), t)) {
          pieces.add(piece.count(), depot, piece.good(), t);
        }
      }
    }
    return pieces;
  }

  private String depotOf(String cooperative, int t) {
    String place = timetable.placeOf(cooperative, t);
    return place == null ? "" : facts.geography.findDepot(place, t).orElse("");
  }
}
