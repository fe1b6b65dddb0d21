package org.indusco.exchange.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import org.indusco.exchange.fault.Fault;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTypeTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "1.50, 1.5",
    "+2, 2",
    ".5, 0.5",
    "7., 7",
    "1e3, 1000",
    "1E-7, 0.0000001",
    "123456789012, 123456789012",
    "0.1, 0.1",
    "-0.001, -0.001",
    "0.00099, 0.00099",
    "-9999999.5, -9999999.5",
    "9999999, 9999999",
    "10000000, 10000000",
    "123456789.25, 123456789.25",
    "1e300, 1.0E300",
    "5e-324, 4.9E-324"
  })
  void numbersHaveOneForm(String read, String written) throws CellException {
    Numbers numbers = new Numbers();
    assertThat(numbers.write(numbers.read(read))).isEqualTo(written);
  }

  @Test
  void everyNumberIsReadBackExactly() throws CellException {
    Numbers numbers = new Numbers();
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 10_000; i++) {
      double figure = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(figure)) {
        assertThat(numbers.read(numbers.write(figure))).isEqualTo(figure);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,000|Maybe 1000.",
        "1 000 000|Maybe 1000000.",
        "-1,5|Maybe -1.5.",
        "12 kg|Maybe 12.",
        "12.5t|Maybe 12.5.",
        "$30|Maybe 30.",
        "7.5%|Maybe 0.075.",
        "１２|Maybe 12.",
        "NaN|Maybe leave the cell empty.",
        "n/a|Maybe leave the cell empty.",
        "Infinity|Maybe leave the cell empty.",
        "1e400|''",
        "1e-400|Maybe 0.",
        "many|''",
        "0x1F|''",
        "1.2.3|''",
        "--1|''"
      })
  void whatIsNoNumberIsRefusedWithAGuess(String text, String maybe) {
    CellException refused =
        catchThrowableOfType(CellException.class, () -> new Numbers().read(text));
    assertThat(refused.kind()).isEqualTo(Fault.Kind.NOT_A_NUMBER);
    assertThat(refused.maybe()).isEqualTo(maybe);
  }

  @Test
  void wholeNumbersMayBeWrittenWithAPointButNotWithAFraction() throws CellException {
    assertThat(new WholeNumbers().read("12.0")).isEqualTo(12);
    assertThat(catchThrowableOfType(CellException.class, () -> new WholeNumbers().read("6.4")))
        .extracting(CellException::maybe)
        .isEqualTo("Maybe 6.");
    assertThat(catchThrowableOfType(CellException.class, () -> new WholeNumbers().read("3e9")))
        .extracting(CellException::reason)
        .isEqualTo("is too large a number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "Yes", "TRUE", "1"})
  void yesIsReadInSeveralForms(String text) throws CellException {
    assertThat(new YesNo().read(text)).isEqualTo(true);
    assertThat(new YesNo().write(true)).isEqualTo("yes");
  }

  @Test
  void noIsReadInSeveralForms() throws CellException {
    assertThat(new YesNo().read("No")).isEqualTo(false);
    assertThat(new YesNo().read("false")).isEqualTo(false);
    assertThat(new YesNo().read("0")).isEqualTo(false);
    assertThat(catchThrowableOfType(CellException.class, () -> new YesNo().read("y")).maybe())
        .isEqualTo("Maybe yes.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"outside_guerrilla", "Outside Guerrilla", "OUTSIDE-GUERRILLA"})
  void choicesAreReadInAnyCaseAndWrittenInOne(String text) throws CellException {
    Choices choices = Choices.of(Fund.Reach.class);
    Object value = choices.read(text);
    assertThat(value).isEqualTo(Fund.Reach.OUTSIDE_GUERRILLA);
    assertThat(choices.write(value)).isEqualTo("outside_guerrilla");
  }

  @ParameterizedTest
  @CsvSource({
    "1940-7-5, Maybe 1940-07-05.",
    "1940/07/05, Maybe 1940-07-05.",
    "1940年7月5日, Maybe 1940-07-05.",
    "'05.07.1940', 'Maybe 1940-07-05, or 1940-05-07.'",
    "05.05.1940, Maybe 1940-05-05.",
    "7/25/1940, Maybe 1940-07-25.",
    "1940-07, Maybe 1940-07-01.",
    "1940, Maybe 1940-01-01.",
    "1940-02-30, ''",
    "soon, ''"
  })
  void daysAreRefusedInOtherFormsWithAGuess(String text, String maybe) {
    CellException refused = catchThrowableOfType(CellException.class, () -> new Days().read(text));
    assertThat(refused.kind()).isEqualTo(Fault.Kind.NOT_A_DATE);
    assertThat(refused.maybe()).isEqualTo(maybe);
  }

  @ParameterizedTest
  @CsvSource({
    "Dec-26, Maybe 2026-12.",
    "Dez 26, Maybe 2026-12.",
    "Jul-40, Maybe 1940-07.",
    "Mär 26, Maybe 2026-03.",
    "juil.-26, Maybe 2026-07.",
    "juin-26, Maybe 2026-06.",
    "1-Dec-26, Maybe 2026-12.",
    "December 2026, Maybe 2026-12.",
    "12/2026, Maybe 2026-12.",
    "Xyz-26, ''"
  })
  void monthsAsSpreadsheetsWriteThemAreRefusedWithAGuess(String text, String maybe) {
    CellException refused =
        catchThrowableOfType(CellException.class, () -> new Months().read(text));
    assertThat(refused.kind()).isEqualTo(Fault.Kind.NOT_A_DATE);
    assertThat(refused.maybe()).isEqualTo(maybe);
  }

  @Test
  void daysAndMonthsAreReadInIsoForm() throws CellException {
    assertThat(new Days().read("1940-07-15")).isEqualTo(LocalDate.of(1940, 7, 15));
    assertThat(new Months().read("1940-07")).isEqualTo(YearMonth.of(1940, 7));
    assertThat(
            catchThrowableOfType(CellException.class, () -> new Months().read("1940-07-15"))
                .maybe())
        .isEqualTo("Maybe 1940-07.");
    assertThat(
            catchThrowableOfType(CellException.class, () -> new UncertainDates().read("1940-7"))
                .kind())
        .isEqualTo(Fault.Kind.NOT_A_DATE);
  }

  @Test
  void listsDropEmptyParts() {
    assertThat(new TextLists().read(" a ;;b; ")).isEqualTo(List.of("a", "b"));
    assertThat(new TextLists().write(List.of("a", "b"))).isEqualTo("a;b");
  }

  @Test
  void everyColumnHasATypeAndEveryPlainFigureADefault() throws CellException {
    for (Schema<?> schema : Network.schemas()) {
      for (Field field : schema.fields()) {
        CellType type = CellType.of(field);
        String standard = field.column().byDefault();
        if (!standard.isEmpty()) {
          assertThat(type.write(type.read(standard))).as(field.heading()).isEqualTo(standard);
        }
        assertThat(field.component().getType().isPrimitive() && field.optional())
            .as("%s.%s is primitive and optional without a default", schema.name(), field.heading())
            .matches(bare -> !bare || !standard.isEmpty());
      }
    }
    Plan.schemas().forEach(schema -> schema.fields().forEach(CellType::of));
  }
}
