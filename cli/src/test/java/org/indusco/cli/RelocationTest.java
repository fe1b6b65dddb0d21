package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indusco.cli.Typed.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.indusco.exchange.PlanException;
import org.indusco.exchange.PlanFolder;
import org.indusco.model.plan.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The network of today as its user plans it; the only test that plans 840 units.
class RelocationTest {

  private static final Path RELOCATION = Path.of("..", "examples", "relocation-2022");
  private static final double MOST_GAP = 0.005;

  @TempDir private Path scratch;

  @Test
  void itIsPlannedToWithinHalfAPerCentOfWhatIsPossible() throws IOException, PlanException {
    Path folder = scratch.resolve("plan");

    Typed typed = type("plan", RELOCATION, "--out", folder, "--quiet");

    assertThat(typed.code()).as(typed.err()).isZero();
    Summary summary = PlanFolder.read(folder).summary();
    assertThat(summary.checked()).isTrue();
    assertThat(summary.stopped()).isFalse();
    assertThat(summary.units()).isEqualTo(840);
    assertThat(summary.value()).isPositive();
    assertThat((summary.bound() - summary.value()) / summary.bound()).isBetween(0.0, MOST_GAP);
    assertThat(Files.size(folder.resolve("report.html"))).isPositive();
  }
}
