package org.indusco.exchange.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultListTest {

  private static Fault fault(Fault.Kind kind, int row) {
    return new Fault(kind, "goods.csv", row, "kg", "12 kg", "is no number", "Maybe 12.");
  }

  @Test
  void oneFaultIsTwoLinesAndACount() {
    assertThat(FaultList.of(List.of(fault(Fault.Kind.NOT_A_NUMBER, 3))).text())
        .isEqualTo(
            """
            goods.csv, row 3, column kg: "12 kg" is no number.
              Maybe 12.

            1 fault:
              1 not a number
            """);
  }

  @Test
  void noFaultsAreNoText() {
    assertThat(FaultList.of(List.of()).text()).isEmpty();
  }

  @Test
  void likelyCausesComeFirst() {
    Fault table = new Fault(Fault.Kind.MISSING_TABLE, "places.csv", 0, "", "", "is needed", "");
    FaultList list =
        FaultList.of(
            List.of(
                fault(Fault.Kind.DANGLING, 2),
                fault(Fault.Kind.NOT_A_NUMBER, 9),
                fault(Fault.Kind.NOT_A_NUMBER, 3),
                table,
                table));
    assertThat(list.all())
        .extracting(Fault::kind, Fault::row)
        .containsExactly(
            tuple(Fault.Kind.MISSING_TABLE, 0),
            tuple(Fault.Kind.NOT_A_NUMBER, 3),
            tuple(Fault.Kind.NOT_A_NUMBER, 9),
            tuple(Fault.Kind.DANGLING, 2));
    assertThat(table).hasToString("places.csv: is needed.");
  }

  @Test
  void aHundredAreListedAndTheRestCounted() {
    List<Fault> many =
        IntStream.range(0, 250)
            .mapToObj(i -> fault(i < 200 ? Fault.Kind.DANGLING : Fault.Kind.MISSING_CELL, i + 2))
            .toList();
    String text = FaultList.of(many).text();
    assertThat(text.lines().filter(line -> line.startsWith("goods.csv"))).hasSize(100);
    assertThat(text)
        .endsWith(
            """
            and 150 more.

            250 faults:
              50 missing value
              200 reference to nothing
            """);
  }

  @Test
  void longValuesAreShortened() {
    Fault fault = new Fault(Fault.Kind.DANGLING, "a.csv", 2, "b", "x".repeat(1000), "is no id", "");
    assertThat(fault.toString()).hasSizeLessThan(120).contains("xxx...\" is no id.");
  }
}
