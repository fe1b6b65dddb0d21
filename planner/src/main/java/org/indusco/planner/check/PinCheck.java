package org.indusco.planner.check;

import java.util.HashMap;
import java.util.Map;
import org.indusco.model.network.Pin;
import org.indusco.model.network.Place;
import org.jspecify.annotations.Nullable;

/// Whether decisions taken before are kept, and whether places take in no more than they have room
/// for.
final class PinCheck {

  private final Facts facts;
  private final Timetable timetable;
  private final Findings findings;

  PinCheck(Facts facts, Timetable timetable, Findings findings) {
    this.facts = facts;
    this.timetable = timetable;
    this.findings = findings;
  }

  void check() {
    pins();
    premises();
  }

  private void pins() {
    for (Pin pin : facts.network.rows(Pin.class)) {
      int end = facts.horizon.end(pin.to());
      for (int t = facts.horizon.first(pin.from()); t < end; t++) {
        @Nullable String place = timetable.placeOf(pin.cooperative(), t);
        findings.require(
            pin.place().equals(place == null ? "" : place),
            pin.cooperative() + " in month " + t + ": not as it was decided before");
      }
    }
  }

  private void premises() {
    Map<String, Integer> room = new HashMap<>();
    for (Place place : facts.network.rows(Place.class)) {
      Integer premises = place.premises();
      if (premises != null) {
        room.put(place.id(), premises);
      }
    }
    if (room.isEmpty()) {
      return;
    }
    Tally units = new Tally();
    for (String id : timetable.cooperatives()) {
      for (int t = 0; t < facts.months(); t++) {
        String place = timetable.placeOf(id, t);
        if (place != null && room.containsKey(place)) {
          units.add(1, place, t);
        }
      }
    }
    units
        .all()
        .forEach(
            (key, there) ->
                findings.atMost(there, room.getOrDefault((String) key.get(0), 0), "room " + key));
  }
}
