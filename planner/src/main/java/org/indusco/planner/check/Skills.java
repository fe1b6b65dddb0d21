package org.indusco.planner.check;

import org.indusco.model.network.Labour;
import org.indusco.model.network.Retrained;
import org.indusco.model.network.Training;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Trainees;
import org.jspecify.annotations.Nullable;

/// The labour beside the members, by depot, skill and month: as the network gives it, and as it is
/// when some learn another skill.
///
/// @param pools all people, as given
/// @param poolRefugees refugees among them, as given
/// @param people all who can work
/// @param refugees refugees among them
record Skills(Tally pools, Tally poolRefugees, Tally people, Tally refugees) {

  static Skills of(Facts facts, Plan plan) {
    Skills skills = new Skills(new Tally(), new Tally(), new Tally(), new Tally());
    for (Labour row : facts.network.rows(Labour.class)) {
      int end = facts.horizon.end(row.to());
      for (int t = facts.horizon.first(row.from()); t < end; t++) {
        skills.pools.add(row.quantity(), row.depot(), row.skill(), t);
        skills.poolRefugees.add(row.refugees(), row.depot(), row.skill(), t);
      }
    }
    skills.pools.all().forEach((key, given) -> skills.people.add(given, key.toArray()));
    skills.poolRefugees.all().forEach((key, given) -> skills.refugees.add(given, key.toArray()));
    for (Retrained row : facts.network.rows(Retrained.class)) {
      int ready = facts.horizon.first(row.ready());
      Learners learners = new Learners(row.depot(), row.skill(), row.into(), 0, ready);
      skills.follow(facts, learners, row.refugees(), row.people() - row.refugees());
    }
    for (Trainees row : plan.rows(Trainees.class)) {
      int t = facts.month(row.month());
      double refugees = row.people() * skills.refugeeShare(row.depot(), row.skill(), t);
      Learners learners =
          new Learners(row.depot(), row.skill(), row.into(), t, facts.month(row.ready()));
      skills.follow(facts, learners, refugees, row.people() - refugees);
    }
    return skills;
  }

  /// The training by which people of a plan learn, or null.
  static @Nullable Training trainingOf(Facts facts, Trainees row) {
    int t = facts.month(row.month());
    for (Training each : facts.network.rows(Training.class)) {
      if (each.depot().equals(row.depot())
          && each.skill().equals(row.skill())
          && each.into().equals(row.into())
          && t >= facts.horizon.first(each.from())
          && t < facts.horizon.end(each.to())) {
        return each;
      }
    }
    return null;
  }

  private double refugeeShare(String depot, String skill, int t) {
    double all = pools.get(depot, skill, t);
    return all > 0 ? poolRefugees.get(depot, skill, t) / all : 0;
  }

  private record Learners(String depot, String skill, String into, int begin, int ready) {}

  /// Takes learners out of their old skill in all months, and puts them into the new one from when
  /// they are ready; from month to month they leave as those of their old skill leave.
  private void follow(Facts facts, Learners who, double refugeesAtFirst, double othersAtFirst) {
    double fled = refugeesAtFirst;
    double rest = othersAtFirst;
    for (int t = who.begin(); t < facts.months(); t++) {
      if (t > who.begin()) {
        fled *= staying(refugeesThere(who, t - 1), refugeesThere(who, t));
        rest *= staying(othersThere(who, t - 1), othersThere(who, t));
      }
      refugees.add(-fled, who.depot(), who.skill(), t);
      people.add(-fled - rest, who.depot(), who.skill(), t);
      if (t >= who.ready()) {
        refugees.add(fled, who.depot(), who.into(), t);
        people.add(fled + rest, who.depot(), who.into(), t);
      }
    }
  }

  private double refugeesThere(Learners who, int t) {
    return poolRefugees.get(who.depot(), who.skill(), t);
  }

  private double othersThere(Learners who, int t) {
    return pools.get(who.depot(), who.skill(), t) - refugeesThere(who, t);
  }

  private static double staying(double before, double now) {
    return now >= before ? 1 : now / before;
  }
}
