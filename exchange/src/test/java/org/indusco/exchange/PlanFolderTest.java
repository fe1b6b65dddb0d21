package org.indusco.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Summary;
import org.indusco.model.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFolderTest {

  private static final Summary SUMMARY =
      new Summary(
          8976,
          9000.5,
          true,
          false,
          LocalDate.of(1940, 7, 1),
          1.25,
          0.75,
          6,
          6,
          2,
          40,
          "repair",
          "0.1.0",
          17,
          "ab12");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whatIsWrittenIsReadBack(long seed) throws IOException, PlanException {
    Plan plan = new RandomNetworks(seed).plan(Plan.of(SUMMARY));
    Path out = folder.resolve("plans/tiny");
    PlanFolder.write(plan, out);
    assertSame(PlanFolder.read(out), plan);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void itsFilesAreReadBackWithoutAFolder(long seed) throws PlanException {
    Plan plan = new RandomNetworks(seed).plan(Plan.of(SUMMARY));
    Map<String, byte[]> files = PlanFolder.files(plan);
    assertSame(PlanFolder.read(files), plan);
    assertThat(PlanFolder.files(PlanFolder.read(files)).keySet()).isEqualTo(files.keySet());
    files.put("moves.csv", "unit,other\n1,2\n".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> PlanFolder.read(files))
        .isInstanceOf(PlanException.class)
        .hasMessageContaining("moves.csv");
    assertThatThrownBy(() -> PlanFolder.read(Map.of())).hasMessageContaining("summary.json");
  }

  @Test
  void hindsightIsReadBack() throws IOException, PlanException {
    Summary all =
        new Summary(1, 2, false, true, null, 0, 0, 1, 1, 0, 0, "", "0", Long.MIN_VALUE, "");
    PlanFolder.write(Plan.of(all), folder.resolve("p"));
    assertThat(PlanFolder.read(folder.resolve("p")).summary()).isEqualTo(all);
  }

  @Test
  void summaryTellsTheGap() throws IOException {
    PlanFolder.write(Plan.of(SUMMARY), folder.resolve("p"));
    assertThat(folder.resolve("p/summary.json"))
        .content()
        .startsWith("{\n  \"value\" : 8976.0,\n")
        .contains("\"gap\" : 0.00272", "\"knowing\" : \"1940-07-01\"", "\"seed\" : 17");
  }

  @Test
  void aNewPlanTakesThePlaceOfTheOldAndLeavesOtherFiles() throws IOException, PlanException {
    Path out = folder.resolve("p");
    PlanFolder.write(new RandomNetworks(1).plan(Plan.of(SUMMARY)), out);
    Files.writeString(out.resolve("remarks.txt"), "mine");
    PlanFolder.write(Plan.of(SUMMARY), out);
    assertThat(PlanFolder.read(out).rows(Move.class)).isEmpty();
    assertThat(out.resolve("remarks.txt")).hasContent("mine");
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside).containsExactly(out);
    }
  }

  @Test
  void withoutASummaryThereIsNoFinishedPlan() throws IOException {
    Path out = folder.resolve("p");
    PlanFolder.write(Plan.of(SUMMARY), out);
    Files.delete(out.resolve("summary.json"));
    assertThatThrownBy(() -> PlanFolder.read(out))
        .isInstanceOf(PlanException.class)
        .hasMessageContaining("no finished plan");
  }

  @Test
  void aDamagedPlanIsRefused() throws IOException {
    Path out = folder.resolve("p");
    PlanFolder.write(Plan.of(SUMMARY), out);
    Files.writeString(out.resolve("loans.csv"), "month,fund,depot,amount\n1940-07,f,d,much\n");
    assertThatThrownBy(() -> PlanFolder.read(out))
        .isInstanceOf(PlanException.class)
        .hasMessageContaining("loans.csv, row 2, column amount: \"much\" is no number");
    Files.writeString(out.resolve("summary.json"), "{\"value\": 1");
    assertThatThrownBy(() -> PlanFolder.read(out)).isInstanceOf(PlanException.class);
  }

  private static void assertSame(Plan read, Plan written) {
    assertThat(read.summary()).isEqualTo(written.summary());
    for (Schema<?> schema : Plan.schemas()) {
      assertThat(read.rows(schema.type())).isEqualTo(written.rows(schema.type()));
    }
  }
}
