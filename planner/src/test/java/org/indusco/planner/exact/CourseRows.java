package org.indusco.planner.exact;

import com.google.ortools.linearsolver.MPVariable;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Goal;

/// Where cooperatives are, and what they bring along.
final class CourseRows {

  private final Terms terms;
  private final Variables variables;

  CourseRows(Terms terms, Variables variables) {
    this.terms = terms;
    this.variables = variables;
  }

  void add() {
    for (Cooperative unit : terms.rows(Cooperative.class)) {
      variables.provide(1, "at", unit.id(), terms.start(unit), terms.founded(unit));
      for (int t = 0; t < terms.months; t++) {
        if (!unit.holdsOn(terms.horizon.firstDay(t))) {
          continue;
        }
        for (String place : terms.sites(unit)) {
          if (terms.placeOpen(place, t)) {
            stay(unit, place, t);
            move(unit, place, t);
          }
        }
      }
    }
  }

  private void stay(Cooperative unit, String place, int t) {
    double equipment = terms.equipmentValue(unit);
    double gain = -terms.geography.risk(place, t) * (unit.capital() + equipment);
    if (t == terms.months - 1) {
      gain += terms.weight(Goal.Aim.POST_WAR) * (unit.lasting() + equipment);
    }
    MPVariable stay = variables.choice(gain, "stay", unit.id(), place, t);
    variables.uses(stay, 1, "at", unit.id(), place, t);
    variables.uses(stay, -1, "at", unit.id(), place, t + 1);
    variables.uses(stay, -1, "arrived", unit.id(), place, t);
    terms.depotOf(place, t).ifPresent(depot -> bring(unit, depot, t, stay));
  }

  private void bring(Cooperative unit, String depot, int t, MPVariable stay) {
    variables.uses(stay, -unit.crew(), "crew", unit.id(), depot, t);
    for (CooperativeMember member : terms.rows(CooperativeMember.class)) {
      if (member.cooperative().equals(unit.id())) {
        variables.uses(stay, -member.count(), "labour", depot, member.skill(), t);
        variables.uses(stay, -member.refugees(), "refugees", depot, member.skill(), t);
      }
    }
    for (CooperativeEquipment piece : terms.rows(CooperativeEquipment.class)) {
      if (piece.cooperative().equals(unit.id())) {
        variables.uses(stay, -piece.count(), "equipment", depot, piece.good(), t);
      }
    }
  }

  /// A cooperative on the move does not work; in the next month it works where it arrives.
  private void move(Cooperative unit, String from, int t) {
    if (t + 1 == terms.months) {
      return;
    }
    for (String to : terms.sites(unit)) {
      if (!to.equals(from)) {
        double cost = terms.moveCost(unit, from, to, t);
        MPVariable move = variables.choice(-cost, "move", unit.id(), from, to, t);
        variables.uses(move, 1, "at", unit.id(), from, t);
        variables.uses(move, -1, "at", unit.id(), to, t + 1);
        variables.uses(move, 1, "arrived", unit.id(), to, t + 1);
        double loan = cost * terms.industry(unit.industry()).moveLoanShare();
        if (terms.network.has(Fund.class)) {
          terms
              .lender(from, to, t)
              .ifPresent(
                  depot ->
                      variables.uses(
                          move, loan, "loan", Fund.Use.MOVES, unit.industry(), depot, t));
        }
      }
    }
  }
}
