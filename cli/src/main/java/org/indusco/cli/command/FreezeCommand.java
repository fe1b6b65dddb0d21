package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.change.Frozen;
import org.indusco.exchange.NetworkFolder;
import org.indusco.model.network.Network;
import org.indusco.model.network.Pin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `indusco freeze`: writes a plan's decisions of its first months as the table pins.
@Command(
    name = "freeze",
    header = "Write the decisions of a plan's first months as the table pins.",
    description = {
      "",
      "Takes the plan in the folder PLAN and writes where its cooperatives work in the first months, "
          + "when they move, which are closed and which are founded, as the table pins. Put into the "
          + "folder of the network, pins.csv makes every later plan keep these decisions; rows can be "
          + "taken out of it or added.",
      "",
      "  ./indusco freeze plans/tiny --months 2 --out examples/tiny/pins.csv",
      ""
    },
    mixinStandardHelpOptions = true)
public final class FreezeCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private FormerPlan former = new FormerPlan();

  @Option(
      names = "--months",
      paramLabel = "N",
      required = true,
      description = "How many of the first months are decided.")
  private int months;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write; an existing one is kept (default: standard output).")
  private @Nullable Path out;

  /// @param console where to write
  public FreezeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    PlannedNetwork planned = former.read().planned();
    int all = planned.network().settings().months();
    if (months < 1 || months > all) {
      throw new ParameterException(
          spec.commandLine(), "--months " + months + ": the plan has 1 to " + all + " months.");
    }
    List<Pin> pins = Frozen.pins(planned.network(), planned.plan(), months);
    String text = NetworkFolder.text(Network.empty().with(Pin.class, pins), Pin.class);
    if (out == null) {
      console.out().print(text);
    } else {
      write(out, text);
      console.out().println("Wrote " + pins.size() + " decisions to " + out + ".");
    }
    return ExitCode.DONE.code();
  }

  private static void write(Path file, String text) throws IOException {
    if (Files.exists(file)) {
      throw new RefusedException(
          file + " is there already and is kept.\n  Maybe another file with --out.");
    }
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, text);
  }
}
