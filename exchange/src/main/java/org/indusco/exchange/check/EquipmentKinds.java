package org.indusco.exchange.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.table.Entry;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.Good;
import org.indusco.model.network.RecipeEquipment;

/// What serves as equipment is declared as equipment.
final class EquipmentKinds implements Check {

  @Override
  public void look(Draft draft, Findings found) {
    Map<String, Good.Kind> kinds = new HashMap<>();
    draft.entries(Good.class).forEach(good -> kinds.put(good.value().id(), good.value().kind()));
    for (Entry<RecipeEquipment> entry : draft.entries(RecipeEquipment.class)) {
      String good = entry.value().good();
      look(Cell.of(RecipeEquipment.class, entry.row(), "good", good), kinds, found);
    }
    for (Entry<CooperativeEquipment> entry : draft.entries(CooperativeEquipment.class)) {
      String good = entry.value().good();
      look(Cell.of(CooperativeEquipment.class, entry.row(), "good", good), kinds, found);
    }
  }

  private static void look(Cell cell, Map<String, Good.Kind> kinds, Findings found) {
    Good.Kind kind = kinds.getOrDefault(cell.value(), Good.Kind.EQUIPMENT);
    if (kind != Good.Kind.EQUIPMENT) {
      found.fault(
          Fault.Kind.WRONG_GOOD,
          cell,
          "is %s in the table goods, not equipment".formatted(kind.name().toLowerCase(Locale.ROOT)),
          "Maybe its kind in goods.csv is equipment.");
    }
  }
}
