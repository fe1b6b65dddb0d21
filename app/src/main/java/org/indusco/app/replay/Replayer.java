package org.indusco.app.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.indusco.app.Knowledge;
import org.indusco.app.PlanWish;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.Planning;
import org.indusco.app.Series;
import org.indusco.app.account.Account;
import org.indusco.app.account.Accounts;
import org.indusco.app.account.Entry;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.network.Threat;
import org.indusco.model.network.Zone;
import org.indusco.model.plan.Plan;
import org.indusco.planner.outside.Geography;
import org.jspecify.annotations.Nullable;

/// Replays a horizon: plans with what was known, carries a month out as it truly was, learns, and
/// plans again.
///
/// It plans anew only when a danger has become known or a month did not go as planned. Otherwise
/// the rest of the plan is kept: it was made for just this network with just this knowledge. Each
/// plan goes on from the one made a month or more before it. That of the first month does not go on
/// from the plan with hindsight, beside which it is held.
public final class Replayer {

  private final Network network;
  private final String inputHash;
  private final Series series;
  private final Horizon horizon;
  private PlanWish next;
  private int plans;
  private int expected;

  /// @param network a network without faults
  /// @param inputHash hash of the network as read, told in the plans
  /// @param wish how each plan is made; what it says of knowledge is not used
  public Replayer(Network network, String inputHash, PlanWish wish, Series series) {
    this.network = network;
    this.inputHash = inputHash;
    next = wish;
    this.series = series;
    horizon = Horizon.of(network.settings());
  }

  /// What becomes known until the series is stopped; at least the plan with hindsight.
  public Replay replay() {
    expected = 2;
    for (int t = 1; t < horizon.months(); t++) {
      expected += news(t) > 0 ? 1 : 0;
    }
    PlannedNetwork hindsight = planned(network, null, "hindsight");
    List<Account> best = hindsight.accounts();
    List<ReplayMonth> months = new ArrayList<>();
    Network now = hindsight.network();
    @Nullable Plan rest = null;
    boolean broken = false;
    for (int t = 0; t < horizon.months() && !series.stopped(); t++) {
      int news = news(t);
      boolean fresh = rest == null || broken || news > 0;
      Plan plan = rest;
      if (plan == null || fresh) {
        String what = "what was known in " + horizon.month(t);
        plan = planned(now, horizon.firstDay(t), what).plan();
        next = next.goingOnFrom(plan);
      }
      Geography truth = hindsight.geography(now);
      Befallen befallen = MonthAsItWas.of(now, truth, plan, rest == null ? plan : rest, Set.of());
      Account account =
          Accounts.first(now, truth, befallen.plan()).plus(Entry.DANGER, -befallen.capital());
      months.add(
          new ReplayMonth(horizon.month(t), account, best.get(t), news, fresh, befallen.lost()));
      if (t + 1 < horizon.months()) {
        Carried carried = CarryOut.of(now, truth, befallen.plan());
        now = carried.network();
        rest = carried.rest();
        broken = !befallen.asPlanned();
      }
    }
    return new Replay(hindsight, months, months.size() == horizon.months());
  }

  private PlannedNetwork planned(Network now, @Nullable LocalDate knowing, String what) {
    plans++;
    expected = Math.max(expected, plans);
    series.begin(what, plans, expected);
    return Planning.plan(now, inputHash, next.knowing(Knowledge.of(knowing)), series);
  }

  /// How many dangers became known after the first day of the month before, until that of a month.
  private int news(int month) {
    if (month == 0) {
      return 0;
    }
    LocalDate before = horizon.firstDay(month - 1);
    LocalDate day = horizon.firstDay(month);
    Stream<@Nullable LocalDate> known =
        Stream.concat(
            network.rows(Zone.class).stream().map(Zone::knownFrom),
            network.rows(Threat.class).stream().map(Threat::knownFrom));
    return (int)
        known.filter(from -> from != null && from.isAfter(before) && !from.isAfter(day)).count();
  }
}
