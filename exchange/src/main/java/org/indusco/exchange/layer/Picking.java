package org.indusco.exchange.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.indusco.model.shape.Feature;
import org.indusco.model.shape.Shape;

/// Picks features out of candidates, and makes those of one page.
///
/// @param all the candidates in their order
/// @param query what is asked for
/// @param sealed tells by its id of what nobody may see where it is
/// @param asked tells by its id what may be picked at all
record Picking<R extends Record, C extends Candidate<R>>(
    List<C> all, FeatureQuery query, Predicate<String> sealed, Predicate<String> asked) {

  /// The page.
  ///
  /// @param table of the candidates' rows
  /// @param more adds to the values of a row
  FeaturePage page(Class<R> table, BiConsumer<? super C, Map<String, Object>> more) {
    List<C> picked = new ArrayList<>();
    int matched = 0;
    for (C one : all) {
      if (matches(one)) {
        if (matched >= query.offset() && picked.size() < query.limit()) {
          picked.add(one);
        }
        matched++;
      }
    }
    return new FeaturePage(features(picked, table, more), matched);
  }

  private boolean matches(C one) {
    if (!one.holdsOn(query.day()) || !asked.test(one.id())) {
      return false;
    }
    BoundingBox box = query.box();
    return box == null || (one.touches(box, query.day()) && !sealed.test(one.id()));
  }

  private List<Feature> features(
      List<C> picked, Class<R> table, BiConsumer<? super C, Map<String, Object>> more) {
    LayerBuilder<R> rows = LayerBuilder.undated(table, Layer.Geometry.NONE);
    picked.forEach(one -> rows.add(one.row(), List.of()));
    List<Feature> features = new ArrayList<>();
    for (Feature row : rows.layer().features()) {
      C one = picked.get(features.size());
      Map<String, Object> values = new LinkedHashMap<>(row.values());
      more.accept(one, values);
      features.add(new Feature(shape(one), values));
    }
    return features;
  }

  private Shape shape(C one) {
    return sealed.test(one.id())
        ? new Shape(one.id(), Shape.Kind.POINT, List.of(), Map.of())
        : one.shape(query.day());
  }
}
