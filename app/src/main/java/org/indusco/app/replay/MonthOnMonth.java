package org.indusco.app.replay;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.app.account.Account;
import org.indusco.app.account.Accounts;
import org.indusco.app.account.Entry;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.planner.outside.Geography;

/// A network with a plan that is carried out month by month without planning again: what cannot be
/// done any more is cut, the rest goes on.
///
/// @param network as it stands when the month begins
/// @param plan what is left of the plan, for that network
public record MonthOnMonth(Network network, Plan plan) {

  /// What a month came to.
  ///
  /// @param account of the month
  /// @param lost cooperatives that were lost in it
  /// @param asPlanned whether nothing of the plan had to be cut
  /// @param next as the next month begins; the same as before when it was the last
  public record Step(Account account, List<String> lost, boolean asPlanned, MonthOnMonth next) {

    public Step {
      lost = List.copyOf(lost);
    }
  }

  /// Where each cooperative stands, or which place it leaves, in this month.
  public Map<String, String> standing() {
    return Whereabouts.standing(network, plan);
  }

  /// Carries this month out.
  ///
  /// @param truth what is the case, with the share of stores that is lost as risk
  /// @param calm the same without risks: who is lost is charged in full, and nobody else
  /// @param raided cooperatives that are lost in raids when the month begins
  public Step carryOut(Geography truth, Geography calm, Set<String> raided) {
    Befallen befallen = MonthAsItWas.of(network, truth, plan, plan, raided);
    Account account =
        Accounts.first(network, calm, befallen.plan()).plus(Entry.DANGER, -befallen.capital());
    if (network.settings().months() == 1) {
      return new Step(account, befallen.lost(), befallen.asPlanned(), this);
    }
    Carried carried = CarryOut.of(network, truth, befallen.plan());
    return new Step(
        account,
        befallen.lost(),
        befallen.asPlanned(),
        new MonthOnMonth(carried.network(), carried.rest()));
  }
}
