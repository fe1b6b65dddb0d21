package org.indusco.atlas.place;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.indusco.model.network.Affiliation;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.network.Placement;
import org.indusco.model.network.Region;
import org.indusco.model.network.Threat;
import org.indusco.model.network.Zone;
import org.indusco.model.schema.Dated;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.shape.Shape;
import org.jspecify.annotations.Nullable;

/// The days on which something begins or ends that decides where bodies stand and to whom they
/// belong. From one of them to the next, nothing of that changes. Immutable.
public final class Turns {

  private final NavigableSet<LocalDate> days = new TreeSet<>();

  private Turns(Network network) {
    Stream.of(
            network.rows(Region.class),
            network.rows(Affiliation.class),
            network.rows(Placement.class),
            network.rows(Depot.class),
            network.rows(Zone.class),
            network.rows(Threat.class))
        .flatMap(List::stream)
        .forEach(row -> add((Dated) row));
    network.shapes("regions").forEach(this::add);
  }

  /// Those of a network.
  ///
  /// @throws IllegalArgumentException when a shape's property from or to is no date
  public static Turns of(Network network) {
    return new Turns(network);
  }

  private void add(Dated row) {
    add(row.from());
    add(row.to());
  }

  private void add(Shape shape) {
    for (String property : List.of("from", "to")) {
      String text = shape.property(property);
      add(text.isEmpty() ? null : new EdtfDate(text).earliest());
    }
  }

  /// A danger counts for its whole month, and depots are open by months.
  private void add(@Nullable LocalDate day) {
    if (day != null) {
      YearMonth month = YearMonth.from(day);
      days.add(day);
      days.add(month.atDay(1));
      days.add(month.plusMonths(1).atDay(1));
    }
  }

  /// The days in order.
  public NavigableSet<LocalDate> days() {
    return Collections.unmodifiableNavigableSet(days);
  }

  /// A day before all of them.
  public LocalDate beginning() {
    return days.isEmpty() ? LocalDate.EPOCH : days.first().minusDays(1);
  }

  /// The first day of the time around a day in which nothing changes.
  public LocalDate first(LocalDate day) {
    LocalDate floor = days.floor(day);
    return floor == null ? beginning() : floor;
  }
}
