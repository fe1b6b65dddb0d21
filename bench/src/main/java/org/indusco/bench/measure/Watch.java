package org.indusco.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.indusco.cli.command.RefusedException;

/// Watches a process and ends it when it uses up too much.
final class Watch {

  private static final double NANOS = 1e9;

  /// How often one looks, in milliseconds.
  private static final int LOOK = 100;

  /// CPU seconds beyond the limit for reading, handing over and judging, after which a peer that
  /// does not heed its limit is ended.
  private static final double GRACE = 60;

  /// A peer that waits is ended after so many times its CPU seconds by the clock.
  private static final double PATIENCE = 3;

  private final Process process;
  private final Limits limits;
  private final long begin = System.nanoTime();
  private double cpuSeconds;

  Watch(Process process, Limits limits) {
    this.process = process;
    this.limits = limits;
  }

  /// Waits for the end; gives what went wrong, in words, or nothing.
  ///
  /// @param limited whether the limits hold for it
  String await(boolean limited) {
    try {
      while (!process.waitFor(LOOK, TimeUnit.MILLISECONDS)) {
        String excess = excess();
        if (limited && !excess.isEmpty()) {
          process.destroyForcibly().waitFor();
          return excess;
        }
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new RefusedException("Measuring was interrupted.");
    }
    int code = process.exitValue();
    return code == 0 ? "" : "broke off with exit code " + code;
  }

  /// CPU seconds of the whole process when it was last looked at.
  double cpuSeconds() {
    return cpuSeconds;
  }

  /// Seconds since watching began.
  double wallSeconds() {
    return (System.nanoTime() - begin) / NANOS;
  }

  private String excess() {
    cpuSeconds = process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / NANOS;
    if (cpuSeconds > limits.cpuSeconds() + GRACE
        || wallSeconds() > PATIENCE * limits.cpuSeconds() + GRACE) {
      return "did not heed its limit of time";
    }
    return kibibytes() > limits.megabytes() << 10
        ? "needs more than %,d MB of memory".formatted(limits.megabytes())
        : "";
  }

  /// What the process holds, where Linux tells it; else 0.
  private long kibibytes() {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      // The process ended while it was looked at.
      return 0;
    }
  }
}
