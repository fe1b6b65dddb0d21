package org.indusco.app.replay;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Stay;

/// Where cooperatives stand in the first month of a plan and after it.
final class Whereabouts {

  private Whereabouts() {}

  /// The place where each cooperative stands when the second month begins, or to which it is on its
  /// way; the empty text for one that is not founded yet. Those that are gone are not there.
  static Map<String, String> after(Network network, Plan plan) {
    Horizon horizon = Horizon.of(network.settings());
    Map<String, String> at = atWork(network, plan);
    for (Move move : plan.rows(Move.class)) {
      if (move.month().equals(horizon.start())) {
        at.put(move.cooperative(), move.to());
      }
    }
    LocalDate first = horizon.firstDay(0);
    Map<String, String> places = new LinkedHashMap<>();
    for (Cooperative unit : network.rows(Cooperative.class)) {
      LocalDate founded = unit.from();
      String place = at.get(unit.id());
      if (place != null) {
        places.put(unit.id(), place);
      } else if (unit.proposed() || (founded != null && founded.isAfter(first))) {
        places.put(unit.id(), "");
      }
    }
    return places;
  }

  /// The place where each cooperative works in the first month.
  static Map<String, String> atWork(Network network, Plan plan) {
    Horizon horizon = Horizon.of(network.settings());
    Map<String, String> at = new LinkedHashMap<>();
    for (Stay stay : plan.rows(Stay.class)) {
      if (horizon.first(stay.from()) == 0) {
        at.put(stay.cooperative(), stay.place());
      }
    }
    return at;
  }

  /// The place where each cooperative stands, or which it leaves, in the first month.
  static Map<String, String> standing(Network network, Plan plan) {
    Map<String, String> at = atWork(network, plan);
    for (Move move : plan.rows(Move.class)) {
      if (move.month().equals(network.settings().start())) {
        at.put(move.cooperative(), move.from());
      }
    }
    return at;
  }
}
