package org.indusco.exchange.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.atlas.place.Conditions;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.table.Entry;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Network;
import org.indusco.model.network.Pin;
import org.indusco.model.network.Place;

/// Decisions of the table pins can be kept: the place is open, the cooperative exists and can be
/// there in time, and there is room for it.
///
/// Asks the atlas, so nothing else may be wrong with the network.
final class Decisions implements Check {

  private final Terrains terrains;

  Decisions(Terrains terrains) {
    this.terrains = terrains;
  }

  @Override
  public Set<Class<? extends Record>> needs() {
    return Set.copyOf(Network.TABLES);
  }

  @Override
  public void look(Draft draft, Findings found) {
    if (found.clean()) {
      Look look = new Look(draft, terrains.of(draft).conditions(), found);
      look.premises();
      look.pins();
    }
  }

  private static final class Look {

    private final Draft draft;
    private final Findings found;
    private final Horizon horizon;
    private final Conditions conditions;
    private final Map<String, Cooperative> units = new LinkedHashMap<>();
    private final Map<String, Integer> moveMonths = new HashMap<>();
    private final Map<String, String> starts;
    private final Map<String, Integer> room = new HashMap<>();
    private final Map<List<Object>, Integer> taken = new HashMap<>();

    Look(Draft draft, Conditions conditions, Findings found) {
      this.draft = draft;
      this.conditions = conditions;
      this.found = found;
      Network network = draft.network();
      horizon = Horizon.of(network.settings());
      network.rows(Cooperative.class).forEach(unit -> units.put(unit.id(), unit));
      network
          .rows(Industry.class)
          .forEach(industry -> moveMonths.put(industry.id(), industry.moveMonths()));
      starts = Defaults.startPlaces(network);
      for (Place place : network.rows(Place.class)) {
        Integer premises = place.premises();
        if (premises != null) {
          room.put(place.id(), premises);
        }
      }
    }

    /// Tells of places where more cooperatives stand at first than there is room for.
    void premises() {
      Map<String, Integer> standing = new HashMap<>();
      for (Cooperative unit : units.values()) {
        if (!unit.proposed() && unit.holdsOn(horizon.firstDay(0))) {
          standing.merge(starts.getOrDefault(unit.id(), unit.place()), 1, Integer::sum);
        }
      }
      for (Entry<Place> entry : draft.entries(Place.class)) {
        String place = entry.value().id();
        int there = standing.getOrDefault(place, 0);
        if (there > room.getOrDefault(place, Integer.MAX_VALUE)) {
          found.note(
              "places.csv, row %d: %d cooperatives stand in %s, which has room for %d; the others must leave at once or are closed."
                  .formatted(entry.row(), there, place, room.getOrDefault(place, 0)));
        }
      }
    }

    void pins() {
      Map<String, List<Entry<Pin>>> byUnit = new LinkedHashMap<>();
      for (Entry<Pin> entry : draft.entries(Pin.class)) {
        byUnit.computeIfAbsent(entry.value().cooperative(), id -> new ArrayList<>()).add(entry);
      }
      byUnit.forEach(
          (id, pins) -> {
            Cooperative unit = units.get(id);
            if (unit != null) {
              pins.sort(Comparator.comparingInt(entry -> horizon.first(entry.value().from())));
              inOrder(unit, pins);
            }
          });
    }

    private void inOrder(Cooperative unit, List<Entry<Pin>> pins) {
      String at = unit.proposed() ? "" : starts.getOrDefault(unit.id(), unit.place());
      int free = 0;
      boolean closed = false;
      for (Entry<Pin> entry : pins) {
        Pin pin = entry.value();
        int first = horizon.first(pin.from());
        int end = horizon.end(pin.to());
        if (first >= end) {
          continue;
        }
        if (pin.place().isEmpty()) {
          closed = !unit.proposed() || !at.isEmpty();
          continue;
        }
        int way =
            at.isEmpty() || at.equals(pin.place())
                ? 0
                : moveMonths.getOrDefault(unit.industry(), 1);
        if (closed) {
          fault(entry, "comes after it was closed by an earlier row");
        } else if (first < free + way) {
          fault(
              entry,
              "cannot be reached from %s by %s: the move takes %d months"
                  .formatted(at, horizon.month(first), way));
        } else {
          months(unit, entry, first, end);
        }
        at = pin.place();
        free = end;
      }
    }

    private void months(Cooperative unit, Entry<Pin> entry, int first, int end) {
      Set<String> told = new HashSet<>();
      String place = entry.value().place();
      for (int t = first; t < end; t++) {
        YearMonth month = horizon.month(t);
        String why = "";
        if (!unit.holdsOn(month.atDay(1))) {
          why =
              "is not to be had in %s: there is no cooperative %s then".formatted(month, unit.id());
        } else if (conditions.closed(place, month)) {
          why = "is closed in %s".formatted(month);
        } else if (taken.merge(List.of(place, t), 1, Integer::sum)
            > room.getOrDefault(place, Integer.MAX_VALUE)) {
          why = "has no room for more than %d in %s".formatted(room.getOrDefault(place, 0), month);
        }
        if (!why.isEmpty() && told.isEmpty()) {
          told.add(why);
          fault(entry, why);
        }
      }
    }

    private void fault(Entry<Pin> entry, String reason) {
      Pin pin = entry.value();
      found.fault(
          Fault.Kind.PINNED,
          Cell.of(Pin.class, entry.row(), "place", pin.place()),
          reason,
          "Maybe other months are meant for " + pin.cooperative() + ".");
    }
  }
}
