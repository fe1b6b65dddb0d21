package org.indusco.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.indusco.model.network.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How an order of 1000 fares in the main.
final class ShortfallTest {

  @ParameterizedTest
  @CsvSource({
    "1000,   0,   0, IN_FULL, 0",
    "999.999, 0, 0.001, IN_FULL, 0",
    "995.1,  0, 4.9, IN_FULL, 0",
    "994,    0,   6, SHORT, 6",
    "990.2, 4.9, 4.9, IN_FULL, 0",
    "700,  300,   0, LATE, 300",
    "690,  300,  10, LATE, 300",
    "600,  300, 100, SHORT, 100",
    "900,    0, 100, SHORT, 100",
    "0,      0, 1000, SHORT, 1000"
  })
  void whatIsMissingIsWhatCountsMost(
      double inTime, double late, double shortBy, Shortfall.Fare fare, double missing) {
    Shortfall order =
        new Shortfall("o", Order.OrderClass.ARMY, "cloth", 1000, inTime, late, shortBy);
    assertThat(order.fare()).isEqualTo(fare);
    assertThat(order.missing()).isEqualTo(missing);
  }

  @ParameterizedTest
  @CsvSource({"10, 0.4, IN_FULL", "10, 0.6, SHORT", "1, 0.4, SHORT", "1, 0.04, IN_FULL"})
  void lessThanHalfAUnitIsAsGoodAsNothingWhereItIsASmallPart(
      double ordered, double shortBy, Shortfall.Fare fare) {
    Shortfall order =
        new Shortfall("o", Order.OrderClass.ARMY, "cloth", ordered, ordered - shortBy, 0, shortBy);
    assertThat(order.fare()).isEqualTo(fare);
  }
}
