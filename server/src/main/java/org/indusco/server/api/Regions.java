package org.indusco.server.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.app.register.Span;
import org.indusco.exchange.shape.FeatureFile;
import org.indusco.model.network.Network;
import org.indusco.model.network.Region;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.shape.Feature;
import org.indusco.model.shape.Shape;
import org.jspecify.annotations.Nullable;

/// Regions as features, one for each that there is on a day.
final class Regions {

  private Regions() {}

  /// The regions of a day; one without a shape of that day has none.
  static String geoJson(Network network, LocalDate day) {
    List<Feature> features = new ArrayList<>();
    for (Region region : network.rows(Region.class)) {
      if (region.holdsOn(day)) {
        features.add(feature(network, region, day));
      }
    }
    return FeatureFile.text(features);
  }

  private static Feature feature(Network network, Region region, LocalDate day) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", region.id());
    values.put("name", region.name());
    put(values, "name_zh", region.nameZh());
    values.put("headquarters", region.headquarters());
    put(values, "provinces", region.provinces());
    put(values, "from", region.from());
    put(values, "to", region.to());
    return new Feature(shape(network, region, day), values);
  }

  private static void put(Map<String, Object> values, String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      values.put(name, value.toString());
    }
  }

  private static Shape shape(Network network, Region region, LocalDate day) {
    return network.shapes("regions").stream()
        .filter(shape -> shape.id().equals(region.id()) && shape.kind() == Shape.Kind.AREA)
        .filter(shape -> days(shape).holdsOn(day))
        .findFirst()
        .orElseGet(() -> new Shape("", Shape.Kind.AREA, List.of(), Map.of()));
  }

  private static Span days(Shape shape) {
    return Span.between(date(shape, "from"), date(shape, "to"));
  }

  private static @Nullable LocalDate date(Shape shape, String property) {
    String text = shape.property(property);
    return text.isEmpty() ? null : new EdtfDate(text).earliest();
  }
}
