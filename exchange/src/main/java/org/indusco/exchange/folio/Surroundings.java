package org.indusco.exchange.folio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.indusco.atlas.figure.Period;
import org.indusco.model.network.Event;
import org.indusco.model.network.Network;
import org.indusco.model.network.Route;
import org.indusco.model.network.Source;
import org.indusco.model.network.Threat;
import org.indusco.model.network.Zone;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.shape.Shape;

/// What lies around the bodies of a network: dangers, ways, what happened, and who says so.
///
/// @param network of which is told
/// @param places the numbers of its places
/// @param out where it is told
record Surroundings(Network network, Map<String, Integer> places, Out out) {

  void zones() {
    Map<String, List<Shape>> drawn =
        network.shapes("zones").stream()
            .filter(shape -> shape.kind() == Shape.Kind.AREA)
            .collect(Collectors.groupingBy(Shape::id));
    out.objects(
        "zones",
        network.rows(Zone.class),
        zone -> {
          out.names(zone.id(), zone.name(), zone.nameZh());
          out.put("kind", zone.kind());
          out.days(zone);
          out.put("known_from", zone.knownFrom());
          out.number("risk", zone.riskPerMonth());
          out.list(
              "places",
              zone.places().stream().map(places::get).filter(Objects::nonNull).toList(),
              out.json()::writeNumber);
          out.objects(
              "outlines",
              drawn.getOrDefault(zone.id(), List.of()),
              shape -> {
                out.put("certainty", shape.property("certainty"));
                Shapes.write(out.json(), shape);
              });
          out.evidence(zone.evidence());
        });
  }

  void threats() {
    out.objects(
        "threats",
        network.rows(Threat.class),
        threat -> {
          out.number("place", places.get(threat.place()));
          out.days(threat);
          out.put("known_from", threat.knownFrom());
          out.number("risk", threat.risk());
          if (threat.closed()) {
            out.json().writeBooleanProperty("closed", true);
          }
          out.put("cause", threat.cause());
          out.evidence(threat.evidence());
        });
  }

  void routes() {
    out.objects(
        "routes",
        network.rows(Route.class),
        route -> {
          out.number("a", places.get(route.from()));
          out.number("b", places.get(route.to()));
          out.put("mode", route.mode());
          out.days(route.open());
          out.number("km", route.km());
          out.number("tonnes", route.tonnes());
          out.evidence(route.evidence());
        });
  }

  void events() {
    out.objects(
        "events",
        network.rows(Event.class),
        event -> {
          out.put("date", event.date());
          out.put("from", event.date().earliest());
          out.put("to", after(event.date()));
          out.put("place", event.place());
          out.put("kind", event.kind());
          out.put("text", event.text());
          out.evidence(event.evidence());
        });
  }

  void sources() {
    out.objects(
        "sources",
        network.rows(Source.class),
        source -> {
          out.put("id", source.id());
          out.put("title", source.title());
          out.put("url", source.url());
          out.put("note", source.note());
        });
  }

  /// The day after the last that a date can mean.
  static LocalDate after(EdtfDate date) {
    String last = date.text().substring(date.text().indexOf('/') + 1);
    return last.matches("\\d{4}-\\d{2}-\\d{2}.*")
        ? new EdtfDate(last).earliest().plusDays(1)
        : Period.of(date).until().atDay(1);
  }
}
