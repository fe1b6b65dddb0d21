package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indusco.cli.Typed.TINY;
import static org.indusco.cli.Typed.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StressTest {

  @TempDir private Path scratch;
  private Path plan = Path.of("");

  @BeforeEach
  void aPlanIsThere() {
    plan = scratch.resolve("tiny");
    assertThat(type("plan", TINY, "-q", "--out", plan).code()).isZero();
  }

  @Test
  void theSpreadThePerilsAndWhatHelpsAreTold() throws IOException {
    Typed typed = type("stress", plan, "--scenarios", 60);
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.err()).contains("Plan 1 of 4: 60 scenarios of the plan");
    assertThat(typed.out())
        .startsWith("60 scenarios, ")
        .contains("worst 1 in 20", "median", "best 1 in 20", "Refugees at work")
        .contains("Most often lost:", "Luoyang Wool")
        .contains("Luoyang is closed from ");
    assertThat(typed.out().lines())
        .filteredOn(line -> line.contains(" less on average"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("so it does not pay"));
    assertThat(Files.readAllLines(scratch.resolve("tiny-stress").resolve("stress.csv")))
        .hasSize(61)
        .first()
        .isEqualTo("scenario,value,enemy_goods,army_guerrilla,refugees,post_war,lost");
  }

  @Test
  void aSeedGivesTheSameWhateverTheThreads() {
    Typed one = type("stress", plan, "--scenarios", 30, "--threads", 1, "-q");
    Typed four = type("stress", plan, "--scenarios", 30, "--threads", 4, "-q");
    assertThat(one.code()).as(one.err()).isZero();
    assertThat(four.out()).isEqualTo(one.out());
    Typed other = type("stress", plan, "--scenarios", 30, "--seed", 8, "-q");
    assertThat(other.out()).isNotEqualTo(one.out());
  }

  @Test
  void whatPlanningAgainIsWorthIsTold() throws IOException {
    Path folder = scratch.resolve("tiny-stress");
    Typed typed = type("stress", plan, "--scenarios", 4, "--changes", 0, "--replan", "-q");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out())
        .contains("Planned again after each month that did not go as planned, ")
        .contains(" plans in 4 scenarios:", " on average, a value of ");
    assertThat(Files.readAllLines(folder.resolve("stress-replanned.csv"))).hasSize(5);
    assertThat(type("stress", plan, "--scenarios", 4, "--changes", 0, "-q").code()).isZero();
    assertThat(folder.resolve("stress-replanned.csv")).doesNotExist();
  }

  @Test
  void timeThatIsOverLeavesTheScenariosSoFar() {
    Typed typed = type("stress", plan, "--seconds", 0, "-q");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out()).startsWith("Stopped before all scenarios were played.");
  }

  @ParameterizedTest
  @CsvSource({
    "--scenarios, 0, '--scenarios must be from 1 to 1000000, not 0.'",
    "--changes, -1, '--changes must be from 0 to 100, not -1.'",
    "--threads, 0, '--threads must be from 1 to 1000, not 0.'"
  })
  void figuresThatMakeNoSenseAreUsageFaults(String option, int value, String message) {
    Typed typed = type("stress", plan, option, value);
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains(message).contains("See indusco stress --help.");
  }
}
