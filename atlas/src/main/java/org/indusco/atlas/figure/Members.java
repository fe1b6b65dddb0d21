package org.indusco.atlas.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.indusco.atlas.place.Bodies;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Fact;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Stay;
import org.indusco.model.schema.Basis;

/// Members of the cooperatives that stand on a day, by place.
///
/// A cooperative without rows of members counts with its crew, which is an estimate.
public final class Members {

  private final Network network;

  /// The members of a network.
  public Members(Network network) {
    this.network = network;
  }

  /// Where a register has them.
  public Figures on(LocalDate day) {
    return sum(Bodies.whereabouts(network, day));
  }

  /// Where a plan has them in a month; those on the way between places are left out.
  public Figures in(YearMonth month, Plan plan) {
    Map<String, String> places = new HashMap<>();
    for (Stay stay : plan.rows(Stay.class)) {
      if (!month.isBefore(stay.from()) && month.isBefore(stay.to())) {
        places.put(stay.cooperative(), stay.place());
      }
    }
    return sum(places);
  }

  private Figures sum(Map<String, String> places) {
    Tally tally = new Tally(network);
    Map<String, Cooperative> bare = new HashMap<>();
    network.rows(Cooperative.class).forEach(row -> bare.putIfAbsent(row.id(), row));
    for (CooperativeMember row : network.rows(CooperativeMember.class)) {
      bare.remove(row.cooperative());
      String place = places.get(row.cooperative());
      if (place != null) {
        tally.add(place, row.count(), row.evidence().basis() == Basis.ESTIMATED);
      }
    }
    for (Cooperative row : bare.values()) {
      String place = places.get(row.id());
      if (place != null && !row.proposed()) {
        tally.add(place, row.crew(), true);
      }
    }
    return tally.figures("", "");
  }

  /// The figures of the whole network that sources give next to a day: the last one of the same
  /// month or before, and the first one after it.
  public List<Fact> told(LocalDate day) {
    List<Fact> facts =
        network.rows(Fact.class).stream()
            .filter(fact -> fact.measure().equals("members") && fact.subject().equals("ALL"))
            .filter(fact -> fact.industry().isEmpty() && fact.value() != null)
            .sorted((one, other) -> one.date().compareTo(other.date()))
            .toList();
    LocalDate next = day.plusMonths(1).withDayOfMonth(1);
    Optional<Fact> before =
        facts.reversed().stream().filter(f -> f.date().earliest().isBefore(next)).findFirst();
    Optional<Fact> after =
        facts.stream().filter(f -> !f.date().earliest().isBefore(next)).findFirst();
    return Stream.of(before, after).flatMap(Optional::stream).toList();
  }
}
