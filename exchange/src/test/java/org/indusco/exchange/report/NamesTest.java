package org.indusco.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Network;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;

/// What things are called in each language.
final class NamesTest {

  private static final Network TINY = HandPlan.COMPLETED.network();
  private static final Names ENGLISH = new Names(TINY, Language.EN);
  private static final Names CHINESE = new Names(TINY, Language.ZH);

  @Test
  void amountsHaveTheirMeasureWords() {
    assertThat(ENGLISH.amount(1100, "blanket")).isEqualTo("1,100\u00A0army blankets");
    assertThat(ENGLISH.amount(1, "blanket")).isEqualTo("1\u00A0army blanket");
    assertThat(ENGLISH.amount(200, "wool")).isEqualTo("200\u00A0kg of wool");
    assertThat(CHINESE.amount(1100, "blanket")).isEqualTo("1,100条军毯");
    assertThat(CHINESE.amount(200, "wool")).isEqualTo("羊毛200公斤");
    assertThat(CHINESE.unit("blanket")).isEqualTo("条");
    assertThat(ENGLISH.unit("blanket")).isEqualTo("piece");
  }

  @Test
  void oneMoreIsCountedToo() {
    assertThat(ENGLISH.oneMore("cloth")).isEqualTo("bolt of cotton cloth");
    assertThat(CHINESE.oneMore("cloth")).isEqualTo("一匹棉布");
    assertThat(CHINESE.oneMore("blanket")).isEqualTo("一条军毯");
    assertThat(ENGLISH.oneUnit("blanket")).isEqualTo("an army blanket");
    assertThat(CHINESE.oneUnit("blanket")).isEqualTo("一条军毯");
  }

  @Test
  void chineseNamesAreThoseOfTheNetworkWhereItHasThem() {
    assertThat(CHINESE.place("baoji")).isEqualTo("宝鸡");
    assertThat(CHINESE.depot("baoji")).isEqualTo("宝鸡供应处");
    assertThat(CHINESE.order("army")).isEqualTo("冬季军毯");
    assertThat(CHINESE.within("Winter blankets")).isEqualTo("Winter blankets");
    assertThat(CHINESE.skill("general")).isEqualTo("普通工");
    assertThat(CHINESE.place("nowhere")).isEqualTo("nowhere");
  }

  @Test
  void purposesOfLoansNameIndustries() {
    List<String> both = List.of("weaving", "cotton");
    assertThat(ENGLISH.purpose(Fund.Use.MOVES, both))
        .isEqualTo("moves of \u201CWool weaving\u201D and \u201CCotton spinning and weaving\u201D");
    assertThat(CHINESE.purpose(Fund.Use.MOVES, both)).isEqualTo("“毛织”和“棉纺织”的迁移");
    assertThat(CHINESE.purpose("any of weaving")).isEqualTo("“毛织”的生产和迁移");
    assertThat(CHINESE.purpose(Fund.Use.ANY, List.of())).isEmpty();
    assertThat(CHINESE.purpose("any")).isEqualTo("生产和迁移");
  }
}
