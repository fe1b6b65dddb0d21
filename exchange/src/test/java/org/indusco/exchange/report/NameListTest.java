package org.indusco.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;
import org.junit.jupiter.api.Test;

/// Names told together.
final class NameListTest {

  private static final Wording ENGLISH = Wording.of(NameList.class, Language.EN);

  @Test
  void namesThatDifferByANumberStandTogether() {
    assertThat(
            NameList.of(
                ENGLISH,
                List.of("Baoji cotton 2", "Baoji wool 1", "Baoji cotton 4", "Baoji cotton 10")))
        .isEqualTo("Baoji cotton 2, 4 and 10; Baoji wool 1");
  }

  @Test
  void otherNamesStandAsTheyAre() {
    assertThat(NameList.of(ENGLISH, List.of("New Star", "Red Flag 7a", "New Star 2", "New Star")))
        .isEqualTo("New Star; Red Flag 7a; New Star 2; New Star");
    assertThat(NameList.of(ENGLISH, List.of("42"))).isEqualTo("42");
    assertThat(NameList.of(ENGLISH, List.of())).isEmpty();
  }
}
