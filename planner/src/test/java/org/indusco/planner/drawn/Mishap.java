package org.indusco.planner.drawn;

import java.time.LocalDate;
import java.util.List;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Route;
import org.indusco.model.network.Threat;
import org.indusco.model.schema.Evidence;

/// What can happen to a random network after it was planned.
public enum Mishap {
  NOTHING,
  DEPOT_LOST,
  TOWN_CLOSED,
  ROUTE_LOST,
  ORDER_WITHDRAWN;

  private static final LocalDate DAY = LocalDate.of(1940, 8, 1);

  /// The network when it has happened, from its second month on where it has a date.
  public Network to(Network network) {
    return switch (this) {
      case NOTHING -> network;
      case DEPOT_LOST ->
          network.with(
              Depot.class,
              network.rows(Depot.class).stream()
                  .map(row -> row.id().equals("p1") ? lost(row) : row)
                  .toList());
      case TOWN_CLOSED ->
          network.with(
              Threat.class,
              List.of(new Threat("p0", DAY, null, null, 0.0, true, "taken", Evidence.NONE)));
      case ROUTE_LOST -> network.with(Route.class, tail(network.rows(Route.class)));
      case ORDER_WITHDRAWN -> network.with(Order.class, tail(network.rows(Order.class)));
    };
  }

  private static <R> List<R> tail(List<R> rows) {
    return rows.subList(1, rows.size());
  }

  private static Depot lost(Depot row) {
    return new Depot(
        row.id(),
        row.name(),
        row.nameZh(),
        row.place(),
        row.from(),
        DAY,
        row.tonnes(),
        row.evidence());
  }
}
