package org.indusco.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `indusco serve`: the register for many, over HTTP.
@Command(
    name = "serve",
    header = "Serve the register to many people, in a browser and to programs.",
    description = {
      "",
      "Starts a PostgreSQL of its own in the folder DIR, or uses one of yours with --database, brings "
          + "its tables up to date, and answers until it is stopped by Ctrl-C. The first time, it "
          + "prints a code with which you become the administrator. It is seen from this machine "
          + "alone unless --bind says otherwise; docs/administration.md tells how to put it on a "
          + "network.",
      "",
      "  ./indusco serve --data /srv/indusco --port 8080",
      ""
    },
    mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ServerOptions server = new ServerOptions();

  @Mixin private DatabaseOptions database = new DatabaseOptions();

  /// @param console where to write, and whose clock is the server's
  public ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return new Serving(console, server.settings()).over(database.place(), _ -> {});
  }
}
