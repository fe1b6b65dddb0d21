package org.indusco.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.indusco.exchange.csv.SheetException;
import org.indusco.model.network.Network;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fuzzes the readers of files with Jazzer: all at once, each in a process of its own with little
/// memory, for as long as the property `indusco.fuzz.seconds` says. They begin with the tables of
/// tiny, a workbook and its parts, the small bad files of `cases/bad`, and what once went wrong
/// (`cases/fuzz`).
class FileFuzzTest {

  private static final Path KEPT = Path.of("..", "cases", "fuzz");
  private static final int LARGEST_SEED = 4000;
  private static final int LARGEST_BOOK = 30_000;
  private static final int HEAP_MEGABYTES = 256;

  /// A reader and how it is fuzzed; a further reader is one more line.
  private enum Target {
    CSV(CsvFuzz.class, "csv", 8000),
    GEOJSON(GeoJsonFuzz.class, "geojson", 8000),
    WORKBOOK(BookFuzz.class, "workbook", LARGEST_BOOK);

    private final Class<?> entrance;
    private final String folder;
    private final int longest;

    Target(Class<?> entrance, String folder, int longest) {
      this.entrance = entrance;
      this.folder = folder;
      this.longest = longest;
    }

    void tryOut(byte[] bytes) {
      switch (this) {
        case CSV -> CsvFuzz.fuzzerTestOneInput(bytes);
        case GEOJSON -> GeoJsonFuzz.fuzzerTestOneInput(bytes);
        case WORKBOOK -> BookFuzz.fuzzerTestOneInput(bytes);
      }
    }
  }

  @TempDir Path home;

  @BeforeEach
  void plantSeeds() throws IOException, SheetException {
    for (Target target : Target.values()) {
      Path seeds = Files.createDirectories(home.resolve(target.folder));
      int number = 0;
      for (byte[] seed : seeds(target)) {
        Files.write(seeds.resolve("seed" + number++), seed);
      }
    }
  }

  private List<byte[]> seeds(Target target) throws IOException, SheetException {
    List<byte[]> seeds = new ArrayList<>();
    switch (target) {
      case CSV -> {
        seeds.addAll(tables());
        seeds.addAll(badTexts(target));
      }
      case GEOJSON -> seeds.addAll(badTexts(target));
      case WORKBOOK -> {
        seeds.addAll(BookFuzz.seeds());
        seeds.addAll(badBooks());
      }
    }
    if (Files.isDirectory(KEPT.resolve(target.folder))) {
      seeds.addAll(contents(KEPT.resolve(target.folder)));
    }
    return seeds;
  }

  private static List<byte[]> contents(Path folder) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        contents.add(Files.readAllBytes(file));
      }
    }
    return contents;
  }

  private static List<byte[]> tables() throws IOException {
    List<byte[]> tables = new ArrayList<>();
    for (int i = 0; i < Network.schemas().size(); i++) {
      Path table = TinyCopy.TINY.resolve(SheetProperty.table(i).name() + ".csv");
      if (Files.exists(table)) {
        tables.add(of(i, Files.readAllBytes(table)));
      }
    }
    return tables;
  }

  private static List<byte[]> badTexts(Target target) throws IOException, SheetException {
    List<byte[]> texts = new ArrayList<>();
    for (FaultCase one : FaultCase.in("bad/" + target.folder + ".csv")) {
      for (Map<String, String> step : one.steps()) {
        String text = step.get("new");
        if (List.of("make", "write").contains(step.get("do")) && text.length() < LARGEST_SEED) {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          texts.add(target == Target.CSV ? of(number(step.get("file")), bytes) : bytes);
        }
      }
    }
    return texts;
  }

  private List<byte[]> badBooks() throws IOException, SheetException {
    List<byte[]> books = new ArrayList<>();
    Path good = BadBooks.good(home);
    for (Map<String, String> one : BadBooks.cases()) {
      // Bombs and parts without end take seconds to make, and are too large to begin with.
      if (!one.get("name").matches("Z0[15] .*")) {
        byte[] book = new BadBooks(good, 1).make(one.get("make"));
        BookFuzz.changedPart(book, Files.readAllBytes(good))
            .or(() -> Optional.of(of(BookFuzz.WHOLE, book)))
            .filter(seed -> seed.length < LARGEST_BOOK)
            .ifPresent(books::add);
      }
    }
    assertThat(books).hasSizeGreaterThan(20);
    return books;
  }

  private static int number(String file) {
    int number = 0;
    while (!file.equals(SheetProperty.table(number).name() + ".csv")) {
      number++;
    }
    return number;
  }

  private static byte[] of(int table, byte[] bytes) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(table);
    all.writeBytes(bytes);
    return all.toByteArray();
  }

  @Test
  void whatIsKnownHolds() throws IOException {
    for (Target target : Target.values()) {
      List<byte[]> seeds = contents(home.resolve(target.folder));
      assertThat(seeds).hasSizeGreaterThan(10);
      for (byte[] seed : seeds) {
        assertThatCode(() -> target.tryOut(seed))
            .as(() -> target + ": " + new String(seed, StandardCharsets.UTF_8))
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void noFileBreaksAReader() throws IOException, InterruptedException {
    List<Process> all = new ArrayList<>();
    for (Target target : Target.values()) {
      all.add(start(target));
    }
    for (Target target : Target.values()) {
      int code = all.get(target.ordinal()).waitFor();
      Path said = home.resolve(target.folder + ".txt");
      assertThat(code).as(() -> told(target, said)).isZero();
      assertThat(said).content().contains("DONE");
    }
  }

  private Process start(Target target) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + HEAP_MEGABYTES + "m",
            "-XX:+EnableDynamicAgentLoading",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + target.entrance.getName(),
            "--instrumentation_includes=org.indusco.exchange.**:de.siegmar.**",
            "--custom_hook_includes=org.indusco.exchange.**:de.siegmar.**",
            "--reproducer_path=" + home,
            "-artifact_prefix=" + kept(target) + "/",
            "-max_total_time=" + Long.getLong("indusco.fuzz.seconds", 30),
            "-max_len=" + target.longest,
            "-timeout=20",
            "-rss_limit_mb=0",
            "-seed=1",
            home.resolve(target.folder).toString());
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(home.resolve(target.folder + ".txt").toFile())
        .start();
  }

  private static Path kept(Target target) throws IOException {
    return Files.createDirectories(Path.of("target", "fuzz", target.folder)).toAbsolutePath();
  }

  private static String told(Target target, Path said) {
    try {
      List<String> lines = Files.readAllLines(said);
      return "a file that breaks the reader lies in exchange/target/fuzz/%s; keep it in cases/fuzz/%s%n%s"
          .formatted(
              target.folder,
              target.folder,
              String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size())));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
