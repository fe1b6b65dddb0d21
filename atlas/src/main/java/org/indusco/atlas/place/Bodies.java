package org.indusco.atlas.place;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Network;
import org.indusco.model.network.Placement;

/// Where the cooperatives of a network stand on a day, and to whom they belong. Immutable; safe for
/// use by several threads.
public final class Bodies {

  private final Network network;
  private final Conditions conditions;
  private final Regions regions;

  /// The bodies of a network, as all is known that ever was.
  ///
  /// @throws IllegalArgumentException when a row names a place that is not there, or a shape's
  ///     property from or to is no date
  public static Bodies of(Network network) {
    return of(network, new Ground(network));
  }

  /// The bodies of a network on its ground, as all is known that ever was.
  ///
  /// @throws IllegalArgumentException when a shape's property from or to is no date
  public static Bodies of(Network network, Ground ground) {
    return new Bodies(network, ground.knowing(null), new Regions(network));
  }

  /// The bodies of a network.
  ///
  /// @param conditions tell which depot serves each place
  /// @param regions tell to which region each depot and place belongs
  public Bodies(Network network, Conditions conditions, Regions regions) {
    this.network = network;
    this.conditions = conditions;
    this.regions = regions;
  }

  /// A cooperative as it stands on a day.
  ///
  /// @param cooperative its row
  /// @param place where it stands
  /// @param depot that serves it; empty for none
  /// @param region to which it belongs; empty for none
  public record Standing(Cooperative cooperative, String place, String depot, String region) {}

  /// The cooperatives that stand on a day, in the order of their table; those that are only
  /// proposed do not.
  ///
  /// A cooperative belongs to the region of an affiliation of its own that holds on the day, else
  /// to that of the place where it stands.
  public List<Standing> on(LocalDate day) {
    Map<String, String> where = whereabouts(network, day);
    Map<String, String> depots = new HashMap<>();
    Map<String, String> around = new HashMap<>();
    List<Standing> standing = new ArrayList<>(where.size());
    for (Cooperative row : network.rows(Cooperative.class)) {
      String place = where.get(row.id());
      if (place != null) {
        String depot = depots.computeIfAbsent(place, at -> findDepot(at, day).orElse(""));
        Optional<String> told = regions.findTold(row.id(), day);
        String region =
            told.orElseGet(
                () -> around.computeIfAbsent(place, at -> findRegion(at, day).orElse("")));
        standing.add(new Standing(row, place, depot, region));
      }
    }
    return standing;
  }

  /// Where each cooperative stands on a day, by its id: at the place of a placement that holds on
  /// the day, else at its own; those that do not stand are left out.
  public static Map<String, String> whereabouts(Network network, LocalDate day) {
    Map<String, String> where = new LinkedHashMap<>();
    for (Cooperative cooperative : network.rows(Cooperative.class)) {
      if (cooperative.holdsOn(day) && !cooperative.proposed()) {
        where.put(cooperative.id(), cooperative.place());
      }
    }
    for (Placement placement : network.rows(Placement.class)) {
      if (placement.holdsOn(day)) {
        where.replace(placement.cooperative(), placement.place());
      }
    }
    return where;
  }

  /// The depot that serves a place in the month of a day.
  ///
  /// @throws IllegalArgumentException when there is no such place
  public Optional<String> findDepot(String place, LocalDate day) {
    return conditions.findDepot(place, YearMonth.from(day));
  }

  /// The region of a place on a day: that of the depot that serves it, else that in which it lies.
  ///
  /// @throws IllegalArgumentException when there is no such place
  public Optional<String> findRegion(String place, LocalDate day) {
    Optional<String> depot = findDepot(place, day);
    return depot.isPresent() ? regions.find(depot.get(), day) : regions.findAt(place, day);
  }

  /// The regions of each day, and to which of them a depot belongs.
  public Regions regions() {
    return regions;
  }
}
