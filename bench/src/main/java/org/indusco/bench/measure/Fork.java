package org.indusco.bench.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.indusco.app.Knowledge;
import org.indusco.app.PlanWish;
import org.indusco.app.Planning;
import org.indusco.cli.command.RefusedException;
import org.indusco.exchange.format.SummaryFile;
import org.indusco.model.plan.Summary;
import org.indusco.planner.PlanRequest;
import org.indusco.planner.outside.Progress;

/// Measures in a fresh Java process.
public final class Fork {

  // The two processes meet in a file: its first line is the peak of the heap in bytes, the rest
  // is the plan's summary as plans have it.

  private static final String VERSION = "bench";

  private Fork() {}

  /// Plans a network in a process of its own.
  ///
  /// @param gap at which the coordination ends, as a share of the bound
  /// @throws RefusedException when that process ended without a plan; it has told why
  /// @throws IOException when no process can be started
  public static Measurement measure(Subject subject, double gap) throws IOException {
    Path result = Files.createTempFile("indusco-bench-", ".txt");
    try {
      int code = run(command(subject, gap, result));
      if (code != 0) {
        throw new RefusedException(
            subject.word() + " was not planned: its process ended with " + code + ".");
      }
      List<String> lines = Files.readAllLines(result);
      Summary summary = SummaryFile.read(String.join("\n", lines.subList(1, lines.size())));
      return new Measurement(subject.word(), summary, Long.parseLong(lines.getFirst()));
    } finally {
      Files.deleteIfExists(result);
    }
  }

  /// Plans a network in this process and leaves what [#measure] waits for.
  ///
  /// @throws RefusedException when the network has faults
  /// @throws org.indusco.planner.NoPlanException when no plan was found that the checker accepts
  /// @throws IOException when the result cannot be written
  public static void answer(Subject subject, double gap, Path result) throws IOException {
    PlanWish wish =
        new PlanWish(new Knowledge.OfTheFirstDay(), gap, PlanRequest.USUAL_ITERATIONS, 1, VERSION);
    Summary summary = Planning.plan(subject.network(), "", wish, Progress.none()).plan().summary();
    Files.writeString(result, peakHeap() + "\n" + SummaryFile.text(summary));
  }

  private static int run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).inheritIO().start();
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new RefusedException("Measuring was interrupted.");
    }
  }

  /// The running process's Java, class path and flags with another task.
  private static List<String> command(Subject subject, double gap, Path result) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> flag.startsWith("-X") || flag.startsWith("--"))
        .forEach(command::add);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            "org.indusco.bench.Main",
            "one",
            subject.word(),
            "--gap",
            Double.toString(gap),
            "--result",
            result.toString()));
    return command;
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
        .sum();
  }
}
