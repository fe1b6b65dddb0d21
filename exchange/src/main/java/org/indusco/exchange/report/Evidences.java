package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Basis;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;

/// The evidence that the rows of a network give.
final class Evidences {

  private Evidences() {}

  /// Whether the rows of a table can give evidence.
  static boolean has(Schema<?> schema) {
    return schema.fields().stream().anyMatch(Field::evidence);
  }

  /// How many rows of a table are known in which way; rows that do not say are not counted.
  static Map<Basis, Integer> byBasis(Network network, Schema<?> schema) {
    Map<Basis, Integer> counts = new EnumMap<>(Basis.class);
    for (Evidence evidence : of(network, schema)) {
      Basis basis = evidence.basis();
      if (basis != null) {
        counts.merge(basis, 1, Integer::sum);
      }
    }
    return counts;
  }

  /// How many rows of the network refer to each source, by its id or words, in order of first use.
  static Map<String, Integer> bySource(Network network) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Schema<?> schema : Network.schemas()) {
      for (Evidence evidence : of(network, schema)) {
        for (String part : evidence.source().split(";", -1)) {
          if (!part.isBlank()) {
            counts.merge(part.strip(), 1, Integer::sum);
          }
        }
      }
    }
    return counts;
  }

  private static List<Evidence> of(Network network, Schema<?> schema) {
    List<Evidence> all = new ArrayList<>();
    for (var component : schema.type().getRecordComponents()) {
      if (component.getType() == Evidence.class) {
        for (Record row : network.rows(schema.type())) {
          try {
            all.add((Evidence) component.getAccessor().invoke(row));
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the evidence of " + row + " cannot be read", e);
          }
        }
      }
    }
    return all;
  }
}
