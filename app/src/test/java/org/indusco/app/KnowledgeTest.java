package org.indusco.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.indusco.model.network.Settings;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

  private final Settings settings = Frontier.network().settings();

  @Test
  void theUsualKnowledgeIsThatOfTheFirstDayPlanned() {
    assertThat(new Knowledge.OfTheFirstDay().day(settings)).isEqualTo(LocalDate.of(1940, 7, 1));
    assertThat(PlanWish.usual("0").knowledge()).isEqualTo(new Knowledge.OfTheFirstDay());
  }

  @Test
  void aDayIsTakenAsItIs() {
    LocalDate day = LocalDate.of(1941, 3, 15);
    assertThat(new Knowledge.OfDay(day).day(settings)).isEqualTo(day);
  }

  @Test
  void hindsightHasNoDay() {
    assertThat(new Knowledge.Hindsight().day(settings)).isNull();
  }
}
