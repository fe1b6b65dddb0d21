package org.indusco.app.change;

import java.time.LocalDate;
import java.time.YearMonth;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.wording.Language;
import org.jspecify.annotations.Nullable;

/// A depot with its stock is no longer there; its town stands.
///
/// @param from the first month without it; null for the first of the horizon
public record LoseDepot(String depot, @Nullable YearMonth from) implements Change {

  @Override
  public Network applyTo(Network completed) {
    YearMonth first = from == null ? completed.settings().start() : from;
    return completed.with(
        Depot.class,
        completed.rows(Depot.class).stream()
            .map(row -> row.id().equals(depot) ? until(row, first.atDay(1)) : row)
            .toList());
  }

  private static Depot until(Depot row, LocalDate day) {
    LocalDate to = row.to();
    return new Depot(
        row.id(),
        row.name(),
        row.nameZh(),
        row.place(),
        row.from(),
        to == null || day.isBefore(to) ? day : to,
        row.tonnes(),
        row.evidence());
  }

  @Override
  public String sentence(Network completed, Language language) {
    Called called = new Called(completed, language);
    return called.say("change.depot", called.depot(depot), called.months(new Window(from, null)));
  }

  @Override
  public String words() {
    return "lose-depot " + depot + new Window(from, null).words();
  }
}
