package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.indusco.cli.command.Console;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// With `-Dindusco.docs=write` the page is written anew instead of compared.
class CommandsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "commands.md");

  private final CommandLine program =
      Commands.commandLine(
          new Console(
              new PrintWriter(new StringWriter()),
              new PrintWriter(new StringWriter()),
              new PrintStream(PrintStream.nullOutputStream()),
              false,
              InstantSource.system(),
              "0"));

  @Test
  void thePageInDocsIsThatOfTheCommands() throws IOException {
    String page = CommandsPage.markdown(program);
    if ("write".equals(System.getProperty("indusco.docs"))) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE)
        .as("the page is stale: run the test with -Dindusco.docs=write")
        .hasContent(page);
  }

  @Test
  void everyCommandOptionAndPlaceSaysWhatItMeans() {
    assertThat(CommandsPage.commands(program)).hasSizeGreaterThanOrEqualTo(3);
    for (CommandLine sub : CommandsPage.commands(program)) {
      CommandSpec spec = sub.getCommandSpec();
      assertThat(spec.usageMessage().header()).as(spec.name()).isNotEmpty();
      assertThat(spec.usageMessage().description()).as(spec.name()).isNotEmpty();
      assertThat(spec.args()).isNotEmpty();
      for (ArgSpec argument : spec.args()) {
        assertThat(String.join("", argument.description()))
            .as("%s of %s", argument, spec.name())
            .isNotBlank();
      }
    }
  }

  @Test
  void thePageNamesEveryOptionOfEveryCommand() {
    String page = CommandsPage.markdown(program);
    for (CommandLine sub : CommandsPage.commands(program)) {
      CommandSpec spec = sub.getCommandSpec();
      int begin = page.indexOf("\n## " + spec.name() + "\n");
      assertThat(begin).as(spec.name()).isPositive();
      String section = page.substring(begin, page.indexOf("\n## ", begin + 1));
      for (OptionSpec option : CommandsPage.options(spec)) {
        assertThat(section).contains(option.names());
      }
      assertThat(section).doesNotContain("${", "%n");
    }
  }
}
