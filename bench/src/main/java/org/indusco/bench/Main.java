package org.indusco.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.indusco.cli.command.ExitCode;
import org.indusco.cli.command.RefusedException;
import org.indusco.planner.NoPlanException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Starts the bench.
public final class Main {

  private Main() {}

  /// What `indusco bench` without a command shows.
  @Command(
      name = "indusco bench",
      header = "Measures the planner, its peers, the register and the pages.",
      subcommands = {
        PlannerCommand.class,
        GrowthCommand.class,
        SpeedCommand.class,
        ReplanCommand.class,
        RegisterCommand.class,
        BrowserCommand.class,
        ReportCommand.class,
        InstanceCommand.class,
        OneCommand.class,
        HelpCommand.class
      },
      mixinStandardHelpOptions = true,
      commandListHeading = "%nCommands:%n")
  static final class Root implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }

  /// Runs a command and ends with its exit code.
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = commandLine(out, err).execute(arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /// The command line over two streams, for results and for faults and progress.
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return new CommandLine(new Root())
        .setOut(out)
        .setErr(err)
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler(
            (e, words) ->
                tell(
                    e.getMessage()
                        + "\n  See "
                        + e.getCommandLine().getCommandSpec().qualifiedName()
                        + " --help.",
                    ExitCode.USAGE,
                    err))
        .setExecutionExceptionHandler((e, where, parsed) -> refuse(e, err));
  }

  private static int refuse(Exception cause, PrintWriter err) {
    return switch (cause) {
      case RefusedException refused -> tell(refused.getMessage(), ExitCode.REFUSED, err);
      case NoPlanException none -> tell(none.getMessage(), ExitCode.NO_PLAN, err);
      case IOException io ->
          tell("Reading or writing failed: " + io.getMessage(), ExitCode.REFUSED, err);
      default -> tell("Something went wrong inside the bench: " + cause, ExitCode.INTERNAL, err);
    };
  }

  private static int tell(@Nullable String message, ExitCode code, PrintWriter err) {
    err.println(String.valueOf(message).stripTrailing());
    err.flush();
    return code.code();
  }
}
