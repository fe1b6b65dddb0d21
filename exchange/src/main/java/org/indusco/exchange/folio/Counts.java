package org.indusco.exchange.folio;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.indusco.model.network.Fact;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Basis;
import org.indusco.model.schema.EdtfDate;

/// The days of sourced counts of a whole network: of its cooperatives, their members, or what they
/// make.
public final class Counts {

  private static final Set<String> MEASURES =
      Set.of("cooperatives", "societies", "members", "monthly_production");

  private Counts() {}

  /// The days, of months the first.
  public static SortedSet<LocalDate> days(Network network) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Fact fact : network.rows(Fact.class)) {
      if (fact.subject().equals("ALL")
          && fact.industry().isEmpty()
          && fact.value() != null
          && fact.evidence().basis() == Basis.SOURCED
          && MEASURES.contains(fact.measure())
          && exact(fact.date())) {
        days.add(fact.date().earliest());
      }
    }
    return days;
  }

  /// Whether a date is a month or a day without doubt.
  public static boolean exact(EdtfDate date) {
    return date.text().matches("\\d{4}-(0\\d|1[012])(-\\d\\d)?");
  }
}
