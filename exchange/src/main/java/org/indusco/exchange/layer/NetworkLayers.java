package org.indusco.exchange.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Placement;
import org.indusco.model.network.Region;
import org.indusco.model.network.Route;
import org.indusco.model.network.Source;
import org.indusco.model.network.Threat;
import org.indusco.model.network.Zone;
import org.indusco.model.schema.Dated;
import org.indusco.model.shape.Shape;

/// The layers of a network: those of its tables that have to do with places, and the sources.
public final class NetworkLayers {

  private final Network network;
  private final Whereabouts where;
  private final List<Layer> layers = new ArrayList<>();

  private NetworkLayers(Network network) {
    this.network = network;
    where = new Whereabouts(network);
  }

  /// The layers of the tables that a network has.
  ///
  /// @param given the network as it was read: depots and routes that planning merely assumes,
  ///     since no table of it names any, make no layer
  /// @throws IllegalArgumentException when a shape's property from or to is no date
  public static List<Layer> of(Network network, Network given) {
    NetworkLayers all = new NetworkLayers(network);
    all.points(Place.class);
    all.regions();
    all.zones();
    all.dated(Threat.class, Threat::place, threat -> threat);
    if (given.has(Depot.class)) {
      all.dated(Depot.class, Depot::place, depot -> depot);
    }
    if (given.has(Route.class)) {
      all.routes();
    }
    all.dated(Cooperative.class, Cooperative::place, cooperative -> cooperative);
    all.dated(Placement.class, Placement::place, placement -> placement);
    if (network.has(Source.class)) {
      LayerBuilder<Source> sources = LayerBuilder.undated(Source.class, Layer.Geometry.NONE);
      network.rows(Source.class).forEach(source -> sources.add(source, List.of()));
      all.layers.add(sources.layer());
    }
    return List.copyOf(all.layers);
  }

  private void points(Class<Place> table) {
    LayerBuilder<Place> places = LayerBuilder.undated(table, Layer.Geometry.POINT);
    network.rows(table).forEach(place -> places.add(place, where.point(place.id())));
    layers.add(places.layer());
  }

  private <R extends Record> void dated(
      Class<R> table, Function<R, String> place, Function<R, Dated> when) {
    if (network.has(table)) {
      LayerBuilder<R> points = LayerBuilder.dated(table, Layer.Geometry.POINT, "from", "to");
      for (R row : network.rows(table)) {
        points.add(row, where.point(place.apply(row)), when.apply(row));
      }
      layers.add(points.layer());
    }
  }

  /// A row with several shapes, each for its own time, is a feature for each of them.
  private void regions() {
    if (!network.has(Region.class)) {
      return;
    }
    LayerBuilder<Region> areas =
        LayerBuilder.dated(Region.class, Layer.Geometry.AREA, "from", "to");
    LayerBuilder<Region> seats =
        LayerBuilder.dated(Region.class, Layer.Geometry.POINT, "from", "to");
    for (Region region : network.rows(Region.class)) {
      seats.add(region, where.point(region.headquarters()), region);
      boolean drawn = false;
      for (Shape shape : areas("regions", region.id())) {
        Span span = Span.drawn(shape);
        if (region.overlaps(span)) {
          areas.add(region, Outlines.of(shape), Span.both(region, span));
          drawn = true;
        }
      }
      if (!drawn) {
        areas.add(region, List.of(), region);
      }
    }
    layers.add(areas.layer());
    layers.add(seats.layer("headquarters", "The headquarters of a region during a time."));
  }

  private void zones() {
    if (!network.has(Zone.class)) {
      return;
    }
    LayerBuilder<Zone> areas = LayerBuilder.dated(Zone.class, Layer.Geometry.AREA, "from", "to");
    LayerBuilder<Zone> points = LayerBuilder.dated(Zone.class, Layer.Geometry.POINT, "from", "to");
    for (Zone zone : network.rows(Zone.class)) {
      List<Shape> shapes = areas("zones", zone.id());
      shapes.forEach(shape -> areas.add(zone, Outlines.of(shape), zone));
      if (shapes.isEmpty()) {
        areas.add(zone, List.of(), zone);
      }
      zone.places().forEach(place -> points.add(zone, where.point(place), zone));
    }
    layers.add(areas.layer());
    layers.add(points.layer("zone_places", "A place that a zone lists, during the zone's time."));
  }

  private void routes() {
    LayerBuilder<Route> lines =
        LayerBuilder.dated(Route.class, Layer.Geometry.LINE, "open_from", "open_to");
    for (Route route : network.rows(Route.class)) {
      lines.add(route, where.line(route.from(), route.to()), route.open());
    }
    layers.add(lines.layer("routes", "A way between two places, as a straight line."));
  }

  private List<Shape> areas(String layer, String id) {
    return network.shapes(layer).stream()
        .filter(shape -> shape.id().equals(id) && shape.kind() == Shape.Kind.AREA)
        .toList();
  }
}
