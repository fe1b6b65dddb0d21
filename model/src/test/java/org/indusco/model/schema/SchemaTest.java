package org.indusco.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every table of networks and plans must be declared so that files can be read, written and
/// documented from the declaration alone.
class SchemaTest {

  private static final Set<Class<?>> CELLS =
      Set.of(
          String.class,
          int.class,
          double.class,
          boolean.class,
          Integer.class,
          Double.class,
          Boolean.class,
          LocalDate.class,
          YearMonth.class,
          EdtfDate.class,
          List.class);

  static Stream<Schema<?>> tables() {
    return Stream.concat(Network.schemas().stream(), Plan.schemas().stream());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void headingsAreUniqueAndInSnakeCase(Schema<?> schema) {
    assertThat(schema.fields()).isNotEmpty();
    assertThat(schema.fields()).extracting(Field::heading).doesNotHaveDuplicates();
    assertThat(schema.fields())
        .allSatisfy(field -> assertThat(field.heading()).matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyTableAndColumnSaysWhatItMeans(Schema<?> schema) {
    assertThat(schema.table().meaning()).endsWith(".");
    assertThat(schema.fields())
        .allSatisfy(field -> assertThat(field.column().meaning()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyColumnIsOfATypeThatACellCanHold(Schema<?> schema) {
    assertThat(schema.fields())
        .allSatisfy(
            field -> {
              Class<?> type = field.component().getType();
              assertThat(CELLS.contains(type) || type.isEnum()).as("%s", type).isTrue();
            });
  }

  @ParameterizedTest
  @MethodSource("tables")
  void wordsOfAChoiceStayDifferentInLowerCase(Schema<?> schema) {
    for (Field field : schema.fields()) {
      if (field.component().getType().isEnum()) {
        assertThat(words(field)).hasSizeGreaterThan(1).doesNotHaveDuplicates();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void defaultsCanBeReadAndLieWithinTheirLimits(Schema<?> schema) {
    for (Field field : schema.fields()) {
      Column column = field.column();
      assertThat(column.min()).as(field.heading()).isLessThan(column.max());
      if (!column.byDefault().isEmpty()) {
        assertThat(column.required()).as("%s is needed and has a default", field).isFalse();
        assertThatCode(() -> read(field)).as(field.heading()).doesNotThrowAnyException();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aNumberThatMayBeLeftOutSaysWhatThatMeans(Schema<?> schema) {
    for (Field field : schema.fields()) {
      if (field.optional() && field.component().getType().isPrimitive()) {
        assertThat(field.column().byDefault()).as("%s", field.heading()).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void referencesNameTablesOfANetwork(Schema<?> schema) {
    for (Field field : schema.fields()) {
      if (field.column().refers() != void.class) {
        assertThat(Network.TABLES).contains(field.column().refers().asSubclass(Record.class));
      }
    }
  }

  @Test
  void noTwoTablesOfANetworkOrOfAPlanShareAName() {
    assertThat(Network.schemas()).extracting(Schema::name).doesNotHaveDuplicates();
    assertThat(Plan.schemas()).extracting(Schema::name).doesNotHaveDuplicates();
  }

  @Test
  void theColumnsOfEvidenceComeLast() {
    Schema<Row> schema = Schema.of(Row.class);
    assertThat(schema.fields())
        .extracting(Field::heading)
        .containsExactly("first_day", "class", "source", "basis", "confidence", "note");
    assertThat(schema.fields())
        .extracting(Field::evidence)
        .containsExactly(false, false, true, true, true, true);
    assertThat(schema.key()).extracting(Field::heading).containsExactly("first_day");
  }

  @Test
  void aRecordThatDeclaresNoTableIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Schema.of(Plain.class))
        .withMessageContaining("declares no table");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Schema.of(Half.class))
        .withMessageContaining("declares no column");
  }

  private record Plain(String text) {}

  @Table(name = "half", meaning = "A table with an undeclared column.")
  private record Half(String text) {}

  @Table(name = "rows", meaning = "A table of the test.")
  private record Row(
      @Column(key = true, meaning = "a day") String firstDay,
      @Column(name = "class", meaning = "a word") String wordOfClass,
      Evidence evidence) {}

  private static List<String> words(Field field) {
    return Arrays.stream(field.component().getType().getEnumConstants())
        .map(word -> ((Enum<?>) word).name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static void read(Field field) {
    String text = field.column().byDefault();
    Class<?> type = field.component().getType();
    if (type.isEnum()) {
      assertThat(words(field)).contains(text);
    } else if (type == int.class) {
      assertThat((double) Integer.parseInt(text))
          .isBetween(field.column().min(), field.column().max());
    } else if (type == double.class) {
      assertThat(Double.parseDouble(text)).isBetween(field.column().min(), field.column().max());
    } else if (type == boolean.class) {
      assertThat(text).isIn("yes", "no");
    } else {
      assertThat(type).isEqualTo(String.class);
    }
  }
}
