package org.indusco.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.indusco.exchange.fault.Fault;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Networks as workbooks: the same network, and every text kept.
class WorkbookNetworkTest {

  private static final Path EXAMPLES = Path.of("..", "examples");

  /// Texts that programs like to take for something else.
  static final List<String> TEXTS =
      List.of(
          "007",
          "1.50",
          "1e3",
          "0.1",
          "-0",
          "+5",
          "1940",
          "1940-07",
          "1940-07-15",
          "1940~",
          "1938/1940-05",
          "1900-02-28",
          "1900-03-01",
          "0026-01-01",
          "=1+1",
          "'=1+1",
          "''=x",
          "'x",
          "+cmd|x",
          "-2+3",
          "@SUM(A1)",
          "＝1",
          "-",
          "TRUE",
          "#DIV/0!",
          "_x000D_",
          "_x0041_b",
          "two\nlines",
          "two\r\nlines",
          "a\tb",
          "工合",
          "Xi'an",
          "say \"so\"",
          "a,b;c",
          "<&>",
          "𠀋",
          "12345678901234567890",
          "1,234",
          "50%",
          "x".repeat(32_767));

  @TempDir Path home;

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
  void anExampleComesBackFromAWorkbookFileForFile(Path example) throws IOException {
    Path book = home.resolve("book.xlsx");
    Path back = home.resolve("back");
    convert(example, book);
    convert(book, back);
    Map<String, String> files = contents(back);
    assertThat(files).hasSizeGreaterThan(5).isEqualTo(contents(example, files));
    assertThat(countOfTables(example)).isEqualTo(countOfTables(back));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aWorkbookIsTheSameNetworkAsItsFolder(Path example) throws IOException {
    Path book = home.resolve("book.xlsx");
    convert(example, book);
    Reading folder = NetworkFiles.read(example);
    Reading workbook = NetworkFiles.read(book);
    assertThat(workbook.faults()).isEmpty();
    assertThat(workbook.hash()).isEqualTo(folder.hash());
    assertThat(workbook.defaults()).isEqualTo(folder.defaults());
    for (Schema<?> schema : Network.schemas()) {
      assertThat(workbook.network().has(schema.type()))
          .isEqualTo(folder.network().has(schema.type()));
      assertThat(workbook.network().rows(schema.type()))
          .isEqualTo(folder.network().rows(schema.type()));
    }
    for (String layer : NetworkFolder.LAYERS) {
      assertThat(workbook.network().shapes(layer)).hasSameSizeAs(folder.network().shapes(layer));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyTextIsKept(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    Path folder = TinyCopy.in(home).folder();
    StringBuilder table = new StringBuilder("id,text,工,month,=heading\n");
    for (int row = 0; row < 40; row++) {
      table.append(row);
      for (int column = 0; column < 4; column++) {
        String text = random.nextInt(4) == 0 ? "" : TEXTS.get(random.nextInt(TEXTS.size()));
        table.append(",\"").append(text.replace("\"", "\"\"")).append('"');
      }
      table.append('\n');
    }
    Files.writeString(folder.resolve("weather.csv"), table);
    String goods = Files.readString(folder.resolve("goods.csv")).strip();
    Files.writeString(
        folder.resolve("goods.csv"),
        goods
                .replaceFirst("\n", ",mine\n")
                .replaceAll("\n(?=.)", ",007\n")
                .replaceFirst(",mine,007", ",mine")
            + ",1.50\n");
    Path plain = home.resolve("plain");
    convert(folder, plain);
    Path book = home.resolve("kept.xlsx");
    convert(plain, book);
    Path second = home.resolve("second.xlsx");
    convert(book, second);
    Path back = home.resolve("back");
    convert(second, back);
    assertThat(contents(back)).isEqualTo(contents(plain));
    assertThat(contents(back)).containsKey("weather.csv");
    assertThat(contents(back).get("goods.csv")).contains(",007\n", ",1.50\n");
  }

  @Test
  void whatRecordsHoldComesThroughAWorkbook() throws IOException {
    for (long seed = 1; seed <= 5; seed++) {
      Network network = new RandomNetworks(seed).network();
      Path folder = home.resolve("random" + seed);
      NetworkFolder.write(network, folder);
      if (!Conversion.of(folder).faults().isEmpty()) {
        continue;
      }
      Path book = home.resolve("random" + seed + ".xlsx");
      convert(folder, book);
      Path back = home.resolve("back" + seed);
      convert(book, back);
      assertThat(contents(back)).as("seed " + seed).isEqualTo(contents(folder));
    }
  }

  @Test
  void aFaultIsToldAtItsCell() throws IOException {
    TinyCopy copy = TinyCopy.in(home);
    copy.replace("orders.csv", "army,blanket,", "army,blankett,");
    Path book = home.resolve("book.xlsx");
    convert(copy.folder(), book);
    List<String> told = NetworkFiles.read(book).faults().stream().map(Fault::toString).toList();
    String header = Files.readString(copy.file("orders.csv")).lines().findFirst().orElseThrow();
    char letter = (char) ('A' + List.of(header.split(",", -1)).indexOf("good"));
    assertThat(told)
        .anySatisfy(
            fault ->
                assertThat(fault)
                    .startsWith(
                        "sheet orders, row 2, column good (%s2): \"blankett\" is no id"
                            .formatted(letter)));
  }

  @Test
  void sentencesSpeakOfSheets() throws IOException {
    TinyCopy copy = TinyCopy.in(home);
    copy.write("weather.csv", "month,rain\n1940-07,3\n");
    Files.delete(copy.file("orders.csv"));
    Files.delete(copy.file("demand.csv"));
    Path book = home.resolve("book.xlsx");
    convert(copy.folder(), book);
    Reading reading = NetworkFiles.read(book);
    assertThat(reading.notes()).contains("sheet weather: the sheet is not known and not used.");
    assertThat(reading.faults())
        .extracting(Fault::toString)
        .containsExactly("sheet orders: orders or demand must be there: nothing is asked for.");
  }

  @Test
  void whatIsNoNetworkIsNotConverted() throws IOException {
    Path empty = Files.createDirectory(home.resolve("empty"));
    assertThat(Conversion.of(empty).faults()).hasSize(1);
    Path text = Files.writeString(home.resolve("text.xlsx"), "id,name\n");
    assertThat(Conversion.of(text).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.reason()).contains("not a workbook"));
  }

  @Test
  void aTextThatNoCellCanHoldIsRefused() throws IOException {
    TinyCopy copy = TinyCopy.in(home);
    copy.write("weather.csv", "a\n" + "x".repeat(32_768) + "\n");
    assertThat(Conversion.of(copy.folder()).faults())
        .singleElement()
        .extracting(Fault::file, Fault::row)
        .containsExactly("weather.csv", 2);
  }

  private void convert(Path from, Path to) throws IOException {
    Conversion conversion = Conversion.of(from);
    assertThat(conversion.faults()).isEmpty();
    assertThat(conversion.unfit(to)).isEmpty();
    conversion.write(to);
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith("."));
    }
  }

  private static long countOfTables(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().matches(".*\\.(csv|geojson)")).count();
    }
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return contents;
  }

  /// The files of a folder that have the names of others.
  private static Map<String, String> contents(Path folder, Map<String, String> like)
      throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (String name : like.keySet()) {
      contents.put(name, Files.readString(folder.resolve(name), StandardCharsets.UTF_8));
    }
    return contents;
  }
}
