package org.indusco.app.change;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.app.course.Timetable;
import org.indusco.model.network.CandidateSite;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.network.Pin;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.schema.Evidence;

/// The decisions of a plan's first months as pins: where cooperatives work, when they move, which
/// are closed and which are founded. What they make is not among them, since it follows from what
/// is there.
public final class Frozen {

  private final Horizon horizon;
  private final Timetable timetable;
  private final int months;
  private final List<Pin> pins = new ArrayList<>();

  private Frozen(Network network, Plan plan, int months) {
    horizon = Horizon.of(network.settings());
    timetable = Timetable.of(network, plan);
    this.months = months;
  }

  /// The pins of the first months.
  ///
  /// @param network that was planned
  /// @param months at least 1, at most those of the horizon
  public static List<Pin> pins(Network network, Plan plan, int months) {
    Frozen frozen = new Frozen(network, plan, months);
    Map<String, Move> crossing = new HashMap<>();
    for (Move move : plan.rows(Move.class)) {
      boolean begun = frozen.horizon.index(move.month()) < months;
      if (begun && frozen.horizon.index(move.arrival()) >= months) {
        crossing.put(move.cooperative(), move);
      }
    }
    for (Cooperative unit : network.rows(Cooperative.class)) {
      frozen.unit(unit);
      Move move = crossing.get(unit.id());
      if (move != null) {
        // A move that has begun is ended.
        frozen.add(unit.id(), move.to(), frozen.horizon.index(move.arrival()), 1);
      }
    }
    return List.copyOf(frozen.pins);
  }

  /// A network with pins in place of its own. Where a cooperative is pinned to is a candidate site
  /// of it; pins of cooperatives that are not there any more are left out.
  public static Network applyTo(Network completed, List<Pin> pins) {
    Set<String> units = new HashSet<>();
    completed.rows(Cooperative.class).forEach(unit -> units.add(unit.id()));
    List<Pin> kept = pins.stream().filter(pin -> units.contains(pin.cooperative())).toList();
    Set<CandidateSite> sites = new LinkedHashSet<>();
    Set<List<String>> known = new HashSet<>();
    for (CandidateSite site : completed.rows(CandidateSite.class)) {
      sites.add(site);
      known.add(List.of(site.cooperative(), site.place()));
    }
    for (Pin pin : kept) {
      if (!pin.place().isEmpty() && known.add(List.of(pin.cooperative(), pin.place()))) {
        sites.add(new CandidateSite(pin.cooperative(), pin.place(), Evidence.NONE));
      }
    }
    return completed.with(Pin.class, kept).with(CandidateSite.class, List.copyOf(sites));
  }

  private void unit(Cooperative unit) {
    int t = 0;
    int last = timetable.lastMonth(unit.id());
    while (t < months) {
      String place = timetable.findPlace(unit.id(), t).orElse("");
      int end = t + 1;
      while (end < months && timetable.findPlace(unit.id(), end).orElse("").equals(place)) {
        end++;
      }
      boolean there = unit.holdsOn(horizon.firstDay(t));
      boolean waits = unit.proposed() && notYet(unit.id(), t);
      if (!place.isEmpty() || waits) {
        add(unit.id(), place, t, end - t);
      } else if (there && last < t) {
        pins.add(new Pin(unit.id(), "", horizon.month(t), null, Evidence.NONE));
        return;
      }
      t = end;
    }
  }

  /// Whether a cooperative has not worked before a month.
  private boolean notYet(String unit, int month) {
    for (int t = 0; t < month; t++) {
      if (timetable.findPlace(unit, t).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private void add(String unit, String place, int first, int count) {
    YearMonth from = horizon.month(first);
    pins.add(new Pin(unit, place, from, from.plusMonths(count), Evidence.NONE));
  }
}
