package org.indusco.planner.reason;

import java.util.List;
import org.indusco.model.network.StockTarget;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Rows;

/// What each row of a program is about, read backwards from [Rows].
final class Subjects {

  /// Kinds of rows.
  enum Of {
    CREW,
    LABOUR,
    OTHERS,
    EQUIPMENT,
    AFTER,
    BEFORE,
    LOAN,
    /// Room for units at a place; it belongs to no depot.
    PREMISES,
    TARGET,
    /// The part of a pool of labour that may learn.
    POOL
  }

  private final Of[] of;
  private final int[] item;
  private final int[] depot;
  private final int[] month;

  Subjects(Ground ground, Program program) {
    Rows rows = program.rows;
    of = new Of[rows.count()];
    item = new int[rows.count()];
    depot = new int[rows.count()];
    month = new int[rows.count()];
    for (int d = 0; d < ground.depots.size(); d++) {
      for (int t = 0; t < ground.months; t++) {
        presence(ground, rows, d, t);
        for (int g = 0; g < ground.goods.size(); g++) {
          put(rows.material(d, g, t), Of.AFTER, g, d, t);
          put(rows.before(d, g, t), Of.BEFORE, g, d, t);
        }
        for (int k = 0; k < program.loans.count(); k++) {
          put(rows.loan(k, d, t), Of.LOAN, k, d, t);
        }
      }
    }
    for (int p = 0; p < ground.premises.size(); p++) {
      for (int t = 0; t < ground.months; t++) {
        put(rows.premises(p, t), Of.PREMISES, p, -1, t);
      }
    }
    List<StockTarget> targets = ground.network.rows(StockTarget.class);
    for (int i = 0; i < targets.size(); i++) {
      int depot = ground.depots.number(targets.get(i).depot());
      int good = ground.goods.number(targets.get(i).good());
      put(rows.target(i), Of.TARGET, good, depot, ground.months - 1);
    }
    for (int pool : rows.schooled()) {
      put(rows.learners(pool), Of.POOL, ground.pools.skillOf(pool), ground.pools.depotOf(pool), 0);
    }
  }

  private void presence(Ground ground, Rows rows, int d, int t) {
    for (int i = 0; i < ground.industries.size(); i++) {
      put(rows.row(rows.crewFamily(i), d, t), Of.CREW, i, d, t);
    }
    for (int s = 0; s < ground.skills.size(); s++) {
      put(rows.row(rows.labourFamily(s), d, t), Of.LABOUR, s, d, t);
      put(rows.row(rows.othersFamily(s), d, t), Of.OTHERS, s, d, t);
    }
    for (int g : rows.equipment()) {
      put(rows.row(rows.equipmentFamily(g), d, t), Of.EQUIPMENT, g, d, t);
    }
  }

  private void put(int row, Of what, int subject, int where, int when) {
    of[row] = what;
    item[row] = subject;
    depot[row] = where;
    month[row] = when;
  }

  Of of(int row) {
    return of[row];
  }

  /// The number of the industry, skill, good, place with limited room or class of loans.
  int item(int row) {
    return item[row];
  }

  int depot(int row) {
    return depot[row];
  }

  int month(int row) {
    return month[row];
  }
}
