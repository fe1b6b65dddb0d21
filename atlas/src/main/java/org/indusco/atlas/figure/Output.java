package org.indusco.atlas.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Fact;
import org.indusco.model.network.Good;
import org.indusco.model.network.Network;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.network.Region;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;
import org.indusco.model.schema.Basis;

/// What is made, by place.
public final class Output {

  private static final Set<String> MEASURES =
      Set.of("monthly_production", "production", "output", "monthly_output");

  private final Network network;

  /// The production of a network.
  public Output(Network network) {
    this.network = network;
  }

  /// What a plan makes in some months by depot: of one good in its unit, or of all finished goods
  /// in money at their reference values.
  ///
  /// @param good id of the good, or empty for all finished goods
  public Figures of(Plan plan, Period period, String good) {
    Map<String, Double> perWorkerMonth = perWorkerMonth(good);
    Tally tally = new Tally(network);
    for (Production row : plan.rows(Production.class)) {
      double made = perWorkerMonth.getOrDefault(row.recipe(), 0.0) * row.workerMonths();
      if (period.holds(row.month()) && made > 0) {
        tally.add(tally.placeOf(row.depot()), made, false);
      }
    }
    return tally.figures(good, good.isEmpty() ? network.settings().currency() : unit(good));
  }

  private Map<String, Double> perWorkerMonth(String wanted) {
    Map<String, Good> goods = new HashMap<>();
    network.rows(Good.class).forEach(good -> goods.put(good.id(), good));
    Map<String, Double> made = new HashMap<>();
    for (RecipeGood row : network.rows(RecipeGood.class)) {
      Good good = goods.get(row.good());
      if (row.direction() == RecipeGood.Direction.OUT && good != null) {
        boolean counts =
            wanted.isEmpty() ? good.kind() == Good.Kind.FINISHED : good.id().equals(wanted);
        double worth = wanted.isEmpty() ? good.value() : 1;
        made.merge(row.recipe(), counts ? worth * row.quantity() : 0, Double::sum);
      }
    }
    return made;
  }

  private String unit(String good) {
    return network.rows(Good.class).stream()
        .filter(row -> row.id().equals(good))
        .map(Good::unit)
        .findFirst()
        .orElse("");
  }

  /// What sources tell of production in some months by depot or region; a region's figure stands
  /// at its headquarters. Figures of the whole network are not among them: see [#whole].
  public Figures told(Period period) {
    Tally tally = new Tally(network);
    String unit = "";
    for (Fact fact : facts()) {
      Double value = fact.value();
      String place = placeOf(fact.subject(), tally);
      if (value != null && period.holds(Period.of(fact.date()).first()) && !place.isEmpty()) {
        tally.add(place, value, fact.evidence().basis() == Basis.ESTIMATED);
        unit = fact.unit();
      }
    }
    return tally.figures("", unit);
  }

  private String placeOf(String subject, Tally tally) {
    for (Depot depot : network.rows(Depot.class)) {
      if (depot.id().equals(subject) || depot.name().equalsIgnoreCase(subject)) {
        return depot.place();
      }
    }
    for (Region region : network.rows(Region.class)) {
      if (region.id().equals(subject) || region.name().equalsIgnoreCase(subject)) {
        return region.headquarters();
      }
    }
    return tally.hasPlace(subject) ? subject : "";
  }

  /// The figures of production of the whole network, by date.
  public List<Fact> whole() {
    List<Fact> whole = new ArrayList<>();
    for (Fact fact : facts()) {
      if (fact.subject().equals("ALL") && fact.value() != null) {
        whole.add(fact);
      }
    }
    whole.sort((one, other) -> one.date().compareTo(other.date()));
    return whole;
  }

  private List<Fact> facts() {
    return network.rows(Fact.class).stream()
        .filter(fact -> MEASURES.contains(fact.measure().toLowerCase(Locale.ROOT)))
        .filter(fact -> fact.industry().isEmpty())
        .toList();
  }
}
