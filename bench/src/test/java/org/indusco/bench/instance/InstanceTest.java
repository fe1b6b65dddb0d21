package org.indusco.bench.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Public problems in little, against values worked out by hand or by trying everything.
class InstanceTest {

  private static final Duration TIME = Duration.ofSeconds(30);
  private static final double EXACT = 1e-4;

  /// Two plants and three customers. Plant 1 alone can serve all: 10 + 4 + 6 + 8 = 28. Plant 2
  /// alone has no room. Both: 15 + 4 + 2 + 3 = 24.
  private static final String TWO_PLANTS =
      """
      2 3
      10 10
      5 5
      4 3 2
      4 6 8
      9 2 3
      """;

  @TempDir private Path scratch;

  @Test
  void plantsAreOpenedWhereThatPays() throws IOException, InstanceException {
    Solved solved = solve(Family.CFLP_ORLIB, "two.txt", TWO_PLANTS);
    assertThat(solved.name()).isEqualTo("two");
    assertThat(solved.value()).isCloseTo(24, within(EXACT * 24));
    assertThat(solved.bound()).isLessThanOrEqualTo(24).isCloseTo(24, within(EXACT * 24));
  }

  @Test
  void oneLineOfJsonTellsIt() throws IOException, InstanceException {
    assertThat(new Solved("a\"b", 200, 190, 1.5, "exact").json())
        .isEqualTo(
            "{\"name\": \"a\\\"b\", \"value\": 200.000000, \"bound\": 190.000000,"
                + " \"gap\": 0.050000000, \"cpuSeconds\": 1.50, \"finish\": \"exact\"}");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aSitingProblemIsSolvedToTheOptimum(long seed) throws IOException, InstanceException {
    DrawnSiting drawn = new DrawnSiting(new Random(seed));
    double optimum = drawn.optimum();
    Solved solved = solve(Family.CFLP_ORLIB, "drawn.txt", drawn.text());
    assertThat(solved.value()).isCloseTo(optimum, within(EXACT * optimum));
    assertThat(solved.bound())
        .isLessThanOrEqualTo(optimum * (1 + 1e-9))
        .isCloseTo(optimum, within(EXACT * optimum));
  }

  @Test
  void demandThatNobodyCanMeetIsTold() {
    assertThatThrownBy(() -> solve(Family.CFLP_ORLIB, "much.txt", "1 1\n5 1\n9\n1\n"))
        .isInstanceOf(InstanceException.class)
        .hasMessageContaining("no plan was found that meets all demand");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2 3\n10 10",
        "0 3\n",
        "1.5 1\n1 1\n1\n1\n",
        "1 1\n1 x\n1\n1\n",
        "1 1\n1 1\n1\n1\n7\n"
      })
  void aFileOfAnotherLayoutIsTold(String text) {
    assertThatThrownBy(() -> solve(Family.CFLP_ORLIB, "odd.txt", text))
        .isInstanceOf(InstanceException.class)
        .hasMessageStartingWith("odd: ");
  }

  /// One unit at site 0, two periods. It can serve 10 a period. Customer 0 is near site 0 in both
  /// periods, but working there costs 50 in the second; moving to site 1 costs 5 and working there
  /// 1, from where shipping costs 1 a unit more. Serving: 1 + 10 x 1, then 5 + 1 + 10 x 2: 37 in
  /// all. Staying idle in the second: 11 + 40 x 10 would be far more.
  private static String moving(int room) {
    return """
        {"name": "m", "sites": 2, "customers": 1, "periods": 2, "units": 1, "goods": 1,
         "initial_site": [0], "site_unit_limit": [%d, 1], "move_cost": [[0, 5], [5, 0]],
         "operate_cost": [[1, 1], [50, 1]], "unit_output": [10],
         "ship_cost": [[[1], [2]]], "demand": [[[10], [10]]], "shortfall_penalty": [[40]]}
        """
        .formatted(room);
  }

  @Test
  void unitsMoveAheadOfTheFront() throws IOException, InstanceException {
    Solved solved = solve(Family.MOBILE, "m.json", moving(1));
    assertThat(solved.value()).isCloseTo(37, within(EXACT * 37));
    assertThat(solved.bound()).isLessThanOrEqualTo(37 + 1e-9).isCloseTo(37, within(EXACT * 37));
  }

  @Test
  void penaltiesBeyondAllBoundsDoNotBlurTheRest() throws IOException, InstanceException {
    String dear = moving(1).replace("[[40]]", "[[4e9]]");
    Solved solved = solve(Family.MOBILE, "m.json", dear);
    assertThat(solved.value()).isCloseTo(37, within(EXACT * 37));
    assertThat(solved.bound()).isCloseTo(37, within(EXACT * 37));
  }

  /// Two units of output 5 at site 0, where one fits: the other would stand there idle.
  @Test
  void aPlanThatCrowdsASiteIsNoSolution() {
    String crowded =
        """
        {"sites": 2, "customers": 1, "periods": 1, "units": 2, "goods": 1,
         "initial_site": [0, 0], "site_unit_limit": [1, 2], "move_cost": [[0, 99], [99, 0]],
         "operate_cost": [[1, 1]], "unit_output": [5],
         "ship_cost": [[[1], [1]]], "demand": [[[5]]], "shortfall_penalty": [[40]]}
        """;
    assertThatThrownBy(() -> solve(Family.MOBILE, "crowd.json", crowded))
        .isInstanceOf(InstanceException.class)
        .hasMessageContaining("2 units at site 0 in period 1, where 1 fit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"sites\": 2}", "{\"sites\": x}", "{\"a\": [1, 2]"})
  void jsonThatIsNoProblemIsTold(String text) {
    assertThatThrownBy(() -> solve(Family.MOBILE, "odd.json", text))
        .isInstanceOf(InstanceException.class)
        .hasMessageStartingWith("odd: ");
  }

  /// Written compressed, as the public files are.
  private Solved solve(Family family, String name, String text)
      throws IOException, InstanceException {
    Path file = scratch.resolve(name + ".gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return family.solve(file, TIME);
  }
}
