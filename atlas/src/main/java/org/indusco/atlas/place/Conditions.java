package org.indusco.atlas.place;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.indusco.atlas.way.Ways;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Threat;
import org.indusco.model.network.Zone;
import org.jspecify.annotations.Nullable;

/// What is the case at places in months, as far as it is known on a day.
///
/// A danger is known when its `known_from` is empty or not after that day, be it over, under way
/// or still to come. A month is as dangerous as its worst day: one day of a danger in it counts.
/// Every method refuses a place that the network does not have with an
/// [IllegalArgumentException]. Safe for use by several threads.
public final class Conditions {

  /// How far a depot serves by straight line, in km: some five days by cart there and back.
  public static final double SERVICE_KM = 150;

  private final Lie lie;
  private final @Nullable LocalDate knowing;

  Conditions(Lie lie, @Nullable LocalDate knowing) {
    this.lie = lie;
    this.knowing = knowing;
  }

  /// Whether nothing can stand at a place in a month: a known occupied zone contains it, or a
  /// known threat closes it, on a day of the month.
  public boolean closed(String place, YearMonth month) {
    return lie.dangers().zones(place, month, knowing).anyMatch(Zone::closed)
        || lie.dangers().threats(place, month, knowing).anyMatch(Threat::closed);
  }

  /// Chance that a unit standing at a place is lost in a month, in [0, 1].
  ///
  /// It is the largest risk of the known threats to the place in the month; without any, the
  /// largest of the known zones that contain it; else 0. A place that is closed has the risk of
  /// its threats or zones too, which for an occupied zone is 0 unless it says otherwise.
  public double risk(String place, YearMonth month) {
    List<Threat> threats = lie.dangers().threats(place, month, knowing).toList();
    return threats.isEmpty()
        ? lie.dangers().zones(place, month, knowing).mapToDouble(Zone::riskPerMonth).max().orElse(0)
        : threats.stream().mapToDouble(Threat::risk).max().orElse(0);
  }

  /// Whether a known guerrilla zone contains a place on a day of a month.
  public boolean guerrilla(String place, YearMonth month) {
    return lie.dangers()
        .zones(place, month, knowing)
        .anyMatch(zone -> zone.kind() == Zone.Kind.GUERRILLA);
  }

  /// The depot that serves a place in a month: one at the place itself when it is open, else the
  /// nearest open one within [#SERVICE_KM], of equals that with the first id; none further off.
  ///
  /// A depot is open when its dates hold on the first day of the month and its place is not
  /// closed in it.
  public Optional<String> findDepot(String place, YearMonth month) {
    return lie.nearness().from(place).stream()
        .filter(depot -> depot.holdsOn(month.atDay(1)) && !closed(depot.place(), month))
        .map(Depot::id)
        .findFirst();
  }

  /// Cost of carriage in money per tonne: that of the cheapest way over the routes open on the
  /// month's first day, else that of a cart on a way 1.3 times as long as the straight line.
  ///
  /// It does not depend on what is known: dates of routes hold for whoever plans.
  public double carriage(String from, String to, YearMonth month) {
    return lie.ways().costPerTonne(from, to, month.atDay(1));
  }

  /// How the land lies, shared by all states of knowledge.
  record Lie(Dangers dangers, Nearness nearness, Ways ways) {}
}
