package org.indusco.exchange.linked;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.indusco.model.network.Affiliation;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;
import org.indusco.model.schema.Dated;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.schema.Evidence;
import org.indusco.model.shape.Shape;

/// The places and regions of a network in the Linked Places Format (LPF 1.2), which is GeoJSON and
/// JSON-LD at once, for gazetteers such as the World Historical Gazetteer.
///
/// A place is a member of the regions of the depots that stand there, as far as the table
/// affiliations says so. Country codes, types and matches in other gazetteers are not in a network
/// and not made up.
public final class LinkedPlaces {

  private static final String CONTEXT =
      "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/"
          + "linkedplaces-context-v1.1.jsonld";

  /// A place is one of the members of a region that is no part of an administration.
  private static final String MEMBER = "gvp:tgn3317_member_of";

  /// A list that is there though it is empty.
  private static final Object[] NOTHING = {};

  private static final String RELATED = "gvp:tgn3000_related_to";

  private final Network network;
  private final Ids ids;
  private final Citations citations;

  private LinkedPlaces(Network network, Ids ids) {
    this.network = network;
    this.ids = ids;
    citations = new Citations(network);
  }

  /// Writes a file, in place of one that is there.
  ///
  /// @param network as it was read
  /// @throws IOException when it cannot be written
  public static void write(Network network, Ids ids, Path file) throws IOException {
    LinkedPlaces all = new LinkedPlaces(network, ids);
    LinkedFile.write(
        file,
        new Node().with("type", "FeatureCollection").with("@context", CONTEXT),
        "features",
        all::features);
  }

  private void features(Consumer<Node> out) {
    network.rows(Place.class).forEach(place -> out.accept(place(place)));
    network.rows(Region.class).stream()
        .map(Region::id)
        .distinct()
        .forEach(id -> out.accept(region(id)));
  }

  private static Node feature(String id, String title) {
    return new Node()
        .with("@id", id)
        .with("type", "Feature")
        .with("properties", new Node().with("title", title));
  }

  private Node place(Place place) {
    List<Node> cited = citations.of(place.evidence());
    List<Node> names = new ArrayList<>();
    name(names, place.name(), "en", cited);
    name(names, place.nameZh(), "zh", cited);
    name(names, place.nameOld(), "en", cited);
    Node point =
        geometry("Point", place.evidence()).with("coordinates", List.of(place.lon(), place.lat()));
    return feature(ids.of("place", place.id()), place.name())
        .with("when", When.of(Horizon.of(network.settings())))
        .with("names", names)
        .with("geometry", collection(List.of(point)))
        .with("relations", relations(place))
        .with("descriptions", described(place.role()));
  }

  private static List<Node> described(String words) {
    return words.isEmpty()
        ? List.of()
        : List.of(new Node().with("value", words).with("lang", "en"));
  }

  private static void name(List<Node> names, String toponym, String lang, List<Node> cited) {
    if (!toponym.isEmpty()) {
      names.add(new Node().with("toponym", toponym).with("lang", lang).with("citations", cited));
    }
  }

  private List<Node> relations(Place place) {
    List<Node> relations = new ArrayList<>();
    for (Depot depot : network.rows(Depot.class)) {
      if (depot.place().equals(place.id())) {
        for (Affiliation affiliation : network.rows(Affiliation.class)) {
          if (affiliation.body().equals(depot.id())) {
            String label = depot.name() + " belongs to the region " + affiliation.region();
            relations.add(
                relation(MEMBER, affiliation.region(), label, affiliation, affiliation.evidence()));
          }
        }
      }
    }
    for (Region region : network.rows(Region.class)) {
      if (region.headquarters().equals(place.id())) {
        String label = "headquarters of the region " + region.name();
        relations.add(relation(RELATED, region.id(), label, region, region.evidence()));
      }
    }
    return relations;
  }

  private Node relation(String type, String region, String label, Dated when, Evidence evidence) {
    return new Node()
        .with("relationType", type)
        .with("relationTo", ids.of("region", region))
        .with("label", label)
        .with("when", When.of(when))
        .with("citations", citations.of(evidence))
        .with("certainty", Citations.certainty(evidence));
  }

  /// A region of all times as one feature, whose names and areas have their own times.
  private Node region(String id) {
    List<Region> rows =
        network.rows(Region.class).stream().filter(row -> row.id().equals(id)).toList();
    List<Node> names = new ArrayList<>();
    for (Region row : rows) {
      List<Node> some = new ArrayList<>();
      name(some, row.name(), "en", citations.of(row.evidence()));
      name(some, row.nameZh(), "zh", citations.of(row.evidence()));
      some.forEach(name -> names.add(name.with("when", When.of(row))));
    }
    return feature(ids.of("region", id), rows.getFirst().name())
        .with("names", names)
        .with("geometry", collection(areas(id)));
  }

  private List<Node> areas(String id) {
    List<Node> areas = new ArrayList<>();
    for (Shape shape : network.shapes("regions")) {
      if (shape.id().equals(id) && shape.kind() == Shape.Kind.AREA) {
        for (Shape.Part part : shape.parts()) {
          areas.add(
              geometry("Polygon", Evidence.NONE)
                  .with("coordinates", positions(part.rings()))
                  .with("when", drawn(shape)));
        }
      }
    }
    return areas;
  }

  /// The time for which a shape was drawn, as exact as its file says it.
  private static Node drawn(Shape shape) {
    String from = shape.property("from");
    if (from.isEmpty()) {
      return new Node();
    }
    Node span = new Node().with("start", new Node().with("in", from));
    String to = shape.property("to");
    if (!to.isEmpty()) {
      String last = new EdtfDate(to).earliest().minusDays(1).toString();
      span.with("end", new Node().with("in", last));
    }
    return new Node().with("timespans", List.of(span));
  }

  private static Node geometry(String type, Evidence evidence) {
    return new Node().with("type", type).with("certainty", Citations.certainty(evidence));
  }

  private static Node collection(List<Node> geometries) {
    return new Node()
        .with("type", "GeometryCollection")
        .with("geometries", geometries.isEmpty() ? NOTHING : geometries);
  }

  private static List<Object> positions(List<double[]> rings) {
    return rings.stream().<Object>map(LinkedPlaces::positions).toList();
  }

  private static List<List<Double>> positions(double[] flat) {
    return IntStream.range(0, flat.length / 2)
        .mapToObj(i -> List.of(flat[2 * i], flat[2 * i + 1]))
        .toList();
  }
}
