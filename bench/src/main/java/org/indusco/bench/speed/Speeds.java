package org.indusco.bench.speed;

import java.util.ArrayList;
import java.util.List;
import org.indusco.bench.measure.Speed;
import org.indusco.cli.command.RefusedException;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Times the loops in Java processes of their own.
public final class Speeds {

  private static final int TRIAD_BYTES = 3 * Double.BYTES;
  private static final int ARITHMETIC_OPERATIONS = 2;

  private Speeds() {}

  /// Times the machine's limits and the engine on networks of some sizes.
  ///
  /// @param seconds for each loop, half of them to warm up; at least 2
  /// @throws RefusedException when a process broke off
  public static List<Speed> measure(List<String> sizes, int seconds) {
    List<Speed> speeds = new ArrayList<>();
    for (RunResult run : run(options("triad", seconds))) {
      speeds.add(new Speed("triad", "", nanos(run), TRIAD_BYTES, 2));
    }
    for (RunResult run : run(options("arithmetic", seconds))) {
      speeds.add(new Speed("arithmetic", "", nanos(run), 0, ARITHMETIC_OPERATIONS));
    }
    for (String size : sizes) {
      Engine engine = Engine.on(size);
      Engine.Work step = engine.leastOfStep();
      Engine.Work appraisal = engine.leastOfAppraisal();
      for (RunResult run : run(options("step", seconds).param("size", size))) {
        speeds.add(new Speed("step", size, nanos(run), step.bytes(), step.operations()));
      }
      for (RunResult run : run(options("appraisal", seconds).param("size", size))) {
        speeds.add(
            new Speed("appraisal", size, nanos(run), appraisal.bytes(), appraisal.operations()));
      }
    }
    return speeds;
  }

  private static ChainedOptionsBuilder options(String loop, int seconds) {
    return new OptionsBuilder()
        .include(Loops.class.getName() + "." + loop + "$")
        .warmupIterations(Math.max(1, seconds / 2))
        .measurementIterations(Math.max(1, seconds / 2))
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }

  private static List<RunResult> run(ChainedOptionsBuilder options) {
    try {
      return List.copyOf(new Runner(options.build()).run());
    } catch (RunnerException e) {
      throw new RefusedException("A loop could not be timed: " + e.getMessage());
    }
  }

  private static double nanos(RunResult run) {
    return run.getPrimaryResult().getScore();
  }
}
