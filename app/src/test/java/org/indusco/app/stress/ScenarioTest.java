package org.indusco.app.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.indusco.app.drawn.Drawn;
import org.indusco.model.network.Network;
import org.indusco.model.network.Threat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioTest {

  private static final LocalDate MONTH = LocalDate.of(1940, 9, 1);
  private static final int MANY = 20_000;

  @Test
  void diceAreEvenAndDifferFromQuestionToQuestion() {
    int[] tenths = new int[10];
    Set<Double> seen = new HashSet<>();
    for (int number = 1; number <= MANY; number++) {
      double die = new Scenario(7, number).die("raid town1", MONTH);
      seen.add(die);
      tenths[(int) (10 * die)]++;
    }
    assertThat(seen).hasSize(MANY);
    assertThat(IntStream.of(tenths)).allMatch(count -> count > 1850 && count < 2150);
    Scenario one = new Scenario(7, 1);
    assertThat(one.die("raid a", MONTH))
        .isEqualTo(new Scenario(7, 1).die("raid a", MONTH))
        .isNotEqualTo(one.die("raid b", MONTH))
        .isNotEqualTo(one.die("raid a", MONTH.plusMonths(1)))
        .isNotEqualTo(new Scenario(8, 1).die("raid a", MONTH));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.02, 0.1, 0.4, 1})
  void cooperativesAreLostAsOftenAsThePlannerCountsWith(double risk) {
    long lost =
        IntStream.rangeClosed(1, MANY)
            .mapToObj(number -> new Scenario(3, number))
            .filter(scenario -> scenario.raided("town", MONTH, risk))
            .filter(scenario -> scenario.hit("unit", MONTH, risk))
            .count();
    assertThat((double) lost / MANY).isCloseTo(risk, within(0.011));
  }

  @Test
  void frontsMoveByTwoMonthsAtMostAndMostlyNot() {
    Network network = Drawn.network(1);
    Map<Month, Integer> months = new EnumMap<>(Month.class);
    for (int number = 1; number <= 1000; number++) {
      Threat fall =
          new Scenario(5, number)
              .moved(network).rows(Threat.class).stream()
                  .filter(Threat::closed)
                  .findFirst()
                  .orElseThrow();
      LocalDate from = fall.from();
      assertThat(from).isNotNull();
      assertThat(Period.between(Drawn.FALL.atDay(1), from).toTotalMonths()).isBetween(-2L, 2L);
      months.merge(from.getMonth(), 1, Integer::sum);
    }
    assertThat(months).hasSize(5);
    assertThat(months.get(Month.NOVEMBER)).isBetween(340, 460);
  }
}
