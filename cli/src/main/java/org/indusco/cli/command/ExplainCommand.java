package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.indusco.exchange.fault.Near;
import org.indusco.exchange.report.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  /// So many are named of those that may have been meant.
  private static final int GUESSES = 3;

  private final Console console;

  @Mixin private FormerPlan former = new FormerPlan();

  @Parameters(
      index = "1",
      paramLabel = "order|unit|depot",
      description = "What to explain; a unit is a cooperative.")
  private Explanation.Subject subject = Explanation.Subject.ORDER;

  @Parameters(
      index = "2",
      paramLabel = "ID",
      description = "Its id in the network's table, or its name.")
  private String id = "";

  /// @param console where to write
  public ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    MadePlan made = former.read();
    Explanation explanation = new Explanation(made.planned().network(), made.planned().plan());
    explanation.of(subject, meant(explanation, made.folder())).forEach(console.out()::println);
    console.out().flush();
    return ExitCode.DONE.code();
  }

  /// The id that was meant: an id, or else what one thing alone is called.
  private String meant(Explanation explanation, Path where) {
    List<String> ids = explanation.ids(subject);
    if (ids.contains(id)) {
      return id;
    }
    List<String> names = explanation.names(subject);
    String wanted = Near.fold(id);
    List<String> matching =
        IntStream.range(0, ids.size())
            .filter(
                i -> Near.fold(ids.get(i)).equals(wanted) || Near.fold(names.get(i)).equals(wanted))
            .mapToObj(ids::get)
            .toList();
    if (matching.size() == 1) {
      return matching.getFirst();
    }
    if (matching.isEmpty()) {
      throw new RefusedException(unknown(ids, names, where));
    }
    throw new RefusedException(
        "\"" + id + "\" can be " + listed(matching) + ".\n  The id says which is meant.");
  }

  private String unknown(List<String> ids, List<String> names, Path where) {
    String what =
        switch (subject) {
          case ORDER, DEPOT -> subject.name().toLowerCase(Locale.ROOT);
          case UNIT -> "cooperative";
        };
    List<String> near = Near.nearest(id, ids, GUESSES);
    if (near.isEmpty()) {
      near = Near.nearest(id, names, GUESSES);
    }
    return "There is no "
        + what
        + " \""
        + id
        + "\" in "
        + where
        + "."
        + (near.isEmpty() ? "" : "\n  Maybe " + String.join(" or ", near) + ".");
  }

  private static String listed(List<String> ids) {
    return String.join(" or ", ids.subList(0, Math.min(GUESSES, ids.size())))
        + (ids.size() > GUESSES ? " or one of " + (ids.size() - GUESSES) + " more" : "");
  }
}
