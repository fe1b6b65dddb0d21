package org.indusco.server.screen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TicksTest {

  @Test
  void marksAreRoundWithinAndNeitherFewNorMany() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 2000; i++) {
      double low = (random.nextDouble() - 0.3) * Math.pow(10, random.nextInt(-2, 7));
      double high = low + random.nextDouble(0.001, 1) * Math.pow(10, random.nextInt(-2, 7));
      Ticks ticks = Ticks.over(low, high, 4);
      List<Double> all = ticks.all();
      assertThat(all).hasSizeBetween(1, 5).allMatch(each -> each >= low && each <= high);
      String digits = "%.0e".formatted(ticks.step()).substring(0, 1);
      assertThat(digits).isIn("1", "2", "5");
      assertThat(ticks.share(low)).isZero();
      assertThat(ticks.share(high)).isEqualTo(1);
    }
  }

  @Test
  void whatDoesNotChangeHasAnAxisToo() {
    Ticks ticks = Ticks.over(7, 7, 4);
    assertThat(ticks.high()).isGreaterThan(7);
    assertThat(ticks.share(7)).isZero();
  }
}
