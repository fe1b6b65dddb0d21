package org.indusco.server.goals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indusco.app.approval.Ballot;
import org.indusco.app.approval.Chain;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.people.Person;

/// The plan of a network by which its goals are told, and what was worked out of plans that were
/// asked for last: a plan never changes, so that stays true. Safe for use by several threads.
public final class KeptGoals {

  /// So many plans are kept.
  private static final int KEPT = 3;

  private final PlanOffice office;
  private final Map<String, PlanGoals> kept =
      new LinkedHashMap<>(KEPT, 0.75f, /* accessOrder= */ true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PlanGoals> eldest) {
          return size() > KEPT;
        }
      };

  /// @param office where plans are kept
  public KeptGoals(PlanOffice office) {
    this.office = office;
  }

  /// The plan that tells of the goals.
  ///
  /// @param hash of the plan
  /// @param inEffect whether all parties approved it; otherwise it is the newest
  record Chosen(String hash, boolean inEffect) {}

  /// Which plan of a network tells of its goals: the one in effect, or else the newest; empty when
  /// there is none that the person may see.
  Optional<Chosen> choose(Person person, String network) {
    Optional<Chosen> inEffect =
        office
            .findChain(person, network)
            .flatMap(Chain::findInEffect)
            .map(Ballot::plan)
            .filter(hash -> office.findPlan(person, hash).isPresent())
            .map(hash -> new Chosen(hash, true));
    return inEffect.or(
        () ->
            office.listPlans(person, network, 1).orElse(List.of()).stream()
                .findFirst()
                .map(plan -> new Chosen(plan.hash(), false)));
  }

  /// What a plan does for the goals; empty when there is no such plan that the person may see.
  Optional<PlanGoals> find(Person person, String hash) {
    Optional<KeptPlan> plan = office.findPlan(person, hash);
    if (plan.isEmpty()) {
      return Optional.empty();
    }
    synchronized (kept) {
      PlanGoals known = kept.get(hash);
      if (known != null) {
        return Optional.of(known);
      }
    }
    Optional<PlanGoals> made = office.findMade(person, hash).map(PlanGoals::of);
    synchronized (kept) {
      made.ifPresent(goals -> kept.put(hash, goals));
    }
    return made;
  }
}
