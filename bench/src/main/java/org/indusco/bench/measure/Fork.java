package org.indusco.bench.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.indusco.cli.command.RefusedException;

/// Measures in a fresh Java process.
public final class Fork {

  // The two processes meet in a file, which holds the measurement as text. What the other prints
  // is not heard: some solvers greet.

  private Fork() {}

  /// Lets a contender plan a network in a process of its own. A peer that goes beyond its limits,
  /// or whose process breaks, has not finished.
  ///
  /// @param gap at which this project's coordination ends, as a share of the bound
  /// @throws RefusedException when this project's planner ended without a plan; it has told why
  /// @throws IOException when no process can be started
  public static Measurement measure(Subject subject, Contender contender, double gap, Limits limits)
      throws IOException {
    Path result = Files.createTempFile("indusco-bench-", ".json");
    try {
      Process process =
          new ProcessBuilder(command(subject, contender, gap, limits, result))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      Watch watch = new Watch(process, limits);
      boolean peer = !contender.isIndusco();
      String broken = watch.await(peer);
      String text = Files.readString(result);
      if (broken.isEmpty() && !text.isEmpty()) {
        return Measurements.measurement(text);
      }
      if (!peer) {
        throw new RefusedException(subject.word() + " was not planned: its process " + broken);
      }
      return Measurement.none(
          subject,
          contender.name(),
          Measurement.Ending.NOT_FINISHED,
          broken,
          watch.cpuSeconds(),
          watch.wallSeconds());
    } finally {
      Files.deleteIfExists(result);
    }
  }

  /// Plans a network in this process and leaves what [#measure] waits for.
  ///
  /// @throws RefusedException when the network has faults
  /// @throws org.indusco.planner.NoPlanException when no plan was found that the checker accepts
  /// @throws IOException when the result cannot be written
  public static void answer(
      Subject subject, Contender contender, double gap, Limits limits, Path result)
      throws IOException {
    Measurement measurement = contender.plan(subject, gap, limits.cpuSeconds());
    Files.writeString(result, Measurements.text(measurement));
  }

  /// The running process's Java, class path and flags with another task.
  private static List<String> command(
      Subject subject, Contender contender, double gap, Limits limits, Path result) {
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
            "--by",
            contender.name(),
            "--gap",
            Double.toString(gap),
            "--cpu-seconds",
            Double.toString(limits.cpuSeconds()),
            "--result",
            result.toString()));
    return command;
  }
}
