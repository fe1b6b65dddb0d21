package org.indusco.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.indusco.model.schema.Evidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "10, 0", "14.9, 0", "15, 1", "30, 1", "44.9, 1", "45, 2", "60, 2", "365, 12"})
  void leadMonthsAreTheDaysOnTheWayInMonthsOfThirtyDaysRounded(double days, int months) {
    assertThat(route(Route.Mode.CART, 100, days, null).leadMonths()).isEqualTo(months);
  }

  /// The speeds and relative costs that the column's documentation promises.
  @ParameterizedTest
  @CsvSource({
    "RIVER, 600, 10, 1",
    "RAIL, 600, 2, 1.5",
    "ROAD, 600, 5, 10",
    "CART, 600, 20, 5",
    "PACK, 560, 20, 8",
    "PORTER, 600, 24, 12"
  })
  void whatARowLeavesOutFollowsFromLengthAndMode(
      Route.Mode mode, double km, double days, double relativeCost) {
    Route route = route(mode, km, null, null);
    assertThat(route.travelDays()).isCloseTo(days, within(1e-9));
    assertThat(route.costPerTonne(0.05)).isCloseTo(0.05 * km * relativeCost, within(1e-9));
  }

  @Test
  void whatARowGivesGoesBeforeItsMode() {
    Route route = route(Route.Mode.RIVER, 600, 3.0, 7.0);
    assertThat(route.travelDays()).isEqualTo(3);
    assertThat(route.costPerTonne(0.05)).isEqualTo(7);
    assertThat(route(Route.Mode.RIVER, 600, 0.0, 0.0).travelDays()).isZero();
    assertThat(route(Route.Mode.RIVER, 600, 0.0, 0.0).costPerTonne(1)).isZero();
  }

  @Test
  void aRouteIsOpenOnTheDaysOfItsRow() {
    Route route = route(Route.Mode.ROAD, 100, null, null);
    assertThat(route.open().holdsOn(LocalDate.of(1940, 7, 17))).isTrue();
    assertThat(route.open().holdsOn(LocalDate.of(1940, 7, 18))).isFalse();
  }

  private static Route route(
      Route.Mode mode, double km, @Nullable Double days, @Nullable Double cost) {
    LocalDate closed = LocalDate.of(1940, 7, 18);
    return new Route("a", "b", mode, km, days, cost, 200, null, closed, true, Evidence.NONE);
  }
}
