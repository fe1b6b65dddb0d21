package org.indusco.exchange.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.indusco.exchange.NetworkFiles;
import org.indusco.exchange.TextFiles;
import org.indusco.exchange.fault.Fault;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A row by itself is told the same as the row in its file.
class RowCheckTest {

  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final TextNetwork TINY = TextFiles.read(EXAMPLES.resolve("tiny")).texts();

  /// What can be seen in a row by itself.
  private static final Set<Fault.Kind> OF_CELLS =
      EnumSet.of(
          Fault.Kind.MISSING_CELL,
          Fault.Kind.NOT_A_NUMBER,
          Fault.Kind.NOT_A_DATE,
          Fault.Kind.NOT_A_CHOICE,
          Fault.Kind.BACKWARD_DATES);

  private static final List<String> ODD =
      List.of(
          "",
          "x",
          "0",
          "-1",
          "7",
          "1e99",
          "1,5",
          "1 000",
          "50%",
          "NaN",
          "0.5",
          "yes",
          "No",
          "maybe",
          "1940-07",
          "1940-13",
          "1940-07-15",
          "1939-01-01",
          "1950-02-30",
          "01.03.1940",
          "1940~",
          "0026-01-01",
          "9999-12-31",
          "army",
          "Army",
          "GUERRILLA",
          "in",
          "out",
          "carried",
          "raw",
          "bаoji",
          "\u202Exx",
          "we\u200Bst",
          "a;b; c;",
          "-0.0001",
          "100000000000",
          "工合");

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> folders = Files.list(EXAMPLES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("network.csv")))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void rowsOfExamplesAreSoundAndStayAsTheyAre(Path example) {
    TextNetwork texts = TextFiles.read(example).texts();
    texts
        .tables()
        .forEach(
            (name, table) -> {
              for (List<String> cells : table.rows()) {
                SequencedMap<String, String> row = row(table.headings(), cells);
                CheckedRow checked = RowCheck.of(name, row);
                assertThat(checked.faults()).isEmpty();
                assertThat(checked.cells()).isEqualTo(row);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anOddCellIsToldAsInItsFile(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> names = List.copyOf(TINY.tables().keySet());
    for (int i = 0; i < 20; i++) {
      String name = names.get(random.nextInt(names.size()));
      TextTable table = TINY.tables().get(name);
      assertThat(table).isNotNull();
      int at = random.nextInt(table.rows().size());
      List<String> cells = new ArrayList<>(table.rows().get(at));
      for (int change = 0; change < 1 + i % 2; change++) {
        cells.set(random.nextInt(cells.size()), ODD.get(random.nextInt(ODD.size())));
      }
      SequencedMap<String, String> row = row(table.headings(), cells);
      CheckedRow checked = RowCheck.of(name, row);
      List<Fault> whole = faultsOf(name, at, with(name, table, at, cells));
      String said = "seed %d, change %d: %s %s".formatted(seed, i, name, row);
      assertThat(whole.stream().filter(fault -> OF_CELLS.contains(fault.kind())))
          .as(said)
          .containsExactlyInAnyOrderElementsOf(
              checked.faults().stream().filter(fault -> OF_CELLS.contains(fault.kind())).toList());
      assertThat(whole).as(said).containsAll(withoutAbsurdDates(checked.faults()));
      if (checked.sound()) {
        assertThat(RowCheck.of(name, checked.cells()).cells()).isEqualTo(checked.cells());
      }
    }
  }

  /// How far dates may lie depends on the horizon, which a row does not know.
  private static List<Fault> withoutAbsurdDates(List<Fault> faults) {
    return faults.stream().filter(fault -> fault.kind() != Fault.Kind.ABSURD_DATE).toList();
  }

  private static TextNetwork with(String name, TextTable table, int at, List<String> cells) {
    List<List<String>> rows = new ArrayList<>(table.rows());
    rows.set(at, cells);
    Map<String, TextTable> tables = new LinkedHashMap<>(TINY.tables());
    tables.put(name, new TextTable(table.headings(), rows));
    return TextNetwork.of(tables, TINY.layers());
  }

  /// The faults of one row, without saying which it is.
  private static List<Fault> faultsOf(String name, int at, TextNetwork network) {
    List<Fault> faults = new ArrayList<>();
    for (Fault fault : NetworkFiles.read(network).faults()) {
      if (fault.file().equals("table " + name)
          && (fault.row() == at + 2 || fault.others().first().contains(at + 2))) {
        faults.add(
            new Fault(
                fault.kind(),
                fault.file(),
                0,
                fault.column(),
                fault.value(),
                fault.reason(),
                fault.maybe()));
      }
    }
    return faults;
  }

  @Test
  void valuesComeInTheirOneForm() {
    SequencedMap<String, String> cells = new LinkedHashMap<>();
    cells.put(" ID ", "o1");
    cells.put("Name", "\u00A0 Blankets ");
    cells.put("Class", " ARMY");
    cells.put("good", "blanket");
    cells.put("Quantity (units)", "1.50");
    cells.put("weather", " fine ");
    CheckedRow checked = RowCheck.of("orders", cells);
    assertThat(checked.faults()).isEmpty();
    assertThat(checked.notes())
        .containsExactly("table orders: the column weather is not known and not used.");
    assertThat(checked.cells().toString())
        .isEqualTo("{id=o1, name=Blankets, class=army, good=blanket, quantity=1.50, weather=fine}");
    assertThat(checked.sound()).isTrue();
  }

  @Test
  void everyFaultOfARowIsTold() {
    SequencedMap<String, String> cells = new LinkedHashMap<>();
    cells.put("id", "");
    cells.put("qantity", "5");
    cells.put("release", "1941-02");
    cells.put("due", "1941-01");
    cells.put("latest", "01.03.1941");
    CheckedRow checked = RowCheck.of("orders", cells);
    assertThat(checked.faults())
        .extracting(Fault::toString)
        .anyMatch(
            told ->
                told.equals(
                    "table orders, column qantity: there is no such column.\n  Maybe quantity."))
        .anyMatch(told -> told.startsWith("table orders, column id: the cell must not be empty"))
        .anyMatch(told -> told.startsWith("table orders, column good: the cell must not be empty"))
        .anyMatch(told -> told.contains("column latest: \"01.03.1941\" is no month"))
        .noneMatch(told -> told.contains("column quantity:"));
    cells.clear();
    cells.put("id", "z");
    cells.put("name", "Zone");
    cells.put("kind", "rear");
    cells.put("from", "1941-02-01");
    cells.put("to", "1941-01-01");
    assertThat(RowCheck.of("zones", cells).faults())
        .extracting(Fault::toString)
        .containsExactly(
            "table zones, column to: \"1941-01-01\" is not after from, 1941-02-01; it is the first time at which the row holds no more.\n  Maybe the two are swapped.");
  }

  @Test
  void unknownTablesAreKeptButForSlips() {
    SequencedMap<String, String> cells = new LinkedHashMap<>(Map.of("rain", " 3 "));
    CheckedRow kept = RowCheck.of("weather report", cells);
    assertThat(kept.faults()).isEmpty();
    assertThat(kept.cells()).containsExactly(Map.entry("rain", "3"));
    assertThat(RowCheck.of("godos", cells).faults())
        .extracting(Fault::toString)
        .containsExactly("table godos: there is no such table.\n  Maybe goods.");
    assertThat(RowCheck.of("../goods", cells).faults()).hasSize(1);
    assertThat(RowCheck.of("", cells).faults()).hasSize(1);
  }

  @Test
  void whatNoCellCanHoldIsRefused() {
    for (String text : List.of("\0", "\uFFFD", "\uD800", "x".repeat(32_768), "a\u0007b")) {
      SequencedMap<String, String> inCell = new LinkedHashMap<>(Map.of("id", "a" + text + "b"));
      assertThat(RowCheck.of("weather", inCell).faults()).hasSize(1);
      assertThat(RowCheck.of("goods", inCell).faults()).hasSize(1);
      SequencedMap<String, String> inHeading = new LinkedHashMap<>(Map.of("a" + text + "b", ""));
      assertThat(RowCheck.of("weather", inHeading).faults()).hasSize(1);
    }
    SequencedMap<String, String> many = new LinkedHashMap<>();
    for (int i = 0; i < 201; i++) {
      many.put("c" + i, "");
    }
    assertThat(RowCheck.of("weather", many).faults()).hasSize(1);
    SequencedMap<String, String> twice = new LinkedHashMap<>();
    twice.put("id", "a");
    twice.put("ID", "b");
    assertThat(RowCheck.of("goods", twice).faults())
        .extracting(Fault::reason)
        .contains("the heading stands there twice, the other time as id");
    assertThat(RowCheck.of("weather", new LinkedHashMap<>(Map.of("", "x"))).faults()).hasSize(1);
  }

  private static SequencedMap<String, String> row(List<String> headings, List<String> cells) {
    SequencedMap<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      row.put(headings.get(i), cells.get(i));
    }
    return row;
  }
}
