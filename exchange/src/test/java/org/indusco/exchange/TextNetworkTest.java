package org.indusco.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indusco.exchange.csv.Sheet;
import org.indusco.exchange.csv.SheetException;
import org.indusco.exchange.csv.SheetReader;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.shape.GeoJson;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A network read from texts is the one read from their folder, right or wrong.
class TextNetworkTest {

  /// What makes a file large; such are held to time and memory by [BadFilesTest].
  private static final Pattern LARGE = Pattern.compile("<<\\d{5,}\\*");

  @TempDir static Path home;

  static Stream<Path> examples() throws IOException {
    return WorkbookNetworkTest.examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsTheSameFromItsTexts(Path example) throws IOException {
    Reading folder = NetworkFiles.read(example);
    Reading texts = NetworkFiles.read(TextFiles.read(example).texts());
    assertThat(texts.faults()).isEmpty();
    assertThat(texts.hash()).isEqualTo(folder.hash());
    assertThat(texts.defaults()).isEqualTo(folder.defaults());
    assertThat(texts.notes())
        .isEqualTo(folder.notes().stream().map(TextNetworkTest::told).toList());
    requireSame(texts.network(), folder.network());
  }

  @TestFactory
  Stream<DynamicTest> aBadNetworkHasTheSameFaultsInTexts() throws IOException, SheetException {
    List<FaultCase> cases = new ArrayList<>(FaultCase.in("bad/csv.csv"));
    cases.addAll(FaultCase.all());
    return cases.stream()
        .filter(one -> !large(one))
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  private static void check(FaultCase one) throws IOException {
    TinyCopy copy = one.copy(home);
    TextReading texts = TextFiles.read(copy.folder());
    if (!texts.sound()) {
      // What is wrong with the bytes of a file is told when it is taken in.
      assertThat(copy.read().faults()).containsAnyElementsOf(texts.faults());
      return;
    }
    for (String left : texts.left()) {
      Files.delete(copy.file(left));
    }
    Reading folder = copy.read();
    Reading again = NetworkFiles.read(texts.texts());
    assertThat(again.faults()).isEqualTo(folder.faults().stream().map(f -> told(f, copy)).toList());
    assertThat(again.defaults()).isEqualTo(folder.defaults());
    if (again.sound()) {
      requireSame(again.network(), folder.network());
    }
  }

  /// A fault of a folder as it is to be told of texts.
  private static Fault told(Fault fault, TinyCopy copy) {
    String file = told(fault.file());
    Map<Integer, Integer> rows = rows(copy.folder().resolve(fault.file()));
    Fault.Others others =
        new Fault.Others(
            fault.others().first().stream().map(row -> rows.getOrDefault(row, row)).toList(),
            fault.others().count());
    return new Fault(
        fault.kind(),
        file,
        rows.getOrDefault(fault.row(), fault.row()),
        fault.column(),
        fault.value(),
        told(fault.reason()),
        told(fault.maybe()),
        others);
  }

  private static String told(String words) {
    return words
        .replaceAll("\\b([a-z_]+)\\.csv\\b", "table $1")
        .replaceAll("\\b([a-z_]+)\\.geojson\\b", "layer $1");
  }

  /// The rows of a table by their lines.
  private static Map<Integer, Integer> rows(Path file) {
    Map<Integer, Integer> rows = new HashMap<>();
    try {
      Sheet sheet = SheetReader.read("x", Files.readAllBytes(file));
      sheet.lines().forEach(line -> rows.put(line.row(), rows.size() + 2));
    } catch (IOException | SheetException e) {
      return Map.of();
    }
    return rows;
  }

  private static boolean large(FaultCase one) {
    return one.steps().stream()
        .anyMatch(step -> LARGE.matcher(step.getOrDefault("new", "")).find());
  }

  @Test
  void rowsAreCountedWhateverLinesTheyTake() throws IOException {
    TextNetwork tiny = TextFiles.read(TinyCopy.TINY).texts();
    TextTable orders = tiny.tables().get("orders");
    assertThat(orders).isNotNull();
    int name = orders.headings().indexOf("name");
    int good = orders.headings().indexOf("good");
    List<List<String>> rows = new ArrayList<>();
    orders.rows().forEach(row -> rows.add(new ArrayList<>(row)));
    rows.getFirst().set(name, "of\r\nmany\nlines\r,\n\nindeed");
    rows.add(1, new ArrayList<>(orders.headings().stream().map(heading -> "").toList()));
    rows.getLast().set(good, "blankett");
    Reading reading = NetworkFiles.read(with(tiny, "orders", orders.headings(), rows));
    assertThat(reading.faults())
        .singleElement()
        .extracting(Fault::toString)
        .asString()
        .startsWith(
            "table orders, row %d, column good: \"blankett\" is no id in the table goods."
                .formatted(rows.size() + 1));
    rows.getLast().set(good, "blan\0ket");
    assertThat(NetworkFiles.read(with(tiny, "orders", orders.headings(), rows)).faults())
        .extracting(Fault::file, Fault::row)
        .contains(org.assertj.core.groups.Tuple.tuple("table orders", rows.size() + 1));
    rows.getLast().set(good, "\uD800");
    assertThat(NetworkFiles.read(with(tiny, "orders", orders.headings(), rows)).faults())
        .extracting(Fault::toString)
        .anyMatch(told -> told.contains("holds half a character"));
  }

  @Test
  void sentencesSpeakOfTables() throws IOException {
    TextNetwork tiny = TextFiles.read(TinyCopy.TINY).texts();
    Reading reading =
        NetworkFiles.read(
            with(tiny, "weather report", List.of("rain", "snow"), List.of(List.of("1", "2"))));
    assertThat(reading.notes())
        .contains("table weather report: the table is not known and not used.");
    assertThat(NetworkFiles.read(TextNetwork.EMPTY).faults())
        .extracting(Fault::toString)
        .anyMatch(told -> told.startsWith("table places: the table is needed"));
    assertThat(NetworkFiles.read(with(tiny, "good", List.of("id"), List.of())).notes())
        .contains("table good: the table is not known and not used.");
  }

  private static TextNetwork with(
      TextNetwork texts, String name, List<String> headings, List<List<String>> rows) {
    Map<String, TextTable> tables = new java.util.LinkedHashMap<>(texts.tables());
    tables.put(name, new TextTable(headings, rows));
    return TextNetwork.of(tables, texts.layers());
  }

  private static void requireSame(Network one, Network other) throws IOException {
    for (Schema<?> schema : Network.schemas()) {
      assertThat(one.has(schema.type())).isEqualTo(other.has(schema.type()));
      assertThat(one.rows(schema.type())).isEqualTo(other.rows(schema.type()));
    }
    for (String layer : NetworkFolder.LAYERS) {
      assertThat(written(one, layer)).isEqualTo(written(other, layer));
    }
  }

  private static String written(Network network, String layer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GeoJson.write(network.shapes(layer), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
