package org.indusco.server.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.indusco.exchange.fault.Fault;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;

/// What columns and faults are called on pages, in both languages.
final class ColumnToldTest {

  @Test
  void everyColumnIsToldInChineseWithoutEnglishSentences() {
    for (Schema<?> schema : Network.schemas()) {
      for (ColumnTold column : told(schema, Language.ZH)) {
        // Names of tables and columns, and the words that a cell may hold, are no sentences.
        assertThat(column.meaning())
            .as(schema.name() + "." + column.heading())
            .containsPattern("\\p{IsHan}")
            .doesNotContainPattern("[a-z]{2,} [a-z]{2,} [a-z]{2,}");
      }
      assertThat(told(schema, Language.EN)).hasSameSizeAs(told(schema, Language.ZH));
    }
  }

  private static List<ColumnTold> told(Schema<?> schema, Language language) {
    List<String> headings = schema.fields().stream().map(Field::heading).toList();
    return ColumnTold.of(schema, headings, language);
  }

  @Test
  void noChineseWordsAreLeftOver() throws IOException {
    Set<String> known = new TreeSet<>();
    for (Schema<?> schema : Network.schemas()) {
      for (Field field : schema.fields()) {
        known.add(field.heading());
        known.add(schema.name() + "." + field.heading());
      }
    }
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(ColumnTold.class.getResourceAsStream("columns_zh.properties")),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    words.keySet().removeIf(key -> key.toString().matches("(type|hint)\\..*"));
    assertThat(known).containsAll(words.stringPropertyNames());
  }

  @Test
  void faultsAreToldByTheirKindInChinese() {
    for (Fault.Kind kind : Fault.Kind.values()) {
      Fault fault = new Fault(kind, "table goods", 3, "kg", "x", "is no number", "Maybe raw.");
      Flaw flaw = Flaw.of(0, fault);
      assertThat(flaw.sentence(Language.ZH)).startsWith("表goods，第3行，列kg：“x”，").endsWith("。");
      assertThat(flaw.help(Language.ZH)).isEqualTo("也许是raw。");
      assertThat(flaw.sentence(Language.EN))
          .isEqualTo("table goods, row 3, column kg: \"x\" is no number.");
    }
  }
}
