package org.indusco.exchange.site;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Basis;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Schema;

/// What the rows of all tables of a network rest on.
final class Uses {

  private Uses() {}

  /// How many rows of each table refer to each source, by its id or words, in order of first use.
  static Map<String, Map<String, Integer>> of(Network network) {
    Map<String, Map<String, Integer>> uses = new LinkedHashMap<>();
    for (Schema<?> schema : Network.schemas()) {
      for (Evidence evidence : evidence(network, schema)) {
        for (String source : HowKnown.sources(evidence)) {
          uses.computeIfAbsent(source, none -> new LinkedHashMap<>())
              .merge(schema.name(), 1, Integer::sum);
        }
      }
    }
    return uses;
  }

  /// How many rows of each table are sourced, estimated, recalled, and how many do not say; tables
  /// without rows are left out.
  static Map<String, int[]> byBasis(Network network) {
    Map<String, int[]> tables = new LinkedHashMap<>();
    for (Schema<?> schema : Network.schemas()) {
      List<Evidence> rows = evidence(network, schema);
      if (!rows.isEmpty()) {
        int[] counts = new int[Basis.values().length + 1];
        for (Evidence row : rows) {
          Basis basis = row.basis();
          counts[basis == null ? Basis.values().length : basis.ordinal()]++;
        }
        tables.put(schema.name(), counts);
      }
    }
    return tables;
  }

  private static List<Evidence> evidence(Network network, Schema<?> schema) {
    List<Evidence> all = new ArrayList<>();
    for (RecordComponent component : schema.type().getRecordComponents()) {
      if (component.getType() == Evidence.class) {
        network.rows(schema.type()).forEach(row -> all.add(read(component, row)));
      }
    }
    return all;
  }

  private static Evidence read(RecordComponent component, Record row) {
    try {
      return (Evidence) component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the evidence of " + row + " cannot be read", e);
    }
  }
}
