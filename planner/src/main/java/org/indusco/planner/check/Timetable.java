package org.indusco.planner.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.indusco.model.network.CandidateSite;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Defaults;
import org.indusco.model.plan.Founding;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Stay;
import org.jspecify.annotations.Nullable;

/// Where every cooperative is in every month, put together from stays and moves.
final class Timetable {

  private static final String MOVING = "\0moving";

  private final Facts facts;
  private final Findings findings;
  private final Map<String, @Nullable String[]> places = new LinkedHashMap<>();
  private final Map<String, Map<Integer, Move>> moves = new HashMap<>();

  private final Holdings holdings;
  private final Map<String, Founding> foundings = new HashMap<>();

  private Timetable(Facts facts, Findings findings) {
    this.facts = facts;
    this.findings = findings;
    holdings = new Holdings(facts);
  }

  static Timetable of(Facts facts, Plan plan, Findings findings) {
    Timetable timetable = new Timetable(facts, findings);
    for (Cooperative cooperative : facts.cooperatives.values()) {
      timetable.places.put(cooperative.id(), new String[facts.months()]);
    }
    plan.rows(Founding.class).forEach(timetable::found);
    plan.rows(Stay.class).forEach(timetable::stay);
    plan.rows(Move.class).forEach(timetable::move);
    timetable.follow();
    new PinCheck(facts, timetable, findings).check();
    return timetable;
  }

  /// The place where a cooperative works in a month, or null.
  @Nullable String placeOf(String cooperative, int month) {
    String place = months(cooperative)[month];
    return MOVING.equals(place) ? null : place;
  }

  /// Whether a cooperative still has equipment of a kind in a month.
  boolean holds(String cooperative, String good, int month) {
    return holdings.of(cooperative).holds(good, month);
  }

  /// Value of the equipment that a cooperative holds in a month, in money.
  double equipmentValue(String cooperative, int month) {
    return holdings.of(cooperative).value(month);
  }

  /// The cooperatives.
  Set<String> cooperatives() {
    return places.keySet();
  }

  private @Nullable String[] months(String cooperative) {
    @Nullable String[] months = places.get(cooperative);
    if (months == null) {
      throw new IllegalArgumentException("the plan names cooperative " + cooperative);
    }
    return months;
  }

  private void found(Founding founding) {
    findings.require(
        facts.cooperative(founding.cooperative()).proposed()
            && foundings.put(founding.cooperative(), founding) == null,
        founding.cooperative() + " is founded twice, or stands already");
  }

  private void stay(Stay stay) {
    for (int t = facts.month(stay.from()); t < facts.month(stay.to()); t++) {
      String where = stay.cooperative() + " at " + stay.place() + " in month " + t;
      findings.require(facts.within(t), where + ": outside the horizon");
      if (facts.within(t)) {
        put(stay.cooperative(), t, stay.place());
        findings.require(!facts.geography.closed(stay.place(), t), where + ": the place is closed");
        String depot = facts.geography.findDepot(stay.place(), t).orElse("");
        findings.require(depot.equals(stay.depot()), where + ": served by " + depot);
      }
    }
  }

  private void move(Move move) {
    int t = facts.month(move.month());
    int arrival = facts.month(move.arrival());
    String industry = facts.cooperative(move.cooperative()).industry();
    String what = move.cooperative() + " moves in month " + t;
    findings.require(t >= 0 && arrival < facts.months(), what + ": outside the horizon");
    findings.require(
        arrival - t == facts.industry(industry).moveMonths(), what + ": takes another time");
    if (facts.within(t) && facts.within(arrival)) {
      for (int away = t; away < arrival; away++) {
        put(move.cooperative(), away, MOVING);
      }
      moves.computeIfAbsent(move.cooperative(), id -> new HashMap<>()).put(arrival, move);
    }
  }

  private void put(String cooperative, int t, String place) {
    @Nullable String[] months = months(cooperative);
    findings.require(months[t] == null, cooperative + " is twice in month " + t);
    months[t] = place;
  }

  /// Follows every cooperative from where it stands at first.
  private void follow() {
    Map<String, String> starts = Defaults.startPlaces(facts.network);
    Map<String, Set<String>> candidates = new HashMap<>();
    for (CandidateSite site : facts.network.rows(CandidateSite.class)) {
      candidates.computeIfAbsent(site.cooperative(), id -> new HashSet<>()).add(site.place());
    }
    places.forEach(
        (cooperative, months) ->
            follow(
                cooperative,
                months,
                starts.getOrDefault(cooperative, ""),
                candidates.getOrDefault(cooperative, Set.of())));
  }

  private void follow(
      String cooperative, @Nullable String[] months, String start, Set<String> candidates) {
    Cooperative unit = facts.cooperative(cooperative);
    String at = unit.proposed() ? founding(unit, months, candidates) : start;
    boolean gone = false;
    boolean begun = !unit.proposed();
    Holding holding = holdings.of(cooperative);
    for (int t = 0; t < months.length; t++) {
      String place = months[t];
      String where = cooperative + " in month " + t;
      boolean there = unit.holdsOn(facts.horizon.firstDay(t));
      findings.require(there || place == null, where + ": there is no such cooperative then");
      findings.require(!gone || place == null, where + ": works after it was closed");
      begun |= place != null;
      Move move = moves.getOrDefault(cooperative, Map.of()).get(t);
      if (move != null) {
        follow(move, at, place, candidates, holding);
        at = move.to();
      }
      if (place == null) {
        gone = there && begun;
      } else if (!place.equals(MOVING)) {
        findings.require(place.equals(at), where + ": at " + place + " without moving from " + at);
      }
    }
  }

  private void follow(
      Move move, String at, @Nullable String place, Set<String> candidates, Holding holding) {
    int begin = facts.month(move.month());
    String where = move.cooperative() + " in month " + begin;
    findings.require(move.from().equals(at), where + ": moves from where it is not");
    findings.require(
        !facts.geography.closed(move.from(), begin), where + ": leaves a closed place");
    findings.require(
        candidates.contains(move.to()), where + ": " + move.to() + " is no candidate site");
    findings.require(move.to().equals(place), where + ": does not work where it moves to");
    holding.leave(begin, move.leaves(), where, findings);
    Cooperative unit = facts.cooperative(move.cooperative());
    double tonnes = Math.max(0, unit.tonnesToMove() - holding.lighterBy());
    findings.same(move.tonnes(), tonnes, where + ": tonnes carried");
    double cost =
        facts.industry(unit.industry()).moveCost()
            + tonnes * facts.geography.carriage(move.from(), move.to(), begin);
    findings.atMost(cost, move.cost(), where + ": cost of moving");
  }

  /// The place where a proposed cooperative begins, which must be told of as its founding.
  private String founding(Cooperative unit, @Nullable String[] months, Set<String> candidates) {
    int first = 0;
    while (first < months.length && months[first] == null) {
      first++;
    }
    String place = first == months.length ? "" : Objects.requireNonNull(months[first]);
    Founding founding = foundings.get(unit.id());
    findings.require(
        (founding == null) == place.isEmpty(),
        unit.id() + ": whether it is founded is told otherwise");
    if (founding != null && !place.isEmpty()) {
      findings.require(
          place.equals(founding.place()) && facts.month(founding.month()) == first,
          unit.id() + " is founded elsewhere or in another month");
      findings.require(
          candidates.contains(place), unit.id() + ": " + place + " is no candidate site");
      Double cost = unit.foundingCost();
      findings.atMost(
          cost == null ? 0 : cost, founding.cost(), unit.id() + ": cost of founding it");
    }
    return place;
  }
}
