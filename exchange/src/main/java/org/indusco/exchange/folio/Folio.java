package org.indusco.exchange.folio;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.indusco.atlas.census.Groups;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.place.Lives;
import org.indusco.atlas.projection.Conic;
import org.indusco.atlas.sheet.MapRequest;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Event;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;
import org.indusco.model.schema.Dated;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.shape.Shape;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// What there is of a network through its time, as one document.
///
/// Days are ISO dates; `to` is the day after the last; what is open, unknown or empty is left out.
/// Depots and cooperatives have `stints`, each `[from, to, place, depot, region]` with the numbers
/// of a place, a depot and a region in their lists, or null. `evidence` is the number of why a row
/// is believed. Longitudes and latitudes are degrees. `labour` counts worker-months a month,
/// `stock` and `orders` count in the units of their `goods`; `counts` are days on which the whole
/// network was counted.
public final class Folio {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final Network network;
  private final Eyes eyes;
  private final Out out;
  private final Lives lives;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> regions = new LinkedHashMap<>();

  Folio(Network network, Eyes eyes, Out out) {
    lives = Lives.of(network);
    this.network = network;
    this.eyes = eyes;
    this.out = out;
    network.rows(Place.class).forEach(row -> places.putIfAbsent(row.id(), places.size()));
    network.rows(Region.class).forEach(row -> regions.putIfAbsent(row.id(), regions.size()));
  }

  /// The document of a network that has no faults.
  ///
  /// @param eyes what its reader may see
  /// @throws IllegalArgumentException when a row names a place that is not there, or a shape's
  ///     property from or to is no date
  public static String text(Network network, Eyes eyes) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(text)) {
      Folio folio = new Folio(network, eyes, new Out(json));
      folio.out.object(folio::whole);
    }
    return text.toString();
  }

  private void whole() {
    projection();
    time();
    rest(lives::of, /* waiting= */ true);
  }

  /// The network in the months that are planned alone, with its cooperatives where a plan has them.
  ///
  /// @param stands where the plan has a cooperative
  void planned(Function<Cooperative, List<Lives.Stint>> stands) {
    projection();
    Horizon horizon = Horizon.of(network.settings());
    out.put("first", horizon.firstDay(0));
    out.put("last", horizon.firstDay(horizon.months()));
    start(horizon);
    rest(stands, /* waiting= */ false);
  }

  /// The numbers of the places in their list, by their ids.
  Map<String, Integer> placeNumbers() {
    return places;
  }

  /// @param waiting whether it is told what waits at depots, of which a plan tells more
  private void rest(Function<Cooperative, List<Lives.Stint>> stands, boolean waiting) {
    places();
    out.objects("regions", regions.keySet(), this::region);
    Bodies bodies = new Bodies(network, lives, stands, eyes, out, places, regions);
    bodies.depots();
    industries();
    bodies.cooperatives();
    if (waiting) {
      new Waiting(network, eyes, out, places, bodies.depotNumbers()).write();
    }
    Surroundings around = new Surroundings(network, places, out);
    around.zones();
    around.threats();
    around.routes();
    if (eyes.all()) {
      around.events();
      out.list("counts", Counts.days(network), day -> out.json().writeString(day.toString()));
    }
    around.sources();
    out.evidences();
  }

  private void projection() {
    List<Place> spots = network.rows(Place.class);
    if (!spots.isEmpty()) {
      Conic conic = Conic.over(spots);
      out.json().writeName("projection");
      out.object(
          () -> {
            out.number("south", conic.south());
            out.number("north", conic.north());
            out.number("meridian", conic.meridian());
          });
    }
  }

  /// From the first body or event to the last day that is planned or of which something is told.
  private void time() {
    Horizon horizon = Horizon.of(network.settings());
    TreeSet<LocalDate> firsts = new TreeSet<>(List.of(horizon.firstDay(0)));
    TreeSet<LocalDate> lasts = new TreeSet<>(List.of(horizon.firstDay(horizon.months())));
    List<Dated> bodies = new ArrayList<>();
    bodies.addAll(network.rows(Region.class));
    bodies.addAll(network.rows(Depot.class));
    bodies.addAll(network.rows(Cooperative.class));
    for (Dated body : bodies) {
      add(body.from(), firsts);
      add(body.to(), lasts);
    }
    if (eyes.all()) {
      for (Event event : network.rows(Event.class)) {
        firsts.add(event.date().earliest());
        lasts.add(Surroundings.after(event.date()));
      }
    }
    out.put("first", firsts.first());
    out.put("last", lasts.last());
    start(horizon);
  }

  private void start(Horizon horizon) {
    out.put("start", horizon.firstDay(0));
    out.number("months", horizon.months());
  }

  private static void add(@Nullable LocalDate day, Set<LocalDate> days) {
    if (day != null) {
      days.add(day);
    }
  }

  private void places() {
    out.objects(
        "places",
        network.rows(Place.class),
        row -> {
          out.names(row.id(), row.name(), row.nameZh());
          out.put("name_old", row.nameOld());
          out.put("province", row.province());
          out.put("role", row.role());
          out.json().writeName("lon");
          Shapes.degrees(out.json(), row.lon());
          out.json().writeName("lat");
          Shapes.degrees(out.json(), row.lat());
          out.evidence(row.evidence());
        });
  }

  /// A region that changes has a part for each time, with the outlines that were drawn for it.
  private void region(String id) {
    out.put("id", id);
    out.put("hue", Hues.region(id, regions.getOrDefault(id, 0)));
    out.objects(
        "times",
        network.rows(Region.class).stream().filter(row -> row.id().equals(id)).toList(),
        row -> {
          out.days(row);
          out.put("name", row.name());
          out.put("name_zh", row.nameZh());
          out.put("provinces", row.provinces());
          out.number("headquarters", places.get(row.headquarters()));
          out.evidence(row.evidence());
        });
    out.objects(
        "outlines",
        network.shapes("regions").stream()
            .filter(shape -> shape.kind() == Shape.Kind.AREA && shape.id().equals(id))
            .toList(),
        shape -> {
          out.put("from", day(shape, "from"));
          out.put("to", day(shape, "to"));
          out.put("certainty", shape.property("certainty"));
          Shapes.write(out.json(), shape);
        });
  }

  private static @Nullable LocalDate day(Shape shape, String property) {
    String text = shape.property(property);
    return text.isEmpty() ? null : new EdtfDate(text).earliest();
  }

  /// Industry groups with the colours that maps give them, and the group of each industry.
  private void industries() {
    Groups groups = new Groups(network);
    Wording chinese = Wording.of(MapRequest.class, Language.ZH);
    out.objects(
        "groups",
        groups.all(),
        group -> {
          out.names(group.id(), group.name(), chinese.term(group.name(), ""));
          out.put("hue", Hues.industry(group.number()));
          out.put("letter", group.letter());
        });
    out.objects(
        "industries",
        network.rows(Industry.class),
        row -> {
          out.names(row.id(), row.name(), row.nameZh());
          out.put("group", groups.of(row.id()));
        });
  }
}
