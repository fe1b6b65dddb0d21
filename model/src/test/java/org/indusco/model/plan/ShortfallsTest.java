package org.indusco.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.indusco.model.network.Good;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.schema.Evidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How an order of 1000 fares under deliveries.
final class ShortfallsTest {

  private static final YearMonth MONTH = YearMonth.of(1940, 7);

  @ParameterizedTest
  @CsvSource({"999.99999999, 0", "1000.0000001, 0", "999.5, 0.5", "0, 1000"})
  void whatIsShortByAnErrorOfArithmeticIsNotShort(double delivered, double shortBy) {
    assertThat(fare(0, null, delivered, 0).shortBy()).isEqualTo(shortBy);
  }

  @ParameterizedTest
  @CsvSource({
    "500, 3, 100, 200, 300, 900",
    "500, 3, 400, 200, 500, 1500",
    "500, , 400, 200, 500, 3500",
    "500, 0, 400, 200, 500, 0",
    "0, 3, 400, 200, 0, 0"
  })
  void whatIsDeliveredCountsForTheFloorFirst(
      double floor,
      @Nullable Double floorValue,
      double inTime,
      double late,
      double met,
      double worth) {
    Shortfall fare = fare(floor, floorValue, inTime, late);
    assertThat(fare.floor()).isEqualTo(floor);
    assertThat(fare.floorMet()).isEqualTo(met);
    assertThat(fare.floorWorth()).isEqualTo(worth);
    assertThat(fare.floorShort()).isEqualTo(floor - met);
  }

  private static Shortfall fare(
      double floor, @Nullable Double floorValue, double inTime, double late) {
    Network network =
        Network.empty()
            .with(
                Good.class,
                List.of(
                    new Good(
                        "cloth", "cloth", "", "bolt", Good.Kind.FINISHED, 1, 7, 0, Evidence.NONE)))
            .with(
                Order.class,
                List.of(
                    new Order(
                        "o",
                        "",
                        "",
                        Order.OrderClass.ARMY,
                        "cloth",
                        List.of(),
                        1000,
                        null,
                        floor,
                        floorValue,
                        null,
                        null,
                        null,
                        0.1,
                        "",
                        Evidence.NONE)));
    return Shortfalls.of(
            network,
            List.of(
                new Delivery(MONTH, "o", "d", "cloth", inTime, 7, 0),
                new Delivery(MONTH.plusMonths(1), "o", "d", "cloth", late, 6, 1)))
        .getFirst();
  }
}
