package org.indusco.planner.program;

import java.util.List;
import java.util.stream.IntStream;
import org.indusco.model.network.Retrained;
import org.indusco.model.network.Training;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.ground.Pools;

/// Adds people who learn another skill: they are missing in the labour of the old one from the
/// month on in which they begin, and there in that of the new one from when they are ready.
///
/// Those who begin are refugees in the same part as their pool. Nobody learns twice: over all
/// months the parts of a pool that begin are one pool at most.
final class TrainingColumns {

  private final Ground ground;
  private final Assembly assembly;
  private final Rows rows;
  private final double worth;

  TrainingColumns(Ground ground, Assembly assembly, RecipeBook recipes) {
    this.ground = ground;
    this.assembly = assembly;
    rows = assembly.rows;
    worth = recipes.workerMonth();
  }

  void add() {
    ground.network.rows(Retrained.class).forEach(this::retrained);
    double[] taken = ground.pools.taken();
    for (int pool : rows.schooled()) {
      assembly.rowWorth[rows.learners(pool)] = worth * Math.max(1, largest(pool));
      assembly.provide(rows.learners(pool), Math.max(0, 1 - taken[pool]));
    }
    List<Training> training = ground.network.rows(Training.class);
    for (int i = 0; i < training.size(); i++) {
      train(i, training.get(i));
    }
  }

  private double largest(int pool) {
    int depot = ground.pools.depotOf(pool);
    int skill = ground.pools.skillOf(pool);
    return IntStream.range(0, ground.months)
        .mapToDouble(t -> ground.pools.people(depot, skill, t))
        .max()
        .orElse(0);
  }

  private void retrained(Retrained row) {
    int depot = ground.depots.number(row.depot());
    int ready = ground.horizon.first(row.ready());
    for (Pools.Group group : Pools.Group.values()) {
      double people =
          switch (group) {
            case REFUGEES -> row.refugees();
            case OTHERS -> row.people() - row.refugees();
          };
      double[] left = ground.pools.left(group, depot, ground.skills.number(row.skill()), 0);
      for (int t = 0; t < ground.months; t++) {
        assembly.provide(row(row.skill(), group, depot, t), -people * left[t]);
        if (t >= ready) {
          assembly.provide(row(row.into(), group, depot, t), people * left[t]);
        }
      }
    }
  }

  private void train(int number, Training row) {
    int depot = ground.depots.number(row.depot());
    int skill = ground.skills.number(row.skill());
    int end = ground.horizon.end(row.to());
    for (int t = ground.horizon.first(row.from()); t < end; t++) {
      if (ground.depotOpen(depot, t) && ground.pools.people(depot, skill, t) > 0) {
        assembly.column(
            Kind.TRAIN,
            number,
            depot,
            t,
            Assembly.Column.limited(worth, -row.cost(), row.places()));
        for (Pools.Group group : Pools.Group.values()) {
          learn(row, group, depot, t);
        }
        int pool = ground.pools.pool(depot, skill);
        assembly.uses(rows.learners(pool), 1 / ground.pools.people(depot, skill, t));
        assembly.end();
      }
    }
  }

  private void learn(Training row, Pools.Group group, int depot, int begin) {
    int skill = ground.skills.number(row.skill());
    double part =
        ground.pools.people(group, depot, skill, begin) / ground.pools.people(depot, skill, begin);
    double[] left = ground.pools.left(group, depot, skill, begin);
    for (int t = begin; t < ground.months; t++) {
      double there = part * left[t];
      if (there > 0) {
        assembly.uses(row(row.skill(), group, depot, t), there);
        if (t - begin >= row.months()) {
          assembly.uses(row(row.into(), group, depot, t), -there);
        }
      }
    }
  }

  private int row(String skill, Pools.Group group, int depot, int month) {
    int number = ground.skills.number(skill);
    int family =
        switch (group) {
          case REFUGEES -> rows.labourFamily(number);
          case OTHERS -> rows.othersFamily(number);
        };
    return rows.row(family, depot, month);
  }
}
