package org.indusco.model.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A shape with values.
///
/// @param shape where
/// @param values by name, in their order: words, numbers, and whether something is so
public record Feature(Shape shape, Map<String, Object> values) {

  public Feature {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
