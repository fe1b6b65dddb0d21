package org.indusco.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class PlannerCommandTest {

  private static final String TINY = Path.of("..", "examples", "tiny").toString();

  @TempDir private Path scratch;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int bench(String... words) {
    return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(words);
  }

  @Test
  void theTableAndTheJsonTellTheSameOfANetwork() throws IOException {
    Path file = scratch.resolve("new").resolve("bench.json");
    assertThat(bench("planner", "--networks", TINY, "--json", file.toString()))
        .as(err.toString())
        .isZero();

    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).startsWith("network").endsWith("checked");
    List<String> cells = List.of(lines.get(1).strip().split(" +"));

    JsonNode json = new ObjectMapper().readTree(Files.readString(file));
    assertThat(json.required("processors").asInt()).isPositive();
    assertThat(json.required("java").asString()).startsWith("25");
    assertThat(json.required("networks").size()).isEqualTo(1);
    JsonNode tiny = json.required("networks").get(0);
    assertThat(cells)
        .containsExactly(
            tiny.required("network").asString(),
            tiny.required("units").asString(),
            tiny.required("months").asString(),
            shown(1, tiny.required("cpuSeconds")),
            shown(1, tiny.required("wallSeconds")),
            shown(0, tiny.required("peakHeapMb")),
            shown(0, tiny.required("value")),
            shown(0, tiny.required("bound")),
            shown(3, tiny.required("gapPercent")),
            tiny.required("moves").asString(),
            tiny.required("checked").asBoolean() ? "yes" : "no");
  }

  @Test
  void figuresAreThoseOfAPlan() throws IOException {
    Path file = scratch.resolve("bench.json");
    assertThat(bench("planner", "--networks", TINY, "--json", file.toString())).isZero();
    JsonNode tiny = new ObjectMapper().readTree(Files.readString(file)).required("networks").get(0);
    double value = tiny.required("value").asDouble();
    double bound = tiny.required("bound").asDouble();
    assertThat(tiny.required("network").asString()).isEqualTo(TINY);
    assertThat(tiny.required("units").asInt()).isEqualTo(6);
    assertThat(tiny.required("months").asInt()).isEqualTo(6);
    assertThat(tiny.required("checked").asBoolean()).isTrue();
    assertThat(value).isPositive().isLessThanOrEqualTo(bound * (1 + 1e-9));
    assertThat(tiny.required("gapPercent").asDouble())
        .isCloseTo(100 * (bound - value) / bound, within(1e-6));
    assertThat(tiny.required("cpuSeconds").asDouble()).isPositive();
    assertThat(tiny.required("wallSeconds").asDouble()).isPositive();
    assertThat(tiny.required("peakHeapMb").asDouble()).isGreaterThan(1);
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
    assertThat(err.toString())
        .contains("Maybe --networks examples/tiny")
        .contains("there is no size HUGE. Maybe one of S, M, L, LT, L3, XL.")
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

  @Test
  void thePageOfCommandsNamesEveryOptionOfThePlannersBench() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "commands.md"));
    CommandLine line = Main.commandLine(new PrintWriter(out), new PrintWriter(err));
    for (OptionSpec option : line.getSubcommands().get("planner").getCommandSpec().options()) {
      if (!option.usageHelp() && !option.versionHelp()) {
        assertThat(page).contains(option.longestName() + " " + usual(option));
      }
    }
  }

  private static String usual(OptionSpec option) {
    return option.paramLabel() + (option.splitRegex().isEmpty() ? "" : ",...");
  }

  private static String shown(int decimals, JsonNode figure) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", figure.asDouble());
  }
}
