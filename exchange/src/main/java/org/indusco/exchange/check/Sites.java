package org.indusco.exchange.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

  private final Terrains terrains;

  Sites(Terrains terrains) {
    this.terrains = terrains;
  }

  @Override
  public Set<Class<? extends Record>> needs() {
    return Set.copyOf(Network.TABLES);
  }

  @Override
  public void look(Draft draft, Findings found) {
    if (!found.clean()) {
      return;
    }
    Horizon horizon = Horizon.of(draft.network().settings());
    Terrain terrain = terrains.of(draft);
    open(draft, terrain.conditions(), horizon.start(), found);
    served(draft, terrain, horizon, found);
  }

  /// The places at which each cooperative can be, that where it stands first.
  private static Map<String, List<String>> sites(Network network) {
    Map<String, List<String>> sites = new LinkedHashMap<>();
    for (CandidateSite site : Defaults.complete(network).network().rows(CandidateSite.class)) {
      sites.computeIfAbsent(site.cooperative(), id -> new ArrayList<>()).add(site.place());
    }
    return sites;
  }

  private static void open(Draft draft, Conditions conditions, YearMonth month, Findings found) {
    Map<String, Boolean> known = new HashMap<>();
    Predicate<String> closed =
        place -> known.computeIfAbsent(place, at -> conditions.closed(at, month));
    Map<String, String> starts = Defaults.startPlaces(draft.network());
    List<Entry<Cooperative>> cutOff = new ArrayList<>();
    for (Entry<Cooperative> entry : draft.entries(Cooperative.class)) {
      Cooperative cooperative = entry.value();
      boolean there = cooperative.holdsOn(month.atDay(1));
      if (there && closed.test(starts.getOrDefault(cooperative.id(), cooperative.place()))) {
        cutOff.add(entry);
      }
    }
    if (!cutOff.isEmpty()) {
      Map<String, List<String>> sites = sites(draft.network());
      for (Entry<Cooperative> entry : cutOff) {
        Cooperative cooperative = entry.value();
        String start = starts.getOrDefault(cooperative.id(), cooperative.place());
        if (sites.getOrDefault(cooperative.id(), List.of()).stream().allMatch(closed)) {
          found.fault(
              Fault.Kind.NO_OPEN_SITE,
              Cell.of(Cooperative.class, entry.row(), "place", cooperative.place()),
              "is closed in %s, and so is every place to which %s may move"
                  .formatted(month, cooperative.id()),
              "Maybe give it another row in candidate_sites.csv.");
        } else {
          found.note(
              ("cooperatives.csv, row %d: %s stands at %s, which is closed in %s; it cannot leave"
                      + " and is planned as closed.")
                  .formatted(entry.row(), cooperative.id(), start, month));
        }
      }
    }
  }

  private static void served(Draft draft, Terrain terrain, Horizon horizon, Findings found) {
    Set<String> used = new LinkedHashSet<>(Defaults.startPlaces(draft.network()).values());
    draft.entries(CandidateSite.class).forEach(entry -> used.add(entry.value().place()));
    for (Entry<Place> entry : draft.entries(Place.class)) {
      String place = entry.value().id();
      if (used.contains(place) && terrain.unserved(place, horizon)) {
        found.fault(
            Fault.Kind.UNSERVED_PLACE,
            Cell.of(Place.class, entry.row(), "id", place),
            "is a place for cooperatives, but no open depot lies within %s km of it in any month"
                .formatted(Figure.text(Conditions.SERVICE_KM)),
            "Maybe a row in depots.csv is missing.");
      }
    }
  }
}
