package org.indusco.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.indusco.bench.measure.Measurement;
import org.indusco.bench.measure.Measurements;
import org.indusco.bench.measure.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class PlannerCommandTest {

  private static final String TINY = Path.of("..", "examples", "tiny").toString();

  @TempDir private Path scratch;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int bench(String... words) {
    return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(words);
  }

  @Test
  void theTableAndTheFileTellTheSameOfAPlan() throws IOException {
    Path file = scratch.resolve("new").resolve("bench.json");
    assertThat(bench("planner", "--networks", TINY, "--peers", "glop,highs", "--json", "" + file))
        .as(err.toString())
        .isZero();

    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.getFirst()).startsWith("network").endsWith("ended");
    Measurements measurements = Measurements.read(file);
    assertThat(measurements.machine().cores()).isPositive();
    assertThat(measurements.machine().java()).startsWith("25");
    assertThat(measurements.measurements())
        .extracting(Measurement::by)
        .containsExactly("indusco", "glop", "highs");
    assertThat(lines.subList(1, 4))
        .isEqualTo(measurements.measurements().stream().map(Results::line).toList());
    assertThatFiguresAreThoseOfAPlan(measurements.measurements().getFirst());
  }

  private static void assertThatFiguresAreThoseOfAPlan(Measurement tiny) {
    double value = tiny.value();
    double bound = tiny.bound();
    assertThat(tiny.network()).isEqualTo(TINY);
    assertThat(tiny.units()).isEqualTo(6);
    assertThat(tiny.months()).isEqualTo(6);
    assertThat(tiny.ending()).isEqualTo(Measurement.Ending.FINISHED);
    assertThat(value).isPositive().isLessThanOrEqualTo(bound * (1 + 1e-9));
    assertThat(tiny.gapPercent()).isCloseTo(100 * (bound - value) / bound, within(1e-6));
    assertThat(tiny.cpuSeconds()).isPositive();
    assertThat(tiny.wallSeconds()).isPositive();
    assertThat(tiny.memory().live()).isGreaterThan(1).isLessThan(tiny.memory().heap());
    assertThat(tiny.estimate()).isCloseTo(bound, within(0.02 * bound));
    assertThat(tiny.iterations()).isPositive();
    assertThat(tiny.way()).isNotEmpty();
    assertThat(tiny.cpuToBound(bound)).isLessThanOrEqualTo(tiny.cpuSeconds());
    assertThat(tiny.cpuToBound(0.9 * bound)).isNull();
  }

  @Test
  void aPeerBeyondItsMemoryHasNotFinished() throws IOException {
    Path file = scratch.resolve("bench.json");
    String[] words = {
      "--networks", TINY, "--peers", "glop", "--peer-memory", "1", "--json", "" + file
    };
    assertThat(bench(with("planner", words))).isZero();
    Measurement glop = Measurements.read(file).measurements().get(1);
    boolean told = Files.isReadable(Path.of("/proc/self/status"));
    assertThat(Results.ending(glop))
        .isEqualTo(told ? "not finished: needs more than 1 MB of memory" : "finished");
  }

  @Test
  void aFolderWithoutANetworkIsRefused() {
    Path nowhere = scratch.resolve("nowhere");
    assertThat(bench("planner", "--networks", nowhere.toString())).isEqualTo(1);
    assertThat(err.toString()).contains(nowhere.toString()).doesNotContain("\tat ");
  }

  @Test
  void wrongWordsAreUsageFaultsWithAWayOut() {
    assertThat(bench("planner")).isEqualTo(2);
    assertThat(bench("planner", "--sizes", "HUGE")).isEqualTo(2);
    assertThat(bench("planner", "--networks", TINY, "--gap", "0")).isEqualTo(2);
    assertThat(bench("planner", "--networks", TINY, "--peers", "gurobi")).isEqualTo(2);
    assertThat(bench("planner", "--networks", TINY, "--peer-seconds", "0")).isEqualTo(2);
    assertThat(bench("growth", "--units", "0")).isEqualTo(2);
    assertThat(bench("speed", "--seconds", "0")).isEqualTo(2);
    assertThat(bench("speed", "--sizes", "HUGE")).isEqualTo(2);
    assertThat(err.toString())
        .contains("a network of 0 units over 24 months is not measured")
        .contains("--seconds must be at least 2")
        .contains("there is no size HUGE. Maybe one of S, M, L")
        .contains("Maybe --networks examples/tiny")
        .contains("there is no size HUGE. Maybe one of S, M, L, LT, L3, XL.")
        .contains("there is no peer gurobi. Maybe all, none, or some of glop, pdlp")
        .contains("--peer-seconds must be above 0")
        .contains("--gap must be above 0")
        .contains("See indusco bench planner --help.");
  }

  @Test
  void everyOptionIsDescribed() {
    CommandLine line = Main.commandLine(new PrintWriter(out), new PrintWriter(err));
    for (CommandLine sub : line.getSubcommands().values()) {
      CommandSpec spec = sub.getCommandSpec();
      assertThat(spec.usageMessage().header()).as(spec.name()).isNotEmpty();
      for (OptionSpec option : spec.options()) {
        assertThat(option.description()).as(option.longestName()).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"planner", "growth", "speed", "report"})
  void thePageOfCommandsNamesEveryOptionOfTheBench(String command) throws IOException {
    String page = Files.readString(Path.of("..", "docs", "commands.md"));
    String line =
        page.lines().filter(each -> each.contains("bench " + command + " ")).findFirst().orElse("");
    CommandLine all = Main.commandLine(new PrintWriter(out), new PrintWriter(err));
    for (OptionSpec option : all.getSubcommands().get(command).getCommandSpec().options()) {
      if (!option.usageHelp() && !option.versionHelp()) {
        assertThat(line).contains(option.longestName() + " " + usual(option));
      }
    }
  }

  @Test
  void growthPlansEachNetworkOnceAndTheReportShowsIt() throws IOException {
    Path file = scratch.resolve("growth.json");
    // What is asked for twice, as a number of units and as one of months, is planned once.
    String[] grow = {
      "--size", "S-5x3", "--units", "3,5", "--months", "2,3", "--gap", "5", "--json", "" + file
    };
    assertThat(bench(with("growth", grow))).as(err.toString()).isZero();
    assertThat(Measurements.read(file).measurements())
        .extracting(Measurement::network)
        .containsExactly("generated:S-3x3:1", "generated:S-5x3:1", "generated:S-5x2:1");

    Path page = scratch.resolve("page.md");
    assertThat(bench("report", file.toString(), "--out", page.toString())).isZero();
    assertThat(page).content().contains("generated:S-5x3:1", "page-growth.svg");
    assertThat(scratch.resolve("page-growth.svg")).content().startsWith("<svg");
  }

  @Test
  void aReportOfSomethingElseIsRefused() throws IOException {
    Path file = Files.writeString(scratch.resolve("other.json"), "[1, 2]");
    assertThat(bench("report", file.toString(), "--out", scratch + "/page.md")).isEqualTo(1);
    assertThat(bench("report", scratch + "/none.json", "--out", scratch + "/page.md")).isEqualTo(1);
    assertThat(err.toString())
        .contains("other.json is no file of measurements")
        .contains("Reading or writing failed")
        .doesNotContain("\tat ");
  }

  private static String[] with(String command, String... words) {
    return Stream.concat(Stream.of(command), Stream.of(words)).toArray(String[]::new);
  }

  private static String usual(OptionSpec option) {
    return option.paramLabel() + (option.splitRegex().isEmpty() ? "" : ",...");
  }
}
