package org.indusco.planner.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.RecipeEquipment;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.plan.Allocation;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;

/// Whether each cooperative is allotted what its work needs beside what it has, and no more.
///
/// One cooperative is checked after another: a large plan has millions of allotments, and sums over
/// all of them at once would take more memory than planning.
final class AllotmentCheck {

  private final Facts facts;
  private final Plan plan;
  private final Timetable timetable;
  private final Findings findings;
  private final Map<String, List<RecipeEquipment>> equipment;

  AllotmentCheck(Facts facts, Plan plan, Timetable timetable, Findings findings) {
    this.facts = facts;
    this.plan = plan;
    this.timetable = timetable;
    this.findings = findings;
    equipment = grouped(facts.network.rows(RecipeEquipment.class), RecipeEquipment::recipe);
  }

  void check() {
    var works = grouped(plan.rows(Production.class), Production::cooperative);
    var allotments = grouped(plan.rows(Allocation.class), Allocation::cooperative);
    var members =
        grouped(facts.network.rows(CooperativeMember.class), CooperativeMember::cooperative);
    var machines =
        grouped(facts.network.rows(CooperativeEquipment.class), CooperativeEquipment::cooperative);
    Set<String> cooperatives = new HashSet<>(works.keySet());
    cooperatives.addAll(allotments.keySet());
    for (String id : cooperatives) {
      Tally own = new Tally();
      for (CooperativeMember row : members.getOrDefault(id, List.of())) {
        own.add(row.count(), Allocation.Kind.LABOUR, row.skill());
      }
      for (CooperativeEquipment row : machines.getOrDefault(id, List.of())) {
        own.add(row.count(), Allocation.Kind.EQUIPMENT, row.good());
      }
      check(id, works.getOrDefault(id, List.of()), allotments.getOrDefault(id, List.of()), own);
    }
  }

  private void check(String id, List<Production> works, List<Allocation> allotments, Tally own) {
    Tally depots = new Tally();
    Tally needed = new Tally();
    for (Production work : works) {
      need(work, needed);
      depots.add(1, work.depot(), facts.month(work.month()));
    }
    Tally allotted = new Tally();
    for (Allocation row : allotments) {
      int t = facts.month(row.month());
      findings.require(
          depots.get(row.depot(), t) > 0,
          () -> row.depot() + " allots to " + id + " in month " + t + ": no work there");
      allotted.add(row.quantity(), row.kind(), row.item(), t);
    }
    Set<List<Object>> keys = new HashSet<>(needed.all().keySet());
    keys.addAll(allotted.all().keySet());
    for (List<Object> key : keys) {
      double need = needed.get(key);
      double given = allotted.get(key);
      double has = has(id, key, own);
      findings.atMost(need, has + given, () -> "allotted to " + id + " " + key);
      findings.atMost(given, need, () -> "allotted beyond need to " + id + " " + key);
    }
  }

  /// What a cooperative has itself of an item in a month.
  private double has(String id, List<Object> key, Tally own) {
    boolean left =
        key.get(0) == Allocation.Kind.EQUIPMENT
            && !timetable.holds(id, (String) key.get(1), (Integer) key.get(2));
    return left ? 0 : own.get(key.get(0), key.get(1));
  }

  private void need(Production work, Tally needed) {
    int t = facts.month(work.month());
    double amount = work.workerMonths();
    for (RecipeGood line : facts.recipeGoods.getOrDefault(work.recipe(), List.of())) {
      if (line.direction() == RecipeGood.Direction.IN) {
        needed.add(line.quantity() * amount, Allocation.Kind.MATERIAL, line.good(), t);
      }
    }
    needed.add(amount, Allocation.Kind.LABOUR, facts.recipe(work.recipe()).skill(), t);
    for (RecipeEquipment piece : equipment.getOrDefault(work.recipe(), List.of())) {
      needed.add(piece.quantity() * amount, Allocation.Kind.EQUIPMENT, piece.good(), t);
    }
  }

  private static <R> Map<String, List<R>> grouped(List<R> rows, Function<R, String> by) {
    Map<String, List<R>> groups = new HashMap<>();
    rows.forEach(row -> groups.computeIfAbsent(by.apply(row), id -> new ArrayList<>()).add(row));
    return groups;
  }
}
