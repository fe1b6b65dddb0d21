package org.indusco.planner.restart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.indusco.model.network.StockTarget;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.LoanClasses;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Rows;

/// Names the rows of a program: those of one name are alike in all but their month.
final class RowNames {

  private final Ground ground;
  private final Rows rows;
  private final List<Named> all = new ArrayList<>();

  /// The rows of a name.
  ///
  /// @param byMonth the row of each month; the same in all where months do not count
  record Named(Name name, int[] byMonth) {}

  private RowNames(Ground ground, Rows rows) {
    this.ground = ground;
    this.rows = rows;
  }

  /// All rows of a program by name.
  static List<Named> of(Ground ground, Program program) {
    RowNames names = new RowNames(ground, program.rows);
    for (int d = 0; d < ground.depots.size(); d++) {
      names.depot(d, program.loans);
    }
    names.others();
    return names.all;
  }

  private void depot(int d, LoanClasses loans) {
    for (int i = 0; i < ground.industries.size(); i++) {
      family(rows.crewFamily(i), d, "crew", ground.industries.get(i).id());
    }
    for (int s = 0; s < ground.skills.size(); s++) {
      family(rows.labourFamily(s), d, "labour", ground.skills.get(s));
      family(rows.othersFamily(s), d, "others", ground.skills.get(s));
    }
    for (int g = 0; g < ground.goods.size(); g++) {
      int number = g;
      String good = ground.goods.get(g).id();
      if (rows.isEquipment(g)) {
        family(rows.equipmentFamily(g), d, "equipment", good);
      }
      put("material", good, id(d), t -> rows.material(d, number, t));
      put("before", good, id(d), t -> rows.before(d, number, t));
    }
    for (int k = 0; k < loans.count(); k++) {
      int number = k;
      put("loan", loans.purpose(k, ground), id(d), t -> rows.loan(number, d, t));
    }
  }

  private void others() {
    for (int p = 0; p < ground.premises.size(); p++) {
      int number = p;
      put("premises", ground.premises.get(p).id(), "", t -> rows.premises(number, t));
    }
    List<StockTarget> targets = ground.network.rows(StockTarget.class);
    for (int i = 0; i < targets.size(); i++) {
      int row = rows.target(i);
      put("target", targets.get(i).good(), targets.get(i).depot(), t -> row);
    }
    for (int pool : rows.schooled()) {
      int row = rows.learners(pool);
      String skill = ground.skills.get(ground.pools.skillOf(pool));
      put("learners", skill, id(ground.pools.depotOf(pool)), t -> row);
    }
  }

  private void family(int family, int depot, String of, String item) {
    put(of, item, id(depot), t -> rows.row(family, depot, t));
  }

  private void put(String of, String item, String where, IntUnaryOperator row) {
    int[] byMonth = IntStream.range(0, ground.months).map(row).toArray();
    all.add(new Named(new Name(of, item, where, 0), byMonth));
  }

  private String id(int depot) {
    return ground.depots.get(depot).id();
  }
}
