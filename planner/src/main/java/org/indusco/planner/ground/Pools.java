package org.indusco.planner.ground;

import java.util.Arrays;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Retrained;

/// The labour beside the members of cooperatives, by depot, skill and month: refugees and others.
///
/// People come and leave by themselves. Where a group shrinks from one month to the next, all who
/// were in it leave alike, be they in training or trained meanwhile; where it grows, those who come
/// are not trained. So what part of those who are there in a month is left in a later one is a
/// product over the months between.
public final class Pools {

  /// The two groups of which a pool consists.
  public enum Group {
    REFUGEES,
    OTHERS
  }

  private static final int GROUPS = Group.values().length;

  private final int skills;
  private final int months;
  private final double[][] people;
  private final double[] taken;

  Pools(Network network, Horizon horizon, Numbering<?> depots, Numbering<String> skillNumbers) {
    skills = skillNumbers.size();
    months = horizon.months();
    people = new double[depots.size() * skills * GROUPS][];
    for (Labour row : network.rows(Labour.class)) {
      int depot = depots.number(row.depot());
      int skill = skillNumbers.number(row.skill());
      int end = horizon.end(row.to());
      for (int t = horizon.first(row.from()); t < end; t++) {
        add(Group.REFUGEES, depot, skill, t, row.refugees());
        add(Group.OTHERS, depot, skill, t, row.quantity() - row.refugees());
      }
    }
    taken = taken(network, depots, skillNumbers);
  }

  private void add(Group group, int depot, int skill, int month, double more) {
    int cell = cell(group, depot, skill);
    if (people[cell] == null) {
      people[cell] = new double[months];
    }
    people[cell][month] += more;
  }

  /// By pool, what part of it has another skill already when the horizon begins, that of the group
  /// of which more have.
  private double[] taken(Network network, Numbering<?> depots, Numbering<String> skillNumbers) {
    double[] retrained = new double[people.length];
    for (Retrained row : network.rows(Retrained.class)) {
      int depot = depots.number(row.depot());
      int skill = skillNumbers.number(row.skill());
      retrained[cell(Group.REFUGEES, depot, skill)] += row.refugees();
      retrained[cell(Group.OTHERS, depot, skill)] += row.people() - row.refugees();
    }
    double[] parts = new double[depots.size() * skills];
    for (int cell = 0; cell < retrained.length; cell++) {
      if (retrained[cell] > 0) {
        double there = people[cell] == null ? 0 : people[cell][0];
        double part = there > 0 ? retrained[cell] / there : Double.POSITIVE_INFINITY;
        parts[cell / GROUPS] = Math.max(parts[cell / GROUPS], part);
      }
    }
    return parts;
  }

  /// The number of the pool of a skill at a depot.
  public int pool(int depot, int skill) {
    return depot * skills + skill;
  }

  /// The depot of a pool.
  public int depotOf(int pool) {
    return pool / skills;
  }

  /// The skill of a pool.
  public int skillOf(int pool) {
    return pool % skills;
  }

  private int cell(Group group, int depot, int skill) {
    int first = pool(depot, skill) * GROUPS;
    return switch (group) {
      case REFUGEES -> first;
      case OTHERS -> first + 1;
    };
  }

  /// By pool, what part of it must not begin to learn any more when the horizon begins.
  public double[] taken() {
    return Arrays.copyOf(taken, taken.length);
  }

  /// How many there are of a group.
  public double people(Group group, int depot, int skill, int month) {
    double[] byMonth = people[cell(group, depot, skill)];
    return byMonth == null ? 0 : byMonth[month];
  }

  /// How many there are of both groups.
  public double people(int depot, int skill, int month) {
    return people(Group.REFUGEES, depot, skill, month) + people(Group.OTHERS, depot, skill, month);
  }

  /// What part of those who are there in a month is there in each month, by month; 0 before it.
  public double[] left(Group group, int depot, int skill, int month) {
    double[] left = new double[months];
    double part = people(group, depot, skill, month) > 0 ? 1 : 0;
    for (int t = month; t < months && part > 0; t++) {
      left[t] = part;
      if (t + 1 < months) {
        double now = people(group, depot, skill, t);
        part *= Math.min(1, people(group, depot, skill, t + 1) / now);
      }
    }
    return left;
  }
}
