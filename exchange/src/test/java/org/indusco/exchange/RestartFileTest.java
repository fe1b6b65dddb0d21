package org.indusco.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Restart;
import org.indusco.model.plan.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a plan leaves behind for planning again, on disk.
class RestartFileTest {

  private static final Summary SUMMARY = summary(8976);
  private static final String FILE = "restart.gz";

  private static final Restart RESTART =
      new Restart(
          YearMonth.of(1940, 12),
          3,
          0.0036,
          0.25,
          1.5,
          List.of(line("material", "wool", "baoji", 0, 1, 0, 1.25)),
          List.of(
              line("ship", "wool", "baoji>tianshui", 1, 0, 12.5, 1e-9),
              line("lend", "", "宝鸡", 0, 3, 3, 3)),
          List.of(
              new Restart.Course("first", List.of("baoji", ">", "tianshui"), 0.75, true),
              new Restart.Course("second", List.of("", "", ""), 0, false)));

  @TempDir Path folder;

  private static Summary summary(double value) {
    return new Summary(value, 9000, true, false, null, 1, 1, 6, 3, 2, 40, "repair", "0", 1, "ab12");
  }

  private static Restart.Line line(
      String of, String item, String where, int number, double... byMonth) {
    return new Restart.Line(of, item, where, number, byMonth);
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException, PlanException {
    PlanFolder.write(Plan.of(SUMMARY).with(RESTART), folder);
    Restart read = PlanFolder.findRestart(folder, SUMMARY).orElseThrow();
    assertThat(read).usingRecursiveComparison().isEqualTo(RESTART);
  }

  @Test
  void aPlanWithoutOneTakesTheOldOneAway() throws IOException, PlanException {
    PlanFolder.write(Plan.of(SUMMARY).with(RESTART), folder);
    PlanFolder.write(Plan.of(SUMMARY), folder);
    assertThat(folder.resolve(FILE)).doesNotExist();
    assertThat(PlanFolder.findRestart(folder, SUMMARY)).isEmpty();
  }

  @Test
  void anyByteThatWasChangedIsNoticed() throws IOException {
    PlanFolder.write(Plan.of(SUMMARY).with(RESTART), folder);
    byte[] whole = Files.readAllBytes(folder.resolve(FILE));
    // The gzip header holds a time and a system, which mean nothing.
    for (int i = 10; i < whole.length; i++) {
      byte[] bytes = whole.clone();
      bytes[i] ^= 0x10;
      assertDamaged(bytes, "byte " + i);
    }
    assertDamaged(Arrays.copyOf(whole, whole.length / 2), "the first half");
    assertDamaged(new byte[0], "nothing");
    assertDamaged("much".getBytes(StandardCharsets.UTF_8), "a text");
  }

  private void assertDamaged(byte[] bytes, String what) throws IOException {
    Files.write(folder.resolve(FILE), bytes);
    assertThatThrownBy(() -> PlanFolder.findRestart(folder, SUMMARY))
        .as(what)
        .isInstanceOf(PlanException.class)
        .hasMessageContaining("restart.gz is damaged: ");
  }

  @Test
  void thatOfAnotherPlanIsRefused() throws IOException {
    PlanFolder.write(Plan.of(SUMMARY).with(RESTART), folder);
    assertThatThrownBy(() -> PlanFolder.findRestart(folder, summary(8975)))
        .isInstanceOf(PlanException.class)
        .hasMessageContaining("it belongs to another plan");
  }

  @Test
  void figuresThatAreNoneAreRefused() throws IOException {
    for (double figure : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      Restart odd =
          new Restart(
              YearMonth.of(1940, 7),
              1,
              0,
              1,
              1,
              List.of(line("material", "wool", "baoji", 0, figure)),
              List.of(),
              List.of());
      PlanFolder.write(Plan.of(SUMMARY).with(odd), folder);
      assertThatThrownBy(() -> PlanFolder.findRestart(folder, SUMMARY))
          .isInstanceOf(PlanException.class)
          .hasMessageContaining("a figure is " + figure);
    }
  }
}
