package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.indusco.exchange.PlanException;
import org.indusco.exchange.PlanFolder;
import org.indusco.model.plan.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Ctrl-C in the midst of planning the network of 1940, in a process of its own.
class InterruptionTest {

  private static final int PROCESSOR_SECONDS = 60;
  private static final int MINUTES = 5;

  @TempDir private Path scratch;

  @Test
  @Timeout(value = MINUTES, unit = TimeUnit.MINUTES)
  void controlCLeavesACheckedPlanMarkedAsStopped()
      throws IOException, InterruptedException, PlanException {
    Path folder = scratch.resolve("plan");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                "org.indusco.cli.Main",
                "plan",
                Path.of("..", "examples", "cic-1940").toString(),
                "--out",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader said = process.inputReader()) {
      assertThat(said.readLine()).startsWith("Agreeing prices: ");
      assertThat(interrupt(process.pid())).isZero();
      List<String> rest = new ArrayList<>(said.lines().toList());
      assertThat(process.waitFor()).as(String.join("\n", rest)).isEqualTo(130);
      assertThat(rest).anyMatch(line -> line.startsWith("Stopped before the aim was reached."));
      assertThat(rest).noneMatch(line -> line.startsWith("\tat "));
    } finally {
      process.destroyForcibly();
    }
    Summary summary = PlanFolder.read(folder).summary();
    assertThat(summary.stopped()).isTrue();
    assertThat(summary.checked()).isTrue();
    assertThat(summary.value()).isPositive().isLessThanOrEqualTo(summary.bound());
    assertThat(summary.cpuSeconds()).isLessThan(PROCESSOR_SECONDS);
    assertThat(folder.resolve("report.html")).isNotEmptyFile();
  }

  /// Sends what Ctrl-C sends.
  private static int interrupt(long pid) throws IOException, InterruptedException {
    return new ProcessBuilder("kill", "-INT", Long.toString(pid)).inheritIO().start().waitFor();
  }
}
