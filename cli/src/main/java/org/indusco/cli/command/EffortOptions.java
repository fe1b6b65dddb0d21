package org.indusco.cli.command;

import java.io.IOException;
import java.time.Instant;
import org.indusco.app.Knowledge;
import org.indusco.app.PlanWish;
import org.indusco.app.Series;
import org.indusco.cli.progress.Bar;
import org.indusco.cli.progress.Display;
import org.indusco.cli.progress.Interruption;
import org.indusco.cli.progress.Lines;
import org.indusco.cli.progress.SeriesProgress;
import org.indusco.cli.progress.Stop;
import org.indusco.cli.progress.StoppableProgress;
import org.indusco.planner.PlanRequest;
import org.indusco.planner.outside.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options of every command that plans: how much effort, for how long, and what is shown.
final class EffortOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--gap",
      paramLabel = "PERCENT",
      defaultValue = "" + 100 * PlanRequest.USUAL_GAP,
      description =
          "How near to the proven bound prices are agreed, in per cent, before each cooperative is "
              + "given its course (default: ${DEFAULT-VALUE}).")
  private double gap;

  @Option(
      names = "--iterations",
      paramLabel = "N",
      description =
          "Steps of the agreement at most (default: 2000, and up to 4000 where prices are still far "
              + "apart and a step costs little).")
  private @Nullable Integer iterations;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "Stop the search after so many seconds, as with Ctrl-C (default: never).")
  private @Nullable Integer seconds;

  @Option(
      names = {"-q", "--quiet"},
      description = "Show no progress.")
  private boolean quiet;

  /// Work that takes long and can be stopped.
  ///
  /// @param <P> what hears how far it has come
  interface Work<P, T> {
    T done(P progress);
  }

  /// What is done with the outcome of long work, be it stopped or not.
  interface Sequel<T> {
    void tell(T outcome) throws IOException;
  }

  /// The plan that is wished for.
  ///
  /// @throws ParameterException when an option makes no sense
  PlanWish wish(Knowledge knowledge, long seed, Console console) {
    if (!(gap > 0 && gap < 100)) {
      throw usage("--gap must be above 0 and below 100 per cent, not " + gap + ".");
    }
    Integer steps = iterations;
    if (steps != null && steps < 1) {
      throw usage("--iterations must be at least 1, not " + steps + ".");
    }
    Integer limit = seconds;
    if (limit != null && limit < 0) {
      throw usage("--seconds must not be negative, not " + limit + ".");
    }
    int most = steps == null ? PlanRequest.USUAL_ITERATIONS : steps;
    return new PlanWish(knowledge, gap / 100, most, seed, console.version());
  }

  /// Does long work that Ctrl-C ends early, shows how far it has come, then tells the outcome.
  ///
  /// @return the exit code
  <T> int run(Console console, Work<Progress, T> work, Sequel<T> sequel) throws IOException {
    return untilStopped(
        console,
        stop -> {
          try (Display display = display(console)) {
            return work.done(new StoppableProgress(display, stop));
          }
        },
        sequel);
  }

  /// The same for work that makes plan after plan.
  ///
  /// @return the exit code
  <T> int runSeries(Console console, Work<Series, T> work, Sequel<T> sequel) throws IOException {
    return untilStopped(
        console,
        stop -> {
          try (SeriesProgress series =
              new SeriesProgress(() -> display(console), stop, console.err(), quiet)) {
            return work.done(series);
          }
        },
        sequel);
  }

  private <T> int untilStopped(Console console, Work<Stop, T> work, Sequel<T> sequel)
      throws IOException {
    Stop stop = new Stop(console.clock(), end(console));
    try (Interruption interruption =
        new Interruption(() -> stopNow(stop, console), ExitCode.STOPPED.code())) {
      sequel.tell(work.done(stop));
      console.out().flush();
      return interruption.asked() ? ExitCode.STOPPED.code() : ExitCode.DONE.code();
    }
  }

  private static void stopNow(Stop stop, Console console) {
    stop.now();
    console.err().println();
    console.err().println("Stopping: the best plan so far is put together and checked ...");
    console.err().flush();
  }

  private Instant end(Console console) {
    Integer limit = seconds;
    return limit == null ? Instant.MAX : console.clock().instant().plusSeconds(limit);
  }

  /// Says what is wrong with an option.
  ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Display display(Console console) {
    if (quiet) {
      return Display.quiet();
    }
    return console.interactive()
        ? new Bar(console.terminal(), gap / 100)
        : new Lines(console.err(), console.clock());
  }
}
