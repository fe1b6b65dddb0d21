package org.indusco.exchange.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Basis;
import org.indusco.model.schema.Schema;

/// How far a plan can be trusted, in a sentence: what was known, and how the figures are known.
final class Trust {

  private Trust() {}

  static String sentence(Given given) {
    LocalDate day = given.plan().summary().knowing();
    String known =
        day == null
            ? given.say("trust.hindsight")
            : given.say("trust.known", given.figures().day(day));
    Map<Basis, Integer> rows = rows(given.network());
    int all = rows.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0
        ? known
        : given.say(
            "trust.rows",
            known,
            all,
            rows.getOrDefault(Basis.SOURCED, 0),
            rows.getOrDefault(Basis.ESTIMATED, 0),
            rows.getOrDefault(Basis.RECALLED, 0));
  }

  private static Map<Basis, Integer> rows(Network network) {
    Map<Basis, Integer> rows = new EnumMap<>(Basis.class);
    for (Schema<?> schema : Network.schemas()) {
      Evidences.byBasis(network, schema)
          .forEach((basis, count) -> rows.merge(basis, count, Integer::sum));
    }
    return rows;
  }
}
