package org.indusco.exchange.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.indusco.model.network.Good;
import org.indusco.model.network.Network;

/// Quantities with their units.
final class Measures {

  /// What one worker does in a month; no ontology of units has it.
  static final String WORKER_MONTH = "worker-month";

  static final String TONNE = "tonne";

  private static final String OM = "http://www.ontology-of-units-of-measure.org/resource/om-2/";

  /// Units of measure that mean the same wherever they stand, by their name in OM 2.
  private static final Map<String, String> KNOWN =
      Map.of(
          "kg",
          "kilogram",
          TONNE,
          "tonne",
          "t",
          "tonne",
          "litre",
          "litre",
          "m",
          "metre",
          "piece",
          "one");

  private final Ids ids;
  private final Map<String, String> units = new LinkedHashMap<>();

  Measures(Network network, Ids ids) {
    this.ids = ids;
    network.rows(Good.class).forEach(good -> units.put(good.id(), good.unit()));
  }

  /// All units, each once.
  void write(Consumer<Node> out) {
    List<String> labels = new ArrayList<>(units.values());
    labels.add(WORKER_MONTH);
    labels.add(TONNE);
    labels.stream()
        .distinct()
        .forEach(
            label -> {
              String known = KNOWN.get(label.toLowerCase(Locale.ROOT));
              out.accept(
                  Node.of("Unit", unit(label))
                      .with("label", label)
                      .with("symbol", label)
                      .with("omUnitIdentifier", known == null ? null : OM + known));
            });
  }

  /// The name of a unit.
  String unit(String label) {
    return ids.of("unit", label);
  }

  /// The name of the unit of a good.
  String unitOf(String good) {
    return unit(units.getOrDefault(good, "unit"));
  }

  /// A quantity of a good in its own unit.
  Node of(String good, double quantity) {
    return measure(unitOf(good), quantity);
  }

  /// A quantity of a unit.
  Node in(String label, double quantity) {
    return measure(unit(label), quantity);
  }

  private static Node measure(String unit, double quantity) {
    return Node.of("Measure").with("hasNumericalValue", quantity).with("hasUnit", unit);
  }
}
