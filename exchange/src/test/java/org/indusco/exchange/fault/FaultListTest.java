package org.indusco.exchange.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
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
            tuple(Fault.Kind.DANGLING, 2));
    assertThat(table).hasToString("places.csv: is needed.");
  }

  @Test
  void aHundredAreListedAndTheRestCounted() {
    List<Fault> many =
        IntStream.range(0, 250)
            .mapToObj(i -> different(i < 200 ? Fault.Kind.DANGLING : Fault.Kind.MISSING_CELL, i))
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
  void theSameInManyRowsIsToldOnce() {
    List<Fault> many = IntStream.range(2, 4002).mapToObj(row -> same(row)).toList();
    assertThat(FaultList.of(many).text())
        .isEqualTo(
            """
            stock.csv, rows 2, 3, 4, 5, 6, 7 and 3,994 more, column depot: "x" is no id.

            4,000 faults:
              4,000 reference to nothing
            """);
    assertThat(FaultList.of(List.of(same(7), same(3), same(3))).all())
        .singleElement()
        .hasToString("stock.csv, rows 3 and 7, column depot: \"x\" is no id.");
  }

  private static Fault different(Fault.Kind kind, int row) {
    return new Fault(kind, "goods.csv", row, "kg", row + " kg", "is no number", "");
  }

  private static Fault same(int row) {
    return new Fault(Fault.Kind.DANGLING, "stock.csv", row, "depot", "x", "is no id", "");
  }

  @Test
  void aMillionDifferentFaultsTakeLittleMemory() {
    FaultCount count = new FaultCount();
    IntStream.range(0, 1_000_000)
        .forEach(row -> count.accept(different(Fault.Kind.DANGLING, row + 2)));
    assertThat(count.all()).hasSize(FaultCount.MOST + 1);
    assertThat(count.all().getLast().toString())
        .startsWith("goods.csv, rows 1002, 1003,")
        .contains("998,994 more")
        .contains("one more of this kind");
    assertThat(FaultList.of(count.all()).counts())
        .containsExactly(Map.entry(Fault.Kind.DANGLING, 1_000_000));
  }

  @Test
  void whatCannotBeSeenIsShownByItsCodePoint() {
    Fault fault =
        new Fault(
            Fault.Kind.DANGLING,
            "a.csv",
            2,
            "b",
            "x\u202Ey\u200B\uD800",
            "is no\u0007 id",
            "Maybe x.");
    assertThat(fault)
        .hasToString(
            "a.csv, row 2, column b: \"x<U+202E>y<U+200B><U+D800>\" is no<U+0007> id.\n  Maybe x.");
  }

  @Test
  void longValuesAreShortened() {
    Fault fault = new Fault(Fault.Kind.DANGLING, "a.csv", 2, "b", "x".repeat(1000), "is no id", "");
    assertThat(fault.toString()).hasSizeLessThan(120).contains("xxx...\" is no id.");
  }
}
