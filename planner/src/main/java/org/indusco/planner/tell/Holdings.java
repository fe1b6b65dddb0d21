package org.indusco.planner.tell;

import java.util.HashMap;
import java.util.Map;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Network;

/// What cooperatives have of their own: members by skill and equipment by good.
record Holdings(Map<String, Map<String, Double>> people, Map<String, Map<String, Double>> pieces) {

  static Holdings of(Network network) {
    Holdings holdings = new Holdings(new HashMap<>(), new HashMap<>());
    for (CooperativeMember member : network.rows(CooperativeMember.class)) {
      holdings
          .people
          .computeIfAbsent(member.cooperative(), id -> new HashMap<>())
          .merge(member.skill(), (double) member.count(), Double::sum);
    }
    for (CooperativeEquipment piece : network.rows(CooperativeEquipment.class)) {
      holdings
          .pieces
          .computeIfAbsent(piece.cooperative(), id -> new HashMap<>())
          .merge(piece.good(), piece.count(), Double::sum);
    }
    return holdings;
  }

  double members(String cooperative, String skill) {
    return people.getOrDefault(cooperative, Map.of()).getOrDefault(skill, 0.0);
  }

  double equipment(String cooperative, String good) {
    return pieces.getOrDefault(cooperative, Map.of()).getOrDefault(good, 0.0);
  }
}
