package org.indusco.planner.restart;

import java.util.ArrayList;
import java.util.List;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Rows;

/// Names the rows of a program. Those of a depot in a month stand in the same order everywhere.
final class RowNames {

  private final Ground ground;
  private final Rows rows;
  private final List<Kind> kinds = new ArrayList<>();

  /// What a row balances, without its depot and month.
  private record Kind(String of, String item) {}

  RowNames(Ground ground, Rows rows) {
    this.ground = ground;
    this.rows = rows;
    for (int i = 0; i < ground.industries.size(); i++) {
      put(rows.row(rows.crewFamily(i), 0, 0), "crew", ground.industries.get(i).id());
    }
    for (int s = 0; s < ground.skills.size(); s++) {
      put(rows.row(rows.labourFamily(s), 0, 0), "labour", ground.skills.get(s));
      put(rows.row(rows.othersFamily(s), 0, 0), "others", ground.skills.get(s));
    }
    for (int g = 0; g < ground.goods.size(); g++) {
      String good = ground.goods.get(g).id();
      if (rows.isEquipment(g)) {
        put(rows.row(rows.equipmentFamily(g), 0, 0), "equipment", good);
      }
      put(rows.material(0, g, 0), "material", good);
      put(rows.before(0, g, 0), "before", good);
    }
    put(rows.loan(0, 0), "loan", "");
  }

  private void put(int row, String of, String item) {
    while (kinds.size() <= row) {
      kinds.add(new Kind("", ""));
    }
    kinds.set(row, new Kind(of, item));
  }

  /// How many rows a depot has in a month.
  int perCell() {
    return kinds.size();
  }

  /// The name of a row, by its place among those of its depot and month.
  Name name(int depot, int place) {
    Kind kind = kinds.get(place);
    return new Name(kind.of(), kind.item(), ground.depots.get(depot).id(), 0);
  }

  /// The row of a depot in a month at a place among them.
  int row(int depot, int month, int place) {
    return rows.cell(depot, month) + place;
  }
}
