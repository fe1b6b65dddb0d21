package org.indusco.planner.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.indusco.model.network.Order;
import org.indusco.model.plan.Delivery;
import org.indusco.model.schema.Evidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How an order of 1000 fares under a delivery.
final class ShortfallsTest {

  private static final YearMonth MONTH = YearMonth.of(1940, 7);

  @ParameterizedTest
  @CsvSource({"999.99999999, 0", "1000.0000001, 0", "999.5, 0.5", "0, 1000"})
  void whatIsShortByAnErrorOfArithmeticIsNotShort(double delivered, double shortBy) {
    Order order =
        new Order(
            "o",
            "",
            "",
            Order.OrderClass.ARMY,
            "cloth",
            List.of(),
            1000,
            null,
            null,
            null,
            null,
            0.1,
            "",
            Evidence.NONE);
    Delivery delivery = new Delivery(MONTH, "o", "d", "cloth", delivered, 1, 0);
    assertThat(Shortfalls.of(List.of(order), List.of(delivery)).getFirst().shortBy())
        .isEqualTo(shortBy);
  }
}
