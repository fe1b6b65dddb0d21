package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.indusco.exchange.fault.Near;
import org.indusco.exchange.report.Explanation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `indusco explain`: why a plan does with one order, cooperative or depot what it does.
@Command(
    name = "explain",
    header = "Say why an order is short, a cooperative moves, or what a depot lacks.",
    description = {
      "",
      "Reads the plan in the folder PLAN and the network that it was made for, and says in plain "
          + "sentences: what binds an order and what would help; where a cooperative stands, why "
          + "it moves and what else it could have done; what goes through a depot and what it "
          + "lacks. For example:",
      "",
      "  ./indusco explain plans/cic-1940 order blankets-1941",
      ""
    },
    mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "PLAN", description = "Folder of a plan.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "order|unit|depot",
      description = "What to explain; a unit is a cooperative.")
  private Explanation.Subject subject = Explanation.Subject.ORDER;

  @Parameters(index = "2", paramLabel = "ID", description = "Its id in the network's table.")
  private String id = "";

  @Option(
      names = "--network",
      paramLabel = "DIR",
      description = "Folder of the network (default: the one that the plan names).")
  private @Nullable Path network;

  /// @param console where to write
  public ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    MadePlan made = MadePlan.read(folder, network);
    Explanation explanation = new Explanation(made.planned().network(), made.planned().plan());
    List<String> known = explanation.ids(subject);
    if (!known.contains(id)) {
      throw new RefusedException(unknown(known, made.folder()));
    }
    explanation.of(subject, id).forEach(console.out()::println);
    console.out().flush();
    return ExitCode.DONE.code();
  }

  private String unknown(List<String> known, Path where) {
    String what =
        switch (subject) {
          case ORDER, DEPOT -> subject.name().toLowerCase(Locale.ROOT);
          case UNIT -> "cooperative";
        };
    String guess = Near.maybe(id, known);
    return "There is no "
        + what
        + " \""
        + id
        + "\" in "
        + where
        + "."
        + (guess.isEmpty() ? "" : "\n  " + guess);
  }
}
