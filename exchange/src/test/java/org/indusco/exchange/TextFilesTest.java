package org.indusco.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.Limit;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Networks as texts: what comes in comes out, from folders, workbooks and uploads.
class TextFilesTest {

  @TempDir Path home;

  static Stream<Path> examples() throws IOException {
    return WorkbookNetworkTest.examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleComesBackFromTextsFileForFile(Path example) throws IOException {
    TextReading reading = TextFiles.read(example);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.notes()).isEmpty();
    Path back = home.resolve("back");
    TextFiles.write(reading.texts(), back);
    Map<String, String> files = files(back);
    assertThat(files).hasSizeGreaterThan(5);
    Map<String, String> given = files(example);
    given.keySet().removeAll(reading.left());
    assertThat(files).isEqualTo(given);
    assertThat(reading.left()).allMatch(name -> !name.matches(".*\\.(csv|geojson)"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aWorkbookHoldsTheSameTexts(Path example) throws IOException {
    TextNetwork texts = TextFiles.read(example).texts();
    Path book = home.resolve("book.xlsx");
    TextFiles.write(texts, book);
    assertThat(TextFiles.read(book).texts()).isEqualTo(texts);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TextFiles.writeWorkbook(texts, out);
    TextReading upload = upload("Mine.XLSX", out.toByteArray());
    assertThat(upload.texts().tables()).isEqualTo(texts.tables());
    assertThat(upload.texts().layers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void drawnTextsComeBack(long seed) throws IOException {
    TextNetwork texts = drawn(new SplittableRandom(seed));
    Path folder = home.resolve("folder");
    TextFiles.write(texts, folder);
    assertThat(TextFiles.read(folder).texts()).as("seed " + seed).isEqualTo(texts);
    assertThat(NetworkFiles.read(texts).hash()).isEqualTo(NetworkFiles.read(folder).hash());
    Path book = home.resolve("book.xlsx");
    TextFiles.write(texts, book);
    assertThat(TextFiles.read(book).texts()).as("seed " + seed).isEqualTo(texts);
    TextFiles.write(TextNetwork.of(Map.of("goods", table("id")), Map.of()), folder);
    assertThat(files(folder)).containsOnlyKeys("goods.csv", "datapackage.json");
  }

  /// Known tables and others, whose cells hold what programs like to take for something else.
  private static TextNetwork drawn(SplittableRandom random) {
    Map<String, TextTable> tables = new LinkedHashMap<>();
    for (String name : List.of("network", "goods", "stock", "weather", "工合 2")) {
      List<String> headings = List.of("id", "name", "", "start", "quantity", "own, \"one\"", "=x");
      List<List<String>> rows = new ArrayList<>();
      rows.add(
          List.of("first", "=1", "no heading", "", "'+2", "two\r\nlines", "\t").stream()
              .map(String::strip)
              .toList());
      for (int row = 0; row < 20; row++) {
        List<String> cells = new ArrayList<>(List.of("id" + row));
        while (cells.size() < headings.size()) {
          String text =
              WorkbookNetworkTest.TEXTS.get(random.nextInt(WorkbookNetworkTest.TEXTS.size()));
          cells.add(random.nextInt(3) == 0 || text.length() > 100 ? "" : text);
        }
        rows.add(cells);
      }
      tables.put(name, new TextTable(headings, rows));
    }
    return TextNetwork.of(tables, Map.of("regions", "{ \"工\": 1 }\r\n", "Mine", "no \"json\"\n"));
  }

  @Test
  void headingsOfKnownTablesComeInTheWordsOfTheDefinition() throws IOException {
    TextReading reading =
        upload(
            "places.csv", "\uFEFFID;Name;Lat (degrees north);lon;Mine\nx; X;34,1;107;7\n\n;;;;\n");
    assertThat(reading.texts().tables())
        .containsOnlyKeys("places")
        .containsValue(
            new TextTable(
                List.of("id", "name", "lat", "lon", "Mine"),
                List.of(List.of("x", "X", "34,1", "107", "7"))));
  }

  @Test
  void aFolderGoesIntoAZipFileAndComesBack() throws IOException {
    TextNetwork tiny = TextFiles.read(Path.of("..", "examples", "tiny")).texts();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TextFiles.writeZip(tiny, out);
    InputStream in = new ByteArrayInputStream(out.toByteArray());
    assertThat(TextFiles.read("tiny.zip", in).texts()).isEqualTo(tiny);
  }

  @Test
  void oneTableOrLayerIsCalledAsItsFile() throws IOException {
    assertThat(upload("C:\\my files\\Goods.CSV", "id\nx\n").texts().tables())
        .containsOnlyKeys("goods");
    assertThat(upload("../../etc/weather.csv", "id\nx\n").texts().tables())
        .containsOnlyKeys("weather");
    assertThat(upload("Regions.geojson", "{}").texts())
        .isEqualTo(TextNetwork.of(Map.of(), Map.of("regions", "{}")));
  }

  @Test
  void whatIsNoTableLayerOrWorkbookIsRefused() throws IOException {
    assertThat(told(upload("goods.txt", "id\n")))
        .startsWith(
            "goods.txt: is no workbook (.xlsx), folder (.zip), table (.csv) or layer of shapes (.geojson).");
    assertThat(told(upload("goods.xlsx", "id\n"))).contains("not a workbook");
    assertThat(told(upload("godos.csv", "id\n")))
        .contains("there is no such table", "Maybe goods.csv");
    assertThat(told(upload("region.geojson", "{}"))).contains("Maybe regions.geojson");
    assertThat(told(upload("goods.csv", ""))).contains("the file is empty");
    assertThat(told(upload("goods.csv", new byte[] {'i', 'd', '\n', (byte) 0xC3})))
        .contains("UTF-8");
    assertThat(told(upload("land.geojson", new byte[] {(byte) 0xC3}))).contains("not UTF-8");
    assertThat(told(upload("stock.csv", "depot;good;quantity\nbaoji;wool;1.234\n")))
        .contains("stock.csv, row 2, column quantity", "may be 1234 or 1.234");
    assertThat(told(upload("goods.csv", "id,,,x\nx,1,2,3\n"))).contains("have no heading");
    assertThat(told(upload("\0.csv", "id\n"))).isEmpty();
  }

  @Test
  void noMoreIsReadThanAFileMayHave() throws IOException {
    for (String name : List.of("goods.csv", "land.geojson", "book.xlsx")) {
      Endless endless = new Endless();
      TextReading reading = TextFiles.read(name, endless);
      assertThat(told(reading)).contains("more than").contains("bytes");
      assertThat(endless.read).isLessThan(2L * Limit.CSV_BYTES.most());
    }
  }

  /// A file without end.
  private static final class Endless extends InputStream {
    private long read;

    @Override
    public int read() {
      read++;
      return 'x';
    }

    @Override
    public int read(byte[] to, int from, int length) {
      java.util.Arrays.fill(to, from, from + length, (byte) 'x');
      read += length;
      return length;
    }
  }

  @Test
  void twoFilesOfOneTableAreNotMixed() throws IOException {
    Path folder = TinyCopy.in(home).folder();
    Files.writeString(folder.resolve("Goods.csv"), "id\nx\n");
    assertThat(told(TextFiles.read(folder)))
        .startsWith("Goods.csv: the table stands there twice, the other time as goods.csv.");
    Files.delete(folder.resolve("Goods.csv"));
    Files.writeString(folder.resolve("mine.csv"), "id\nx\n");
    Files.writeString(folder.resolve("mine.CSV"), "id\ny\n");
    assertThat(told(TextFiles.read(folder))).contains("stands there twice");
  }

  @Test
  void whatLeadsOutOfAFolderIsNotWritten() {
    Path to = home.resolve("to");
    for (String name : List.of("../x", "a/b", "a\\b", "", ".x", "a\0", "x".repeat(300), "\uD800")) {
      TextNetwork table = TextNetwork.of(Map.of(name, table("id")), Map.of());
      TextNetwork layer = TextNetwork.of(Map.of(), Map.of(name, "{}"));
      for (TextNetwork texts : List.of(table, layer)) {
        assertThat(TextFiles.unfit(texts, to)).as(name).hasSize(1);
        assertThatThrownBy(() -> TextFiles.write(texts, to))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
    TextNetwork twins = TextNetwork.of(Map.of("A", table("id"), "a", table("id")), Map.of());
    assertThat(TextFiles.unfit(twins, to)).hasSize(1);
    TextNetwork broken =
        TextNetwork.of(
            Map.of("a", new TextTable(List.of("b"), List.of(List.of("\uDC00")))), Map.of());
    assertThat(TextFiles.unfit(broken, to))
        .singleElement()
        .extracting(Fault::file, Fault::row, Fault::column)
        .containsExactly("a.csv", 2, "b");
    TextNetwork loose = TextNetwork.of(Map.of("a", table("b", "")), Map.of());
    assertThat(TextFiles.unfit(loose, to)).hasSize(1);
    assertThat(TextFiles.unfit(loose, home.resolve("a.xlsx"))).isEmpty();
    assertThat(to).doesNotExist();
  }

  private static TextTable table(String... headings) {
    return new TextTable(List.of(headings), List.of());
  }

  private static TextReading upload(String name, String text) throws IOException {
    return upload(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static TextReading upload(String name, byte[] bytes) throws IOException {
    return TextFiles.read(name, new ByteArrayInputStream(bytes));
  }

  private static String told(TextReading reading) {
    assertThat(reading.sound()).isEqualTo(reading.faults().isEmpty());
    return reading.faults().isEmpty() ? "" : reading.faults().getFirst().toString();
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
