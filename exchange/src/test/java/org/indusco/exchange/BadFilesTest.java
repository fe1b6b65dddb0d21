package org.indusco.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indusco.exchange.csv.SheetException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Reads each bad file of `cases/bad`, one after the other in one process with 192 MB of heap, and
/// compares what is told of it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadFilesTest {

  private static final List<String> FILES = List.of("bad/csv.csv", "bad/geojson.csv");
  private static final int HEAP_MEGABYTES = 192;

  /// By how much the process may grow, with all that is not heap: code and classes of the program
  /// take some 100 MB, from one run to the next 10 more or less.
  private static final int MOST_MEGABYTES = 320;

  /// Of the processor; the slowest take about one second of a machine of 2.1 GHz.
  private static final long MOST_MILLIS = 2000;

  private static final long MOST_MILLIS_TOGETHER = 30_000;

  @TempDir static Path home;

  private Path temporary;
  private int grown;
  private Map<String, BadFiles.Answer> answers = Map.of();

  @BeforeAll
  void readAll() throws IOException, InterruptedException {
    temporary = Files.createDirectory(home.resolve("temporary"));
    Path told = home.resolve("answers");
    Path grew = home.resolve("grown");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP_MEGABYTES + "m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary,
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                BadFiles.class.getName(),
                Files.createDirectory(home.resolve("cases")).toString(),
                told.toString(),
                grew.toString()));
    command.addAll(FILES);
    Path said = home.resolve("said");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor()).as(() -> readable(said)).isZero();
    assertThat(said).isEmptyFile();
    grown = Integer.parseInt(Files.readString(grew));
    try (Stream<String> lines = Files.lines(told)) {
      answers =
          lines
              .map(BadFiles.Answer::parse)
              .collect(Collectors.toMap(BadFiles.Answer::name, Function.identity()));
    }
  }

  private static String readable(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  @AfterAll
  void noTemporaryFileStays() {
    assertThat(temporary).isEmptyDirectory();
  }

  @TestFactory
  Stream<DynamicTest> eachBadFileIsAnsweredRight() throws IOException, SheetException {
    List<FaultCase> cases = new ArrayList<>();
    for (String file : FILES) {
      cases.addAll(FaultCase.in(file));
    }
    return cases.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  private void check(FaultCase one) {
    BadFiles.Answer answer = answers.get(one.name());
    assertThat(answer).isNotNull();
    assertThat(answer.millis()).isLessThan(MOST_MILLIS);
    assertThat(answer.lines()).isLessThan(250);
    if (one.accepted()) {
      assertThat(answer.told()).isEmpty();
      return;
    }
    assertThat(answer.kind()).isEqualTo(one.kind().name());
    assertThat(answer.place()).isEqualTo(BadFiles.place(one.file(), one.row(), one.column()));
    assertThat(answer.told()).contains(one.reason());
  }

  @Test
  void noneTakesMuchMemory() {
    assertThat(grown).isBetween(1, MOST_MEGABYTES);
  }

  @Test
  void allTogetherAreReadQuickly() {
    assertThat(answers.values().stream().mapToLong(BadFiles.Answer::millis).sum())
        .isLessThan(MOST_MILLIS_TOGETHER);
  }
}
