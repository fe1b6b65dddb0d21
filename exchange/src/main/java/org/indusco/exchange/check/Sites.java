package org.indusco.exchange.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.indusco.atlas.Atlas;
import org.indusco.atlas.place.Conditions;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.table.Entry;
import org.indusco.model.network.CandidateSite;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;

/// Every cooperative has an open site when the horizon begins, and a depot serves each place where
/// it stands or is meant to.
///
/// Asks the atlas, so nothing else may be wrong with the network.
final class Sites implements Check {

  @Override
  public Set<Class<? extends Record>> needs() {
    return Set.copyOf(Network.TABLES);
  }

  @Override
  public void look(Draft draft, Findings found) {
    if (!found.clean()) {
      return;
    }
    Network completed = Defaults.complete(draft.network()).network();
    Horizon horizon = Horizon.of(completed.settings());
    Conditions conditions = Atlas.of(completed).knowing(null);
    open(draft, sites(completed), conditions, horizon.start(), found);
    served(draft, conditions, horizon, found);
  }

  private static Map<String, List<String>> sites(Network completed) {
    Map<String, List<String>> sites = new LinkedHashMap<>();
    for (CandidateSite site : completed.rows(CandidateSite.class)) {
      sites.computeIfAbsent(site.cooperative(), id -> new ArrayList<>()).add(site.place());
    }
    return sites;
  }

  private static void open(
      Draft draft,
      Map<String, List<String>> sites,
      Conditions conditions,
      YearMonth month,
      Findings found) {
    Set<String> closed =
        draft.entries(Place.class).stream()
            .map(entry -> entry.value().id())
            .filter(place -> conditions.closed(place, month))
            .collect(Collectors.toSet());
    Map<String, String> starts = Defaults.startPlaces(draft.network());
    for (Entry<Cooperative> entry : draft.entries(Cooperative.class)) {
      Cooperative cooperative = entry.value();
      String start = starts.getOrDefault(cooperative.id(), cooperative.place());
      List<String> choice = sites.getOrDefault(cooperative.id(), List.of());
      if (cooperative.holdsOn(month.atDay(1)) && closed.containsAll(choice)) {
        found.fault(
            Fault.Kind.NO_OPEN_SITE,
            Cell.of(Cooperative.class, entry.row(), "place", cooperative.place()),
            "is closed in %s, and so is every place to which %s may move"
                .formatted(month, cooperative.id()),
            "Maybe give it another row in candidate_sites.csv.");
      } else if (cooperative.holdsOn(month.atDay(1)) && closed.contains(start)) {
        found.note(
            ("cooperatives.csv, row %d: %s stands at %s, which is closed in %s; it cannot leave and is"
                    + " planned as closed.")
                .formatted(entry.row(), cooperative.id(), start, month));
      }
    }
  }

  private static void served(Draft draft, Conditions conditions, Horizon horizon, Findings found) {
    Set<String> used = new LinkedHashSet<>(Defaults.startPlaces(draft.network()).values());
    draft.entries(CandidateSite.class).forEach(entry -> used.add(entry.value().place()));
    for (Entry<Place> entry : draft.entries(Place.class)) {
      String place = entry.value().id();
      if (used.contains(place) && unserved(place, conditions, horizon)) {
        found.fault(
            Fault.Kind.UNSERVED_PLACE,
            Cell.of(Place.class, entry.row(), "id", place),
            "is a place for cooperatives, but no open depot lies within %s km of it in any month"
                .formatted(Figure.text(Conditions.SERVICE_KM)),
            "Maybe a row in depots.csv is missing.");
      }
    }
  }

  private static boolean unserved(String place, Conditions conditions, Horizon horizon) {
    boolean open = false;
    for (int t = 0; t < horizon.months(); t++) {
      if (!conditions.closed(place, horizon.month(t))) {
        open = true;
        if (conditions.findDepot(place, horizon.month(t)).isPresent()) {
          return false;
        }
      }
    }
    return open;
  }
}
