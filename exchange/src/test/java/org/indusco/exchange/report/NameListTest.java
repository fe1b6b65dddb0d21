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

  @Test
  void chineseNamesHaveTheirNumberWithin() {
    Wording chinese = Wording.of(NameList.class, Language.ZH);
    assertThat(NameList.of(chinese, List.of("宝鸡毛织第2社", "新星社", "宝鸡毛织第10社", "宝鸡第2社")))
        .isEqualTo("宝鸡毛织第2和10社；新星社；宝鸡第2社");
    assertThat(NameList.of(chinese, List.of("Baoji wool 1", "Baoji wool 3")))
        .isEqualTo("Baoji wool 1和3");
  }
}
