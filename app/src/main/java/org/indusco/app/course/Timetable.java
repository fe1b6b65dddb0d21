package org.indusco.app.course;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Stay;

/// The places of all cooperatives through the months, read from a plan's stays and moves.
public final class Timetable {

  private static final String NOWHERE = "";

  private final Horizon horizon;
  private final int months;
  private final Map<String, List<String>> places = new LinkedHashMap<>();
  private final Map<String, List<Move>> moves = new HashMap<>();

  private Timetable(Horizon horizon) {
    this.horizon = horizon;
    months = horizon.months();
  }

  /// The timetable of a plan for a network.
  public static Timetable of(Network network, Plan plan) {
    Horizon horizon = Horizon.of(network.settings());
    Timetable timetable = new Timetable(horizon);
    for (Cooperative unit : network.rows(Cooperative.class)) {
      timetable.places.put(
          unit.id(), new ArrayList<>(Collections.nCopies(horizon.months(), NOWHERE)));
      timetable.moves.put(unit.id(), new ArrayList<>());
    }
    for (Stay stay : plan.rows(Stay.class)) {
      List<String> line = timetable.line(stay.cooperative());
      for (int t = horizon.first(stay.from()); t < horizon.end(stay.to()); t++) {
        line.set(t, stay.place());
      }
    }
    for (Move move : plan.rows(Move.class)) {
      timetable.moves.getOrDefault(move.cooperative(), new ArrayList<>()).add(move);
    }
    return timetable;
  }

  /// The cooperatives, in the order of the network.
  public Set<String> units() {
    return Collections.unmodifiableSet(places.keySet());
  }

  /// The place where a cooperative works in a month, counted from 0; none while it moves, before
  /// its founding and after its end.
  public Optional<String> findPlace(String unit, int month) {
    return Optional.of(line(unit).get(month)).filter(place -> !place.equals(NOWHERE));
  }

  /// The moves of a cooperative in their order.
  public List<Move> moves(String unit) {
    return Collections.unmodifiableList(moves.getOrDefault(unit, List.of()));
  }

  /// Whether a cooperative still has equipment of a kind in a month, counted from 0, if it ever
  // did.
  public boolean holds(String unit, String good, int month) {
    return moves(unit).stream()
        .noneMatch(move -> move.leaves().contains(good) && horizon.index(move.month()) <= month);
  }

  /// The last month in which a cooperative works, counted from 0; -1 when it never does.
  public int lastMonth(String unit) {
    List<String> line = line(unit);
    int t = months - 1;
    while (t >= 0 && line.get(t).equals(NOWHERE)) {
      t--;
    }
    return t;
  }

  private List<String> line(String unit) {
    List<String> line = places.get(unit);
    if (line == null) {
      throw new IllegalArgumentException("the plan names cooperative " + unit);
    }
    return line;
  }
}
