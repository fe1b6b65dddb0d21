package org.indusco.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import org.indusco.cli.command.AtlasCommand;
import org.indusco.cli.command.BackupCommand;
import org.indusco.cli.command.CheckCommand;
import org.indusco.cli.command.CompareCommand;
import org.indusco.cli.command.Console;
import org.indusco.cli.command.ConvertCommand;
import org.indusco.cli.command.DemoCommand;
import org.indusco.cli.command.DoctorCommand;
import org.indusco.cli.command.ExitCode;
import org.indusco.cli.command.ExplainCommand;
import org.indusco.cli.command.ExportCommand;
import org.indusco.cli.command.FetchCommand;
import org.indusco.cli.command.FreezeCommand;
import org.indusco.cli.command.FrontierCommand;
import org.indusco.cli.command.ImportCommand;
import org.indusco.cli.command.MapCommand;
import org.indusco.cli.command.NewCommand;
import org.indusco.cli.command.PlanCommand;
import org.indusco.cli.command.Readers;
import org.indusco.cli.command.RefusedException;
import org.indusco.cli.command.ReplayCommand;
import org.indusco.cli.command.ReportCommand;
import org.indusco.cli.command.RestoreCommand;
import org.indusco.cli.command.ServeCommand;
import org.indusco.cli.command.StressCommand;
import org.indusco.cli.command.VerifyCommand;
import org.indusco.cli.command.WhatIfCommand;
import org.indusco.exchange.fault.Near;
import org.indusco.planner.NoPlanException;
import org.indusco.store.backup.BackupException;
import org.indusco.store.postgres.DatabaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// The program's commands, put together.
final class Commands {

  private Commands() {}

  /// What `indusco` without a command shows.
  @Command(
      name = "indusco",
      header = "Plans networks of cooperatives that can pack up and move.",
      description = {
        "",
        "A network is a folder of CSV files or one workbook; examples/cic-1940 is the Chinese "
            + "Industrial Cooperatives of 1940. Begin with:",
        "",
        "  ./indusco plan examples/cic-1940",
        ""
      },
      subcommands = HelpCommand.class,
      mixinStandardHelpOptions = true,
      commandListHeading = "%nCommands:%n",
      footer = {
        "",
        "Also for those who build it: test (everything that must pass), bench, format, build.",
        "",
        "Exit codes:"
      })
  static final class Root implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }

  /// The command line over a console.
  static CommandLine commandLine(Console console) {
    CommandLine line =
        new CommandLine(new Root())
            .addSubcommand(new PlanCommand(console))
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new NewCommand(console))
            .addSubcommand(new ConvertCommand(console))
            .addSubcommand(new MapCommand(console))
            .addSubcommand(new AtlasCommand(console))
            .addSubcommand(new ExportCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new ReportCommand(console))
            .addSubcommand(new CompareCommand(console))
            .addSubcommand(new WhatIfCommand(console))
            .addSubcommand(new FreezeCommand(console))
            .addSubcommand(new FrontierCommand(console))
            .addSubcommand(new ReplayCommand(console))
            .addSubcommand(new StressCommand(console))
            .addSubcommand(new BackupCommand(console))
            .addSubcommand(new RestoreCommand(console))
            .addSubcommand(new ServeCommand(console))
            .addSubcommand(new DemoCommand(console))
            .addSubcommand(new ImportCommand(console))
            .addSubcommand(new FetchCommand(console))
            .addSubcommand(new VerifyCommand(console))
            .addSubcommand(new DoctorCommand(console))
            .setOut(console.out())
            .setErr(console.err())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpWidth(100)
            .setParameterExceptionHandler((e, words) -> misunderstood(e, console))
            .setExecutionExceptionHandler((e, where, parsed) -> refuse(e, console));
    Readers.teach(line);
    addExitCodes(line);
    setVersion(line, console.version());
    return line;
  }

  private static void setVersion(CommandLine line, String version) {
    line.getCommandSpec().version("Indusco " + version);
    line.getSubcommands().values().forEach(sub -> setVersion(sub, version));
  }

  private static void addExitCodes(CommandLine line) {
    var usage = line.getCommandSpec().usageMessage();
    String[] footer = usage.footer();
    ExitCode[] codes = ExitCode.values();
    String[] all = Arrays.copyOf(footer, footer.length + codes.length);
    for (int i = 0; i < codes.length; i++) {
      all[footer.length + i] = String.format("  %3d  %s", codes[i].code(), codes[i].meaning());
    }
    usage.footer(all);
  }

  /// Tells a user which words were not understood, and where to read more.
  private static int misunderstood(ParameterException cause, Console console) {
    CommandLine where = cause.getCommandLine();
    String guess =
        cause instanceof UnmatchedArgumentException unmatched ? guess(where, unmatched) : "";
    String help = where.getCommandSpec().qualifiedName() + " --help";
    return tell(
        cause.getMessage()
            + (guess.isEmpty() ? "" : "\n  Maybe " + guess + ".")
            + "\n  See "
            + help
            + ".",
        ExitCode.USAGE,
        console);
  }

  private static String guess(CommandLine where, UnmatchedArgumentException unmatched) {
    return unmatched.getSuggestions().isEmpty()
        ? Near.find(unmatched.getUnmatched().getFirst(), where.getSubcommands().keySet()).orElse("")
        : String.join(" or ", unmatched.getSuggestions());
  }

  /// Tells a user what went wrong, and gives the exit code.
  private static int refuse(Exception cause, Console console) {
    return switch (cause) {
      case RefusedException refused -> tell(refused.getMessage(), ExitCode.REFUSED, console);
      case DatabaseException database -> tell(database.getMessage(), ExitCode.REFUSED, console);
      case BackupException backup -> tell(backup.getMessage(), ExitCode.REFUSED, console);
      case NoPlanException none -> tell(none.getMessage(), ExitCode.NO_PLAN, console);
      case FileSystemException file ->
          tell(
              file.getFile() + " cannot be used: " + RefusedException.reason(file) + ".",
              ExitCode.REFUSED,
              console);
      case IOException io ->
          tell("Reading or writing failed: " + io.getMessage(), ExitCode.REFUSED, console);
      default -> {
        InternalFault.tell(cause, console);
        yield ExitCode.INTERNAL.code();
      }
    };
  }

  private static int tell(@Nullable String message, ExitCode code, Console console) {
    console.err().println(String.valueOf(message).stripTrailing());
    console.err().flush();
    return code.code();
  }
}
