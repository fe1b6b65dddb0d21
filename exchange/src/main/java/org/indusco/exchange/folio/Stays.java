package org.indusco.exchange.folio;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.indusco.atlas.place.Lives;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Stay;

/// Where a plan has the cooperatives, as stints of their lives. For one thread at a time.
final class Stays {

  private final Map<String, List<Stay>> stays;
  private final org.indusco.atlas.place.Bodies bodies;
  private final Map<Spot, String> regions = new HashMap<>();

  private record Spot(String place, YearMonth month) {}

  Stays(Network network, Plan plan) {
    bodies = org.indusco.atlas.place.Bodies.of(network);
    stays = plan.rows(Stay.class).stream().collect(Collectors.groupingBy(Stay::cooperative));
  }

  /// The stints of a cooperative in order; a stay during which its region changes is several.
  List<Lives.Stint> of(Cooperative row) {
    List<Lives.Stint> stints = new ArrayList<>();
    for (Stay stay : stays.getOrDefault(row.id(), List.of())) {
      YearMonth from = stay.from();
      for (YearMonth next = from.plusMonths(1); ; next = next.plusMonths(1)) {
        boolean ends = !next.isBefore(stay.to());
        if (ends || !region(row, stay, next).equals(region(row, stay, from))) {
          stints.add(
              new Lives.Stint(
                  from.atDay(1),
                  (ends ? stay.to() : next).atDay(1),
                  stay.place(),
                  stay.depot(),
                  region(row, stay, from)));
          from = next;
        }
        if (ends) {
          break;
        }
      }
    }
    return stints;
  }

  private String region(Cooperative row, Stay stay, YearMonth month) {
    return bodies
        .regions()
        .findTold(row.id(), month.atDay(1))
        .orElseGet(
            () ->
                regions.computeIfAbsent(
                    new Spot(stay.place(), month),
                    spot -> bodies.findRegion(spot.place(), spot.month().atDay(1)).orElse("")));
  }
}
