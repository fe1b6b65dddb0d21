package org.indusco.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class HorizonTest {

  private static final Horizon HORIZON = new Horizon(YearMonth.of(1940, 7), 30);

  @Test
  void monthsAreCountedFromZeroAcrossYears() {
    assertThat(HORIZON.month(0)).isEqualTo(YearMonth.of(1940, 7));
    assertThat(HORIZON.month(29)).isEqualTo(YearMonth.of(1942, 12));
    assertThat(HORIZON.firstDay(6)).isEqualTo(LocalDate.of(1941, 1, 1));
    for (int t = 0; t < HORIZON.months(); t++) {
      assertThat(HORIZON.index(HORIZON.month(t))).isEqualTo(t);
    }
  }

  @Test
  void monthsOutsideTheHorizonAreNumberedOn() {
    assertThat(HORIZON.index(YearMonth.of(1940, 6))).isEqualTo(-1);
    assertThat(HORIZON.index(YearMonth.of(1938, 8))).isEqualTo(-23);
    assertThat(HORIZON.index(YearMonth.of(1943, 1))).isEqualTo(30);
  }

  @Test
  void windowsAreCutToTheHorizon() {
    assertThat(HORIZON.first(null)).isZero();
    assertThat(HORIZON.first(YearMonth.of(1938, 8))).isZero();
    assertThat(HORIZON.first(YearMonth.of(1940, 9))).isEqualTo(2);
    assertThat(HORIZON.first(YearMonth.of(1950, 1))).isEqualTo(30);
    assertThat(HORIZON.end(null)).isEqualTo(30);
    assertThat(HORIZON.end(YearMonth.of(1938, 8))).isZero();
    assertThat(HORIZON.end(YearMonth.of(1940, 9))).isEqualTo(2);
    assertThat(HORIZON.end(YearMonth.of(1950, 1))).isEqualTo(30);
  }

  @Test
  void aHorizonHasAtLeastOneMonth() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Horizon(YearMonth.of(1940, 7), 0))
        .withMessageContaining("0 months");
  }
}
