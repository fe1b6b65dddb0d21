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
import org.jspecify.annotations.Nullable;

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

  /// How many rows of a table are known in which way.
  ///
  /// @param unsaid rows that do not say
  record Known(long sourced, long estimated, long recalled, long unsaid) {

    static Known of(List<Evidence> rows) {
      return new Known(
          count(rows, Basis.SOURCED),
          count(rows, Basis.ESTIMATED),
          count(rows, Basis.RECALLED),
          count(rows, null));
    }

    private static long count(List<Evidence> rows, @Nullable Basis basis) {
      return rows.stream().filter(row -> row.basis() == basis).count();
    }
  }

  /// How the rows of each table are known; tables without rows are left out.
  static Map<String, Known> byBasis(Network network) {
    Map<String, Known> tables = new LinkedHashMap<>();
    for (Schema<?> schema : Network.schemas()) {
      List<Evidence> rows = evidence(network, schema);
      if (!rows.isEmpty()) {
        tables.put(schema.name(), Known.of(rows));
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
