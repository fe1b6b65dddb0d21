package org.indusco.app.labour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Retrained;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Trainees;
import org.indusco.model.schema.Evidence;

/// Who can work at a depot in a skill in a month, beside the members of cooperatives.
///
/// Those who learn are missing in their old skill, and there in the new one when they are ready.
/// Meanwhile they leave as those of their old skill leave, refugees as refugees and others as
/// others.
public final class Skills {

  /// A skill at a depot.
  ///
  /// @param depot id
  /// @param skill the word for it
  public record Pool(String depot, String skill) {}

  private record Learners(
      Pool from, Pool into, int begin, int ready, double refugees, double others) {}

  private final Horizon horizon;
  private final Map<Pool, double[]> givenRefugees = new HashMap<>();
  private final Map<Pool, double[]> givenOthers = new HashMap<>();
  private final Map<Pool, double[]> refugees = new LinkedHashMap<>();
  private final Map<Pool, double[]> others = new LinkedHashMap<>();
  private final List<Learners> learners = new ArrayList<>();

  private Skills(Network network) {
    horizon = Horizon.of(network.settings());
    for (Labour row : network.rows(Labour.class)) {
      Pool pool = new Pool(row.depot(), row.skill());
      for (int t = horizon.first(row.from()); t < horizon.end(row.to()); t++) {
        at(givenRefugees, pool)[t] += row.refugees();
        at(givenOthers, pool)[t] += row.quantity() - row.refugees();
      }
    }
    givenRefugees.forEach((pool, given) -> refugees.put(pool, given.clone()));
    givenOthers.forEach((pool, given) -> others.put(pool, given.clone()));
  }

  /// Who can work, by a plan for a network.
  public static Skills of(Network network, Plan plan) {
    Skills skills = new Skills(network);
    for (Retrained row : network.rows(Retrained.class)) {
      skills.learn(
          new Learners(
              new Pool(row.depot(), row.skill()),
              new Pool(row.depot(), row.into()),
              0,
              skills.horizon.first(row.ready()),
              row.refugees(),
              row.people() - row.refugees()));
    }
    for (Trainees row : plan.rows(Trainees.class)) {
      skills.learn(skills.learners(row));
    }
    return skills;
  }

  private Learners learners(Trainees row) {
    Pool from = new Pool(row.depot(), row.skill());
    int t = horizon.index(row.month());
    double fled = at(givenRefugees, from)[t];
    double all = fled + at(givenOthers, from)[t];
    double refugeesOfThem = all > 0 ? row.people() * fled / all : 0;
    return new Learners(
        from,
        new Pool(row.depot(), row.into()),
        t,
        horizon.index(row.ready()),
        refugeesOfThem,
        row.people() - refugeesOfThem);
  }

  private void learn(Learners who) {
    learners.add(who);
    move(refugees, at(givenRefugees, who.from()), who, Learners::refugees);
    move(others, at(givenOthers, who.from()), who, Learners::others);
  }

  private void move(
      Map<Pool, double[]> group, double[] given, Learners who, ToDoubleFunction<Learners> atFirst) {
    double there = atFirst.applyAsDouble(who);
    for (int t = who.begin(); t < horizon.months(); t++) {
      at(group, who.from())[t] -= there;
      if (t >= who.ready()) {
        at(group, who.into())[t] += there;
      }
      there *= t + 1 < horizon.months() ? staying(given, t) : 1;
    }
  }

  /// What part of those who are there in a month is there in the next.
  private static double staying(double[] given, int t) {
    return given[t + 1] >= given[t] ? 1 : given[t + 1] / given[t];
  }

  private double[] at(Map<Pool, double[]> group, Pool pool) {
    return group.computeIfAbsent(pool, none -> new double[horizon.months()]);
  }

  /// Refugees who can work, by pool and month.
  public Map<Pool, double[]> refugees() {
    return refugees;
  }

  /// All who can work, by pool, in a month.
  public Map<Pool, Double> people(int month) {
    Map<Pool, Double> people = new LinkedHashMap<>();
    refugees.forEach((pool, there) -> people.merge(pool, there[month], Double::sum));
    others.forEach((pool, there) -> people.merge(pool, there[month], Double::sum));
    return people;
  }

  /// Those who are learning or have learned when the second month begins, as rows for a horizon
  /// that begins with it.
  public List<Retrained> nextMonth() {
    record Key(Pool from, Pool into, int ready) {}
    Map<Key, double[]> left = new LinkedHashMap<>();
    for (Learners who : learners) {
      if (who.begin() == 0) {
        Key key = new Key(who.from(), who.into(), Math.max(1, who.ready()));
        double[] sums = left.computeIfAbsent(key, none -> new double[2]);
        sums[0] += who.refugees() * staying(at(givenRefugees, who.from()), 0);
        sums[1] += who.others() * staying(at(givenOthers, who.from()), 0);
      }
    }
    List<Retrained> rows = new ArrayList<>();
    left.forEach(
        (key, sums) -> {
          if (sums[0] + sums[1] > 0) {
            rows.add(
                new Retrained(
                    key.from().depot(),
                    key.from().skill(),
                    key.into().skill(),
                    horizon.month(key.ready()),
                    sums[0] + sums[1],
                    sums[0],
                    Evidence.NONE));
          }
        });
    return rows;
  }
}
