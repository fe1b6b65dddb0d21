package org.indusco.planner.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.CooperativeEquipment;

/// The equipment of all cooperatives.
final class Holdings {

  private final Map<String, Holding> holdings = new HashMap<>();
  private final Holding none;

  Holdings(Facts facts) {
    none = new Holding(facts, List.of());
    Map<String, List<CooperativeEquipment>> rows = new HashMap<>();
    for (CooperativeEquipment row : facts.network.rows(CooperativeEquipment.class)) {
      rows.computeIfAbsent(row.cooperative(), id -> new ArrayList<>()).add(row);
    }
    rows.forEach((id, own) -> holdings.put(id, new Holding(facts, own)));
  }

  /// That of a cooperative.
  Holding of(String cooperative) {
    return holdings.getOrDefault(cooperative, none);
  }
}
