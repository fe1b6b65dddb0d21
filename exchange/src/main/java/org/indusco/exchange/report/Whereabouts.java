package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.atlas.Atlas;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.network.Region;
import org.indusco.model.plan.Stay;
import org.indusco.model.wording.Wording;

/// Which region a depot belongs to, month by month.
final class Whereabouts {

  /// The id of what lies in no region.
  static final String NONE = "";

  private record DepotMonth(String depot, YearMonth month) {}

  private final Wording words;
  private final Atlas atlas;
  private final Horizon horizon;
  private final List<Region> regions;
  private final Map<DepotMonth, String> known = new HashMap<>();

  Whereabouts(Network network, Horizon horizon, Wording words) {
    this.words = words;
    atlas = Atlas.of(network);
    this.horizon = horizon;
    regions = network.rows(Region.class);
  }

  /// Whether there are regions at all.
  boolean hasRegions() {
    return !regions.isEmpty();
  }

  /// The id of the region of a depot in a month; [#NONE] when there is none.
  String region(String depot, YearMonth month) {
    return depot.isEmpty()
        ? NONE
        : known.computeIfAbsent(
            new DepotMonth(depot, month),
            key -> atlas.findRegion(depot, month.atDay(1)).orElse(NONE));
  }

  /// What a region is called when the horizon ends.
  String name(String region) {
    return name(region, horizon.month(horizon.months() - 1));
  }

  /// What a region is called in a month, or was called last.
  String name(String region, YearMonth month) {
    String name = region.isEmpty() ? words.say("whereabouts.none") : region;
    for (Region row : regions) {
      if (row.id().equals(region) && !begins(row).isAfter(month)) {
        name = words.name(row.name(), row.nameZh());
      }
    }
    return name;
  }

  private YearMonth begins(Region row) {
    return row.from() == null ? horizon.start() : YearMonth.from(row.from());
  }

  /// How many cooperatives stand in each region in a month, by region's id, in the order of the
  /// table regions.
  Map<String, Integer> standing(List<Stay> stays, YearMonth month) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    ids().forEach(id -> counts.put(id, 0));
    for (Stay stay : stays) {
      if (covers(stay, month)) {
        counts.merge(region(stay.depot(), month), 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  /// The ids of all regions, that of none last.
  List<String> ids() {
    List<String> ids = new ArrayList<>(regions.stream().map(Region::id).distinct().toList());
    ids.add(NONE);
    return ids;
  }

  /// Whether a stay covers a month.
  static boolean covers(Stay stay, YearMonth month) {
    return !month.isBefore(stay.from()) && month.isBefore(stay.to());
  }
}
