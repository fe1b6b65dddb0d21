package org.indusco.planner.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.RecipeEquipment;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.plan.Allocation;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;

/// Whether each cooperative is allotted what its work needs beside what it has, and no more.
final class AllotmentCheck {

  private final Facts facts;
  private final Plan plan;
  private final Timetable timetable;
  private final Findings findings;
  private final Tally needed = new Tally();
  private final Tally own = new Tally();
  private final Tally allotted = new Tally();

  AllotmentCheck(Facts facts, Plan plan, Timetable timetable, Findings findings) {
    this.facts = facts;
    this.plan = plan;
    this.timetable = timetable;
    this.findings = findings;
  }

  void check() {
    Tally depots = new Tally();
    for (Production work : plan.rows(Production.class)) {
      need(work);
      depots.add(1, work.cooperative(), work.depot(), facts.month(work.month()));
    }
    holdings();
    for (Allocation row : plan.rows(Allocation.class)) {
      int t = facts.month(row.month());
      findings.require(
          depots.get(row.cooperative(), row.depot(), t) > 0,
          row.depot() + " allots to " + row.cooperative() + " in month " + t + ": no work there");
      allotted.add(row.quantity(), row.kind(), row.cooperative(), row.item(), t);
    }
    Set<List<Object>> keys = new HashSet<>(needed.all().keySet());
    keys.addAll(allotted.all().keySet());
    for (List<Object> key : keys) {
      double need = needed.get(key.toArray());
      double given = allotted.get(key.toArray());
      double has = own.get(key.get(0), key.get(1), key.get(2));
      if (key.get(0) == Allocation.Kind.EQUIPMENT
          && !timetable.holds((String) key.get(1), (String) key.get(2), (Integer) key.get(3))) {
        has = 0;
      }
      findings.atMost(need, has + given, "allotted " + key);
      findings.atMost(given, need, "allotted beyond need " + key);
    }
  }

  private void need(Production work) {
    int t = facts.month(work.month());
    double amount = work.workerMonths();
    String unit = work.cooperative();
    for (RecipeGood line : facts.recipeGoods.getOrDefault(work.recipe(), List.of())) {
      if (line.direction() == RecipeGood.Direction.IN) {
        needed.add(line.quantity() * amount, Allocation.Kind.MATERIAL, unit, line.good(), t);
      }
    }
    needed.add(amount, Allocation.Kind.LABOUR, unit, facts.recipe(work.recipe()).skill(), t);
    for (RecipeEquipment piece : facts.network.rows(RecipeEquipment.class)) {
      if (piece.recipe().equals(work.recipe())) {
        needed.add(piece.quantity() * amount, Allocation.Kind.EQUIPMENT, unit, piece.good(), t);
      }
    }
  }

  private void holdings() {
    for (CooperativeMember row : facts.network.rows(CooperativeMember.class)) {
      own.add(row.count(), Allocation.Kind.LABOUR, row.cooperative(), row.skill());
    }
    for (CooperativeEquipment row : facts.network.rows(CooperativeEquipment.class)) {
      own.add(row.count(), Allocation.Kind.EQUIPMENT, row.cooperative(), row.good());
    }
  }
}
