package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.indusco.atlas.figure.Flow;
import org.indusco.atlas.figure.Spot;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;
import org.indusco.model.network.Threat;
import org.indusco.model.network.Zone;
import org.indusco.model.schema.Basis;
import org.indusco.model.schema.Dated;
import org.indusco.model.schema.Evidence;
import org.indusco.model.shape.Feature;
import org.indusco.model.shape.Shape;

/// What a map shows as features with values, for other programs to draw or to count.
///
/// Dates are the first and last days, that of the end not included; amounts of a plan are those of
/// the months that the date of the map means.
final class Features {

  private final Content content;
  private final Survey survey;
  private final List<Feature> features = new ArrayList<>();

  private Features(Content content) {
    this.content = content;
    survey = content.survey();
  }

  static List<Feature> of(Content content) {
    Features all = new Features(content);
    switch (content.theme()) {
      case REGIONS -> {
        all.regions();
        all.depots(false);
      }
      case INDUSTRIES -> {
        all.regions();
        all.depots(true);
      }
      case DANGER -> {
        all.zones();
        all.threats();
      }
      case MEMBERS, PRODUCTION, FLOWS, MOVES, PRICES -> all.figures();
    }
    return List.copyOf(all.features);
  }

  private Map<String, Object> values(String kind, String id) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("date", content.date().text());
    values.put("kind", kind);
    values.put("id", id);
    return values;
  }

  private static void name(Map<String, Object> values, String name, String nameZh) {
    values.put("name", name);
    if (!nameZh.isEmpty()) {
      values.put("name_zh", nameZh);
    }
  }

  private static void dates(Map<String, Object> values, Dated dated) {
    if (dated.from() != null) {
      values.put("from", String.valueOf(dated.from()));
    }
    if (dated.to() != null) {
      values.put("to", String.valueOf(dated.to()));
    }
  }

  private static void evidence(Map<String, Object> values, Evidence evidence) {
    Basis basis = evidence.basis();
    if (!evidence.source().isEmpty()) {
      values.put("source", evidence.source());
    }
    if (basis != null) {
      values.put("basis", basis.name().toLowerCase(Locale.ROOT));
    }
  }

  private void regions() {
    for (Region region : survey.own()) {
      Map<String, Object> values = values("region", region.id());
      name(values, region.name(), region.nameZh());
      values.put("headquarters", region.headquarters());
      values.put("depots", survey.depotsOf(region.id()));
      if (content.theme() == Theme.INDUSTRIES) {
        survey
            .census()
            .ofRegion(region.id())
            .forEach(
                row -> values.put("cooperatives_" + row.getKey().id(), row.getValue().number()));
        values.put("cooperatives", survey.census().totalOf(region.id()).number());
        values.put("estimated", survey.census().totalOf(region.id()).estimated());
      }
      evidence(values, region.evidence());
      List<Shape.Part> parts = new ArrayList<>();
      survey.regionShapes().stream()
          .filter(shape -> shape.id().equals(region.id()))
          .forEach(shape -> parts.addAll(shape.parts()));
      Shape seat = point(survey.place(region.headquarters()));
      Shape area = new Shape(region.id(), Shape.Kind.AREA, parts, Map.of());
      features.add(new Feature(parts.isEmpty() ? seat : area, values));
    }
  }

  private void depots(boolean counted) {
    for (Depot depot : survey.depots()) {
      if (survey.belongs(depot)) {
        Map<String, Object> values = values("depot", depot.id());
        name(values, depot.name(), depot.nameZh());
        values.put("place", depot.place());
        if (counted) {
          survey
              .census()
              .ofDepot(depot.id())
              .forEach(
                  row -> values.put("cooperatives_" + row.getKey().id(), row.getValue().number()));
          values.put("cooperatives", survey.census().totalAt(depot.id()).number());
          values.put("estimated", survey.census().totalAt(depot.id()).estimated());
        }
        evidence(values, depot.evidence());
        features.add(new Feature(point(survey.place(depot.place())), values));
      }
    }
  }

  private void zones() {
    for (Zone zone : survey.network().rows(Zone.class)) {
      if (zone.holdsOn(survey.day())) {
        Map<String, Object> values = values("zone", zone.id());
        name(values, zone.name(), zone.nameZh());
        values.put("status", zone.kind().name().toLowerCase(Locale.ROOT));
        values.put("closed", zone.closed());
        values.put("risk_per_month", zone.riskPerMonth());
        dates(values, zone);
        evidence(values, zone.evidence());
        survey.network().shapes("zones").stream()
            .filter(shape -> shape.id().equals(zone.id()))
            .forEach(shape -> features.add(new Feature(shape, values)));
        for (String place : zone.places()) {
          features.add(new Feature(point(survey.place(place)), values));
        }
      }
    }
  }

  private void threats() {
    for (Threat threat : survey.network().rows(Threat.class)) {
      if (content.period().meets(threat)) {
        Map<String, Object> values = values("threat", threat.place());
        values.put("cause", threat.cause());
        values.put("closed", threat.closed());
        values.put("risk_per_month", threat.risk());
        dates(values, threat);
        evidence(values, threat.evidence());
        features.add(new Feature(point(survey.place(threat.place())), values));
      }
    }
  }

  private void figures() {
    String kind = content.theme().name().toLowerCase(Locale.ROOT);
    for (Spot spot : content.figures().spots()) {
      Map<String, Object> values = values(kind, spot.place().id());
      name(values, spot.place().name(), spot.place().nameZh());
      amount(values, spot.value());
      values.put("estimated", spot.estimated());
      features.add(new Feature(point(spot.place()), values));
    }
    for (Flow flow : content.figures().flows()) {
      Map<String, Object> values = values(kind, flow.from().id() + ">" + flow.to().id());
      values.put("from_place", flow.from().id());
      values.put("to_place", flow.to().id());
      if (!flow.kind().isEmpty()) {
        values.put("cause", flow.kind().toLowerCase(Locale.ROOT));
      }
      amount(values, flow.value());
      double[] line = {flow.from().lon(), flow.from().lat(), flow.to().lon(), flow.to().lat()};
      features.add(new Feature(shape(Shape.Kind.LINE, line), values));
    }
  }

  private void amount(Map<String, Object> values, double value) {
    values.put("value", value);
    if (!content.figures().unit().isEmpty()) {
      values.put("unit", content.figures().unit());
    }
    if (!content.figures().subject().isEmpty()) {
      values.put("of", content.figures().subject());
    }
  }

  private static Shape point(Place place) {
    return shape(Shape.Kind.POINT, new double[] {place.lon(), place.lat()});
  }

  private static Shape shape(Shape.Kind kind, double[] path) {
    return new Shape("", kind, List.of(new Shape.Part(List.of(path))), Map.of());
  }
}
