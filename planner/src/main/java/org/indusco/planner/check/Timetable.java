package org.indusco.planner.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.indusco.model.network.CandidateSite;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Defaults;
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

  private Timetable(Facts facts, Findings findings) {
    this.facts = facts;
    this.findings = findings;
  }

  static Timetable of(Facts facts, Plan plan, Findings findings) {
    Timetable timetable = new Timetable(facts, findings);
    for (Cooperative cooperative : facts.cooperatives.values()) {
      timetable.places.put(cooperative.id(), new String[facts.months()]);
    }
    plan.rows(Stay.class).forEach(timetable::stay);
    plan.rows(Move.class).forEach(timetable::move);
    timetable.follow();
    return timetable;
  }

  /// The place where a cooperative works in a month, or null.
  @Nullable String placeOf(String cooperative, int month) {
    String place = months(cooperative)[month];
    return MOVING.equals(place) ? null : place;
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
    findings.require(
        t >= 0 && t < facts.months() - 1, move.cooperative() + " moves outside the horizon");
    if (facts.within(t)) {
      put(move.cooperative(), t, MOVING);
      moves.computeIfAbsent(move.cooperative(), id -> new HashMap<>()).put(t, move);
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
    String at = start;
    boolean gone = false;
    for (int t = 0; t < months.length; t++) {
      String place = months[t];
      String where = cooperative + " in month " + t;
      boolean there = facts.cooperative(cooperative).holdsOn(facts.horizon.firstDay(t));
      findings.require(there || place == null, where + ": there is no such cooperative then");
      findings.require(!gone || place == null, where + ": works after it was closed");
      if (place == null) {
        gone = there;
      } else if (place.equals(MOVING)) {
        at = arrive(where, moveOf(cooperative, t), at, t, months);
        findings.require(candidates.contains(at), where + ": " + at + " is no candidate site");
      } else {
        findings.require(place.equals(at), where + ": at " + place + " without moving from " + at);
      }
    }
  }

  private Move moveOf(String cooperative, int t) {
    Move move = moves.getOrDefault(cooperative, Map.of()).get(t);
    if (move == null) {
      throw new IllegalStateException("a month of moving without a move");
    }
    return move;
  }

  private String arrive(String where, Move move, String at, int t, @Nullable String[] months) {
    findings.require(move.from().equals(at), where + ": moves from where it is not");
    findings.require(!facts.geography.closed(at, t), where + ": leaves a closed place");
    findings.require(
        t + 1 < months.length && move.to().equals(months[t + 1]),
        where + ": does not work where it moves to " + Arrays.toString(months));
    Cooperative cooperative = facts.cooperative(move.cooperative());
    double cost =
        facts.industry(cooperative.industry()).moveCost()
            + cooperative.tonnesToMove() * facts.geography.carriage(at, move.to(), t);
    findings.atMost(cost, move.cost(), where + ": cost of moving");
    return move.to();
  }
}
