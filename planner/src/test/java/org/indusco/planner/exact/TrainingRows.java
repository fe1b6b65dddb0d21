package org.indusco.planner.exact;

import com.google.ortools.linearsolver.MPVariable;
import java.util.List;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Retrained;
import org.indusco.model.network.Training;

/// People who learn another skill.
final class TrainingRows {

  private final Terms terms;
  private final Variables variables;

  TrainingRows(Terms terms, Variables variables) {
    this.terms = terms;
    this.variables = variables;
  }

  void add() {
    for (Retrained row : terms.rows(Retrained.class)) {
      retrained(row);
    }
    for (Labour pool : terms.rows(Labour.class)) {
      variables.row("learn", pool.depot(), pool.skill()).setUb(1 - taken(pool));
    }
    List<Training> rows = terms.rows(Training.class);
    for (int i = 0; i < rows.size(); i++) {
      Training row = rows.get(i);
      for (int t = terms.horizon.first(row.from()); t < terms.horizon.end(row.to()); t++) {
        double pool = pool(row.depot(), row.skill(), t, false) + pool(row, t);
        if (terms.open(terms.depot(row.depot()), t) && pool > 0) {
          train(i, row, t, pool);
        }
      }
    }
  }

  private double pool(Training row, int t) {
    return pool(row.depot(), row.skill(), t, true);
  }

  /// Refugees, or all others, whom the table labour counts.
  private double pool(String depot, String skill, int t, boolean refugees) {
    double sum = 0;
    for (Labour row : terms.rows(Labour.class)) {
      boolean here = row.depot().equals(depot) && row.skill().equals(skill);
      if (here && t >= terms.horizon.first(row.from()) && t < terms.horizon.end(row.to())) {
        sum += refugees ? row.refugees() : row.quantity() - row.refugees();
      }
    }
    return sum;
  }

  private double taken(Labour pool) {
    double refugees = 0;
    double others = 0;
    for (Retrained row : terms.rows(Retrained.class)) {
      if (row.depot().equals(pool.depot()) && row.skill().equals(pool.skill())) {
        refugees += row.refugees();
        others += row.people() - row.refugees();
      }
    }
    return Math.max(
        refugees > 0 ? refugees / pool(pool.depot(), pool.skill(), 0, true) : 0,
        others > 0 ? others / pool(pool.depot(), pool.skill(), 0, false) : 0);
  }

  private void retrained(Retrained row) {
    int ready = terms.horizon.first(row.ready());
    for (boolean refugees : new boolean[] {true, false}) {
      double there = refugees ? row.refugees() : row.people() - row.refugees();
      for (int t = 0; t < terms.months; t++) {
        there = t == 0 ? there : there * staying(row.depot(), row.skill(), t, refugees);
        provide(-there, refugees, row.depot(), row.skill(), t);
        if (t >= ready) {
          provide(there, refugees, row.depot(), row.into(), t);
        }
      }
    }
  }

  private void provide(double people, boolean refugees, String depot, String skill, int t) {
    variables.provide(people, "labour", depot, skill, t);
    if (refugees) {
      variables.provide(people, "refugees", depot, skill, t);
    }
  }

  private void train(int number, Training row, int begin, double pool) {
    MPVariable train = variables.amount(row.places(), -row.cost(), "train", number, begin);
    variables.uses(train, 1 / pool, "learn", row.depot(), row.skill());
    for (boolean refugees : new boolean[] {true, false}) {
      double there = pool(row.depot(), row.skill(), begin, refugees) / pool;
      for (int t = begin; t < terms.months; t++) {
        there = t == begin ? there : there * staying(row.depot(), row.skill(), t, refugees);
        uses(train, there, refugees, row.depot(), row.skill(), t);
        if (t >= begin + row.months()) {
          uses(train, -there, refugees, row.depot(), row.into(), t);
        }
      }
    }
  }

  private void uses(
      MPVariable train, double people, boolean refugees, String depot, String skill, int t) {
    variables.uses(train, people, "labour", depot, skill, t);
    if (refugees) {
      variables.uses(train, people, "refugees", depot, skill, t);
    }
  }

  /// Which part of the month before is still there.
  private double staying(String depot, String skill, int t, boolean refugees) {
    double before = pool(depot, skill, t - 1, refugees);
    return before > 0 ? Math.min(1, pool(depot, skill, t, refugees) / before) : 0;
  }
}
