package org.indusco.planner.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.network.Supply;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Price;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Purchase;
import org.indusco.model.plan.Stay;
import org.indusco.planner.PlanRequest;
import org.indusco.planner.Planner;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.drawn.RandomNetworks;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Only what the plan uses up is told as scarce.
final class PriceListTest {

  /// What counts as used up, with room for rounding.
  private static final double USED_UP = 0.98;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aPlaceInACooperativeIsScarceWhereAllAreTaken(long seed) {
    Network network = RandomNetworks.of(seed);
    Plan plan = plan(network);
    Map<String, Cooperative> cooperatives =
        network.rows(Cooperative.class).stream()
            .collect(Collectors.toMap(Cooperative::id, each -> each));
    for (Price price : plan.rows(Price.class)) {
      if (price.kind() == Price.Kind.WORKPLACE) {
        double places =
            plan.rows(Stay.class).stream()
                .filter(stay -> stay.depot().equals(price.where()))
                .filter(
                    stay ->
                        !price.month().isBefore(stay.from()) && price.month().isBefore(stay.to()))
                .map(stay -> cooperatives.get(stay.cooperative()))
                .filter(each -> each.industry().equals(price.item()))
                .mapToDouble(Cooperative::crew)
                .sum();
        double work =
            plan.rows(Production.class).stream()
                .filter(each -> each.month().equals(price.month()))
                .filter(each -> each.depot().equals(price.where()))
                .filter(
                    each -> cooperatives.get(each.cooperative()).industry().equals(price.item()))
                .mapToDouble(Production::workerMonths)
                .sum();
        assertThat(work).as(price.toString()).isGreaterThanOrEqualTo(USED_UP * places);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatCanStillBeBoughtIsNotScarce(long seed) {
    Network network = RandomNetworks.of(seed);
    Plan plan = plan(network);
    Horizon horizon = Horizon.of(network.settings());
    for (Price price : plan.rows(Price.class)) {
      if (price.kind() == Price.Kind.MATERIAL) {
        int t = horizon.index(price.month());
        double offered =
            network.rows(Supply.class).stream()
                .filter(each -> each.depot().equals(price.where()))
                .filter(each -> each.good().equals(price.item()))
                .filter(each -> t >= horizon.first(each.from()) && t < horizon.end(each.to()))
                .mapToDouble(Supply::quantity)
                .sum();
        double bought =
            plan.rows(Purchase.class).stream()
                .filter(each -> each.month().equals(price.month()))
                .filter(each -> each.depot().equals(price.where()))
                .filter(each -> each.good().equals(price.item()))
                .mapToDouble(Purchase::quantity)
                .sum();
        assertThat(bought).as(price.toString()).isGreaterThanOrEqualTo(USED_UP * offered);
      }
    }
  }

  private static Plan plan(Network network) {
    PlanRequest request = new PlanRequest(0.005, 2000, 1, null, "", "test");
    return Planner.plan(network, new DrawnGeography(network), request, Progress.none());
  }
}
