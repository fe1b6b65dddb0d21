package org.indusco.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.indusco.cli.command.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The page that documents every command, from what the program itself says as help.
final class CommandsPage {

  private static final String HEAD =
      """
      # Commands

      *This page is generated from the commands; a test fails when it is stale.*

      `./indusco COMMAND` finds a JDK 25, builds the program when something changed since the last
      time, and runs it. Results go to standard output, progress and faults to standard error.
      Where no terminal listens, progress is plain lines.
      """;

  private static final String FOR_BUILDERS =
      """

      ## For those who build Indusco

      | command | does |
      |---|---|
      | `./indusco test` | runs everything that must pass |
      | `./indusco test --long` | the same at length, which takes a quarter of an hour |
      | `./indusco bench planner --networks DIR,... --sizes SIZE,... --seeds SEED,... --peers NAME,... --gap PERCENT --peer-seconds SECONDS --peer-memory MB --json FILE` | plans networks, each in a process of its own, and measures time, memory, value and bound, beside other solvers if asked; see `./indusco bench planner --help` |
      | `./indusco bench growth --size SIZE --units COUNT,... --months COUNT,... --seed SEED --gap PERCENT --json FILE` | plans ever larger networks and measures the same |
      | `./indusco bench speed --sizes SIZE,... --seconds SECONDS --json FILE` | times the engine's inner loops against what the machine can do |
      | `./indusco bench register --seconds SECONDS --seed SEED --example DIR --quick --json FILE` | measures the register and its server at a million rows: reading, writing, the tree of 30,000 cooperatives, an import |
      | `./indusco bench report FILE... --out FILE` | makes the [page of benchmarks](benchmarks.md) from files of measurements |
      | `./indusco format` | formats the sources |
      | `./indusco build` | builds anew |

      | variable | meaning |
      |---|---|
      | `INDUSCO_JAVA_HOME` | folder of the JDK 25 to use, before all others |
      | `INDUSCO_JAVA_OPTS` | options for Java, such as `-Xmx8g` |
      """;

  private CommandsPage() {}

  /// The whole page.
  static String markdown(CommandLine program) {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("\n| command | does |\n|---|---|\n");
    for (CommandLine sub : commands(program)) {
      CommandSpec spec = sub.getCommandSpec();
      page.append("| [")
          .append(spec.name())
          .append("](#")
          .append(spec.name())
          .append(") | ")
          .append(cell(spec.usageMessage().header()))
          .append(" |\n");
    }
    commands(program).forEach(sub -> section(page, sub.getCommandSpec()));
    page.append(FOR_BUILDERS);
    page.append("\n## Exit codes\n\n| code | meaning |\n|---|---|\n");
    for (ExitCode code : ExitCode.values()) {
      page.append("| ").append(code.code()).append(" | ").append(code.meaning()).append(" |\n");
    }
    return page.toString();
  }

  /// The commands in the order in which help shows them, help itself left out.
  static List<CommandLine> commands(CommandLine program) {
    return program.getSubcommands().values().stream()
        .filter(sub -> !sub.getCommandSpec().helpCommand())
        .toList();
  }

  /// The options that a person may type, in the order of their declaration.
  static List<OptionSpec> options(CommandSpec spec) {
    List<OptionSpec> options =
        new ArrayList<>(spec.options().stream().filter(option -> !option.hidden()).toList());
    options.sort((one, other) -> Boolean.compare(standard(one), standard(other)));
    return options;
  }

  private static boolean standard(OptionSpec option) {
    return option.usageHelp() || option.versionHelp();
  }

  private static void section(StringBuilder page, CommandSpec spec) {
    page.append("\n## ").append(spec.name()).append("\n\n`./").append(spec.qualifiedName());
    for (PositionalParamSpec place : spec.positionalParameters()) {
      page.append(' ').append(place.paramLabel());
    }
    page.append(" [options]`\n\n").append(cell(spec.usageMessage().header())).append('\n');
    for (String paragraph : spec.usageMessage().description()) {
      if (!paragraph.isBlank()) {
        page.append('\n').append(paragraph).append('\n');
      }
    }
    page.append("\n| word | meaning |\n|---|---|\n");
    for (PositionalParamSpec place : spec.positionalParameters()) {
      row(page, place.paramLabel(), place.description(), "");
    }
    for (OptionSpec option : options(spec)) {
      String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
      row(page, String.join(", ", option.names()) + label, option.description(), value(option));
    }
  }

  private static void row(StringBuilder page, String word, String[] meaning, String byDefault) {
    page.append("| `")
        .append(word.replace("|", "\\|"))
        .append("` | ")
        .append(cell(meaning).replace("${DEFAULT-VALUE}", byDefault))
        .append(" |\n");
  }

  private static String value(OptionSpec option) {
    String value = option.defaultValue();
    return value == null ? "none" : value;
  }

  private static String cell(String... lines) {
    return List.of(lines).stream()
        .filter(line -> !line.isBlank())
        .map(line -> line.replace("|", "\\|").replace("%%", "%"))
        .collect(Collectors.joining(" "));
  }
}
