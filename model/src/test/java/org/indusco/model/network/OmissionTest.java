package org.indusco.model.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;

/// What is said of things that a network leaves out.
class OmissionTest {

  @Test
  void aMissingTableIsToldWithWhatIsAssumed() {
    Omission omission = Omission.of(Depot.class);
    assertThat(omission.ofTable()).isTrue();
    assertThat(omission.sentence(Language.EN))
        .isEqualTo("No table depots: there is a depot at every place.");
    assertThat(omission.sentence(Language.ZH)).isEqualTo("没有depots表：每地都有事务所。");
  }

  @Test
  void emptyCellsAreCounted() {
    assertThat(new Omission(Good.class, "holding", 4, 4).sentence(Language.EN))
        .isEqualTo("goods.holding in all 4 rows: 0 money per unit and month.");
    assertThat(new Omission(Labour.class, "to", 1300, 1400).sentence(Language.EN))
        .isEqualTo("labour.to in 1300 of 1400 rows: to the end of the horizon.");
    assertThat(new Omission(Settings.class, "currency", 1, 1).sentence(Language.EN))
        .isEqualTo("network.currency in its row: money.");
    assertThat(new Omission(Labour.class, "to", 3, 4).sentence(Language.ZH))
        .isEqualTo("labour.to，4行中有3行空缺：直到计划期末。");
  }

  /// A declaration that is worded anew must get its Chinese words anew.
  @Test
  void everythingThatCanBeAssumedHasChineseWords() {
    List<Omission> all = all();
    assertThat(all).hasSizeGreaterThan(70);
    for (Omission omission : all) {
      // Names of columns and tables stay.
      String bare = omission.sentence(Language.ZH).replaceAll("[a-z_]+\\.[a-z_]+", "");
      for (Schema<?> schema : Network.schemas()) {
        bare = bare.replaceAll("\\b" + schema.name() + "\\b", "");
      }
      for (Goal.Aim aim : Goal.Aim.values()) {
        bare = bare.replace(aim.name().toLowerCase(Locale.ROOT), "");
      }
      assertThat(bare).as(omission.toString()).doesNotContainPattern("[A-Za-z]");
    }
  }

  /// All but those of columns whose default is a word that files use.
  private static List<Omission> all() {
    List<Omission> all = new ArrayList<>();
    for (Schema<?> schema : Network.schemas()) {
      if (!schema.table().absent().isEmpty()) {
        all.add(Omission.of(schema.type()));
      }
      for (Field field : schema.fields()) {
        Column column = field.column();
        boolean word = column.byDefault().matches("[A-Za-z_]+");
        if (!word && !(column.byDefault() + column.otherwise()).isEmpty()) {
          all.add(new Omission(schema.type(), field.heading(), 1, 2));
        }
      }
    }
    return all;
  }
}
