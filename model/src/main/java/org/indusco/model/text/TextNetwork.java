package org.indusco.model.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// A network as texts.
///
/// @param tables the tables by name, such as `goods`, in their order
/// @param layers the text of each GeoJSON layer by name, such as `regions`, in their order
public record TextNetwork(
    SequencedMap<String, TextTable> tables, SequencedMap<String, String> layers) {

  /// A network without tables and layers.
  public static final TextNetwork EMPTY = of(Map.of(), Map.of());

  public TextNetwork {
    tables = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(tables));
    layers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(layers));
  }

  /// A network of tables and layers in the order of the maps.
  public static TextNetwork of(Map<String, TextTable> tables, Map<String, String> layers) {
    return new TextNetwork(new LinkedHashMap<>(tables), new LinkedHashMap<>(layers));
  }
}
