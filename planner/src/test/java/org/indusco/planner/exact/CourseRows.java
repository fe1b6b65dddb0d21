package org.indusco.planner.exact;

import com.google.ortools.linearsolver.MPVariable;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Pin;
import org.indusco.model.network.Place;

/// Where cooperatives are, and what they bring along.
final class CourseRows {

  private final Terms terms;
  private final Variables variables;

  CourseRows(Terms terms, Variables variables) {
    this.terms = terms;
    this.variables = variables;
  }

  void add() {
    for (Place place : terms.rows(Place.class)) {
      Integer room = place.premises();
      for (int t = 0; room != null && t < terms.months; t++) {
        variables.provide(room, "premises", place.id(), t);
      }
    }
    for (Cooperative unit : terms.rows(Cooperative.class)) {
      int first = terms.founded(unit);
      if (unit.proposed()) {
        variables.provide(1, "waiting", unit.id(), first);
      } else {
        variables.provide(1, "at", unit.id(), terms.start(unit), Baggage.ALL, first);
      }
      for (int t = first; t < terms.months; t++) {
        if (unit.proposed()) {
          MPVariable wait = variables.choice(0, "wait", unit.id(), t);
          variables.uses(wait, 1, "waiting", unit.id(), t);
          variables.uses(wait, -1, "waiting", unit.id(), t + 1);
        }
        if (terms.there(unit, t)) {
          month(unit, t);
        }
      }
      pins(unit);
    }
  }

  private void month(Cooperative unit, int t) {
    for (String place : terms.sites(unit)) {
      if (terms.placeOpen(place, t)) {
        if (unit.proposed()) {
          found(unit, place, t);
        }
        for (Baggage baggage : Baggage.values()) {
          stay(unit, place, baggage, t);
          move(unit, place, baggage, t);
        }
      }
    }
  }

  /// Where a cooperative must work it does.
  private void pins(Cooperative unit) {
    for (Pin pin : terms.rows(Pin.class)) {
      if (pin.cooperative().equals(unit.id()) && !pin.place().isEmpty()) {
        for (int t = terms.horizon.first(pin.from()); t < terms.horizon.end(pin.to()); t++) {
          variables.provide(-1, "pin", unit.id(), pin.place(), t);
        }
      }
    }
  }

  private void found(Cooperative unit, String place, int t) {
    Double given = unit.foundingCost();
    double cost = given == null ? 0 : given;
    MPVariable found = variables.choice(-cost, "found", unit.id(), place, t);
    variables.uses(found, 1, "waiting", unit.id(), t);
    variables.uses(found, -1, "at", unit.id(), place, Baggage.ALL, t);
    variables.uses(found, 1, "arrived", unit.id(), place, Baggage.ALL, t);
    borrow(unit, found, cost, place, place, t);
  }

  private void stay(Cooperative unit, String place, Baggage baggage, int t) {
    double equipment = terms.equipmentValue(unit, baggage);
    double gain = -terms.geography.risk(place, t) * (unit.capital() + equipment);
    if (t == terms.months - 1) {
      gain += terms.weight(Goal.Aim.POST_WAR) * (unit.lasting() + equipment);
    }
    MPVariable stay = variables.choice(gain, "stay", unit.id(), place, baggage, t);
    variables.uses(stay, 1, "at", unit.id(), place, baggage, t);
    variables.uses(stay, -1, "at", unit.id(), place, baggage, t + 1);
    variables.uses(stay, -1, "arrived", unit.id(), place, baggage, t);
    variables.uses(stay, -1, "pin", unit.id(), place, t);
    if (terms.limited(place)) {
      variables.uses(stay, 1, "premises", place, t);
    }
    terms.depotOf(place, t).ifPresent(depot -> bring(unit, baggage, depot, t, stay));
  }

  private void bring(Cooperative unit, Baggage baggage, String depot, int t, MPVariable stay) {
    variables.uses(stay, -unit.crew(), "crew", unit.id(), depot, t);
    for (CooperativeMember member : terms.rows(CooperativeMember.class)) {
      if (member.cooperative().equals(unit.id())) {
        variables.uses(stay, -member.count(), "labour", depot, member.skill(), t);
        variables.uses(stay, -member.refugees(), "refugees", depot, member.skill(), t);
      }
    }
    for (CooperativeEquipment piece : terms.rows(CooperativeEquipment.class)) {
      if (piece.cooperative().equals(unit.id()) && baggage.holds(piece)) {
        variables.uses(stay, -piece.count(), "equipment", depot, piece.good(), t);
      }
    }
  }

  /// A cooperative on the move does not work until it arrives; then it works for a month at least.
  private void move(Cooperative unit, String from, Baggage has, int t) {
    int arrival = t + terms.industry(unit.industry()).moveMonths();
    if (arrival >= terms.months) {
      return;
    }
    for (String to : terms.sites(unit)) {
      for (Baggage takes : has.canBecome()) {
        if (!to.equals(from)) {
          double cost = terms.moveCost(unit, from, to, takes, t);
          MPVariable move = variables.choice(-cost, "move", unit.id(), from, to, has, takes, t);
          variables.uses(move, 1, "at", unit.id(), from, has, t);
          variables.uses(move, -1, "at", unit.id(), to, takes, arrival);
          variables.uses(move, 1, "arrived", unit.id(), to, takes, arrival);
          borrow(unit, move, cost, from, to, t);
          leave(unit, from, has, takes, t, move);
        }
      }
    }
  }

  private void borrow(
      Cooperative unit, MPVariable step, double cost, String from, String to, int t) {
    double loan = cost * terms.industry(unit.industry()).moveLoanShare();
    if (terms.network.has(Fund.class)) {
      terms
          .lender(from, to, t)
          .ifPresent(
              depot ->
                  variables.uses(step, loan, "loan", Fund.Use.MOVES, unit.industry(), depot, t));
    }
  }

  private void leave(
      Cooperative unit, String from, Baggage has, Baggage takes, int t, MPVariable move) {
    for (CooperativeEquipment piece : terms.rows(CooperativeEquipment.class)) {
      if (piece.cooperative().equals(unit.id()) && has.holds(piece) && !takes.holds(piece)) {
        terms
            .depotOf(from, t)
            .ifPresent(
                depot -> {
                  variables.uses(move, -piece.count(), "goods", depot, piece.good(), t);
                  variables.uses(move, -piece.count(), "before", depot, piece.good(), t);
                });
      }
    }
  }
}
