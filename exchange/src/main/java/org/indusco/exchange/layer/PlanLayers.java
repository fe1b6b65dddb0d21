package org.indusco.exchange.layer;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Founding;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Shipment;
import org.indusco.model.plan.Stay;
import org.indusco.model.plan.StockLevel;
import org.jspecify.annotations.Nullable;

/// The layers of a plan: where cooperatives stand, their moves, what is shipped and what lies
// where.
public final class PlanLayers {

  private static final List<LayerColumn> STANDING =
      List.of(
          new LayerColumn("place", LayerColumn.Type.TEXT, "place"),
          new LayerColumn("month", LayerColumn.Type.TEXT, "month"),
          new LayerColumn("cooperatives", LayerColumn.Type.WHOLE, "how many work there"),
          new LayerColumn(
              "crew", LayerColumn.Type.WHOLE, "how many can work in them, members and others"),
          new LayerColumn("valid_from", LayerColumn.Type.DATE, "first day"),
          new LayerColumn("valid_to", LayerColumn.Type.DATE, "day after the last"));

  private final Network network;
  private final Plan plan;
  private final Whereabouts where;

  private PlanLayers(Network network, Plan plan) {
    this.network = network;
    this.plan = plan;
    where = new Whereabouts(network);
  }

  /// The layers of a plan.
  ///
  /// @param network as it was planned, with its defaults filled in
  public static List<Layer> of(Network network, Plan plan) {
    PlanLayers all = new PlanLayers(network, plan);
    return List.of(
        all.stays(), all.standing(), all.moves(), all.foundings(), all.flows(), all.stock());
  }

  private Layer stays() {
    LayerBuilder<Stay> stays = LayerBuilder.dated(Stay.class, Layer.Geometry.POINT, "from", "to");
    for (Stay stay : plan.rows(Stay.class)) {
      stays.add(stay, where.point(stay.place()), Span.of(stay.from(), stay.to()));
    }
    return stays.layer(
        "plan_placements", "A cooperative working at a place, from a month until before another.");
  }

  /// One feature for each place and month in which some work there.
  private Layer standing() {
    Map<String, Integer> crews = new TreeMap<>();
    network
        .rows(Cooperative.class)
        .forEach(cooperative -> crews.put(cooperative.id(), cooperative.crew()));
    Map<String, Map<YearMonth, int[]>> counts = new TreeMap<>();
    for (Stay stay : plan.rows(Stay.class)) {
      Map<YearMonth, int[]> here = counts.computeIfAbsent(stay.place(), id -> new TreeMap<>());
      for (YearMonth month = stay.from(); month.isBefore(stay.to()); month = month.plusMonths(1)) {
        int[] count = here.computeIfAbsent(month, each -> new int[2]);
        count[0]++;
        count[1] += crews.getOrDefault(stay.cooperative(), 0);
      }
    }
    List<Layer.Row> rows = new ArrayList<>();
    counts.forEach(
        (place, here) ->
            here.forEach(
                (month, count) ->
                    rows.add(new Layer.Row(where.point(place), standing(place, month, count)))));
    return new Layer(
        "plan_standing",
        "How many cooperatives work at a place in a month of the plan.",
        Layer.Geometry.POINT,
        STANDING,
        rows);
  }

  private static @Nullable Object[] standing(String place, YearMonth month, int[] count) {
    return new @Nullable Object[] {
      place, month.toString(), count[0], count[1], month.atDay(1), month.plusMonths(1).atDay(1)
    };
  }

  private Layer moves() {
    LayerBuilder<Move> moves = LayerBuilder.dated(Move.class, Layer.Geometry.LINE);
    for (Move move : plan.rows(Move.class)) {
      moves.add(move, where.line(move.from(), move.to()), Span.of(move.month(), move.arrival()));
    }
    return moves.layer("plan_moves", "A cooperative on its way from a place to another.");
  }

  private Layer foundings() {
    LayerBuilder<Founding> foundings = LayerBuilder.dated(Founding.class, Layer.Geometry.POINT);
    for (Founding founding : plan.rows(Founding.class)) {
      foundings.add(
          founding,
          where.point(founding.place()),
          Span.of(founding.month(), founding.month().plusMonths(1)));
    }
    return foundings.layer("plan_foundings", "A proposed cooperative that is founded.");
  }

  private Layer flows() {
    LayerBuilder<Shipment> flows = LayerBuilder.dated(Shipment.class, Layer.Geometry.LINE);
    for (Shipment shipment : plan.rows(Shipment.class)) {
      flows.add(
          shipment,
          where.lineOfDepots(shipment.from(), shipment.to()),
          Span.of(shipment.month(), shipment.arrival()));
    }
    return flows.layer(
        "plan_shipments", "Goods on their way from one depot to another, as a straight line.");
  }

  private Layer stock() {
    LayerBuilder<StockLevel> levels = LayerBuilder.dated(StockLevel.class, Layer.Geometry.POINT);
    for (StockLevel level : plan.rows(StockLevel.class)) {
      levels.add(
          level,
          where.pointOfDepot(level.depot()),
          Span.of(level.month(), level.month().plusMonths(1)));
    }
    return levels.layer("plan_stock", "Stock on hand at a depot at the end of a month.");
  }
}
