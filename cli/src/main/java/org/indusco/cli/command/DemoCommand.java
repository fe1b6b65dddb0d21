package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.indusco.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `indusco demo`: a server with the examples, to look around in.
@Command(
    name = "demo",
    header = "Look around in a server with the examples, without an account.",
    description = {
      "",
      "The same as serve, with a database of its own, so that nothing is mixed up with what you"
          + " work on. The first time, the examples are taken in; everybody may read them. With the"
          + " code that it prints you become the administrator and can plan and change them as you"
          + " like: what is in the database already is left as it is.",
      "",
      "  ./indusco demo",
      ""
    },
    mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ServerOptions server = new ServerOptions();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "indusco-demo",
      description = "The folder of the database (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("");

  @Option(
      names = "--examples",
      paramLabel = "DIR",
      description =
          "A folder of networks to take in instead of the examples that come with the program.")
  private Path examples = Path.of(System.getProperty("indusco.home", "."), "examples");

  /// @param console where to write, and whose clock is the server's
  public DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Examples open = Examples.in(examples, console);
    return new Serving(console, server.settings())
        .over(Database.Place.Embedded.in(data), open::show);
  }
}
