package org.indusco.cli.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.indusco.cli.progress.Interruption;
import org.indusco.server.PortTakenException;
import org.indusco.server.Server;
import org.indusco.server.ServerSettings;
import org.indusco.store.Database;
import org.indusco.store.OnlyServer;
import org.indusco.store.postgres.DatabaseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

  private static final int LAST_PORT = 65535;

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Port to answer at; 0 takes any that is free (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "Address to answer at; 0.0.0.0 for all of this machine (default: ${DEFAULT-VALUE}).")
  private String bind = "127.0.0.1";

  @Mixin private DatabaseOptions database = new DatabaseOptions();

  @Option(
      names = "--behind-proxy",
      description =
          "Take the word of a reverse proxy on who asks and on HTTPS (X-Forwarded-For and the like).")
  private boolean behindProxy;

  @Option(names = "--json-logs", description = "Write logs as lines of JSON.")
  private boolean jsonLogs;

  /// @param console where to write, and whose clock is the server's
  public ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ServerSettings settings = new ServerSettings(address(), port, behindProxy, jsonLogs);
    CountDownLatch asked = new CountDownLatch(1);
    Server.holdLogs();
    try (Interruption _ = new Interruption(asked::countDown, ExitCode.DONE.code());
        Database open =
            Database.open(database.place(), Database.Use.by(console.version()), this::tell)) {
      open.warnings().forEach(this::tell);
      serve(open, settings, asked);
    } catch (DatabaseException e) {
      throw new RefusedException(String.valueOf(e.getMessage()));
    }
    return ExitCode.DONE.code();
  }

  private void serve(Database open, ServerSettings settings, CountDownLatch asked) {
    Optional<OnlyServer> only = OnlyServer.take(open);
    if (only.isEmpty()) {
      throw new RefusedException(
          "Another indusco serves this database already.\n  Maybe it is the one to open in the"
              + " browser; or another folder with --data.");
    }
    try (OnlyServer _ = only.get();
        UseCaseWiring wiring = UseCaseWiring.over(open, console.clock(), console.version())) {
      tell("Starting the server.");
      try (Server server = Server.start(settings, wiring.useCases())) {
        greet(server, wiring);
        asked.await();
        tell("Stopping; requests under way may end.");
      } catch (PortTakenException e) {
        throw new RefusedException(
            "Port "
                + port
                + " is taken by another program.\n  Maybe --port 0, which takes any free"
                + " one.");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void greet(Server server, UseCaseWiring wiring) {
    console.out().println("Indusco answers at " + server.address());
    if (wiring.useCases().firstRun().isOpen()) {
      console.out().println("  Nobody manages it yet. Open " + server.address() + "first-run");
      console.out().println("  and enter the code " + wiring.useCases().firstRun().code());
    }
    console.out().println("  Stop it by Ctrl-C.");
    console.out().flush();
  }

  private InetAddress address() {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port: " + port + " is not between 0 and " + LAST_PORT + ".");
    }
    try {
      return InetAddress.getByName(bind);
    } catch (UnknownHostException e) {
      throw new ParameterException(
          spec.commandLine(), "--bind: \"" + bind + "\" is no address of a machine.");
    }
  }

  private void tell(String sentence) {
    console.err().println(sentence);
    console.err().flush();
  }
}
