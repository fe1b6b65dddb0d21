package org.indusco.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.indusco.cli.progress.Interruption;
import org.indusco.server.ListenException;
import org.indusco.server.Server;
import org.indusco.server.ServerSettings;
import org.indusco.store.Database;
import org.indusco.store.OnlyServer;
import org.indusco.store.postgres.DatabaseException;

/// A server from its start until it is stopped.
final class Serving {

  private static final System.Logger LOG = System.getLogger(Serving.class.getName());

  private final Console console;
  private final ServerSettings settings;

  Serving(Console console, ServerSettings settings) {
    this.console = console;
    this.settings = settings;
  }

  /// What is to be done once a server answers.
  interface Begun {

    /// Does it; the server answers meanwhile.
    void with(Database database) throws IOException;
  }

  /// Starts a server over a database, tells its address, and ends when it is stopped.
  int over(Database.Place place, Begun begun) throws IOException {
    CountDownLatch asked = new CountDownLatch(1);
    Server.holdLogs();
    try (Interruption _ = new Interruption(asked::countDown, ExitCode.DONE.code());
        Database open = Database.open(place, Database.Use.by(console.version()), this::tell)) {
      open.warnings().forEach(this::tell);
      serve(open, begun, asked);
    } catch (DatabaseException e) {
      throw new RefusedException(String.valueOf(e.getMessage()));
    }
    return ExitCode.DONE.code();
  }

  private void serve(Database open, Begun begun, CountDownLatch asked) throws IOException {
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
        readAhead(wiring);
        begun.with(open);
        asked.await();
        tell("Stopping; requests under way may end.");
      } catch (ListenException e) {
        throw new RefusedException(told(e.reason()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private String told(ListenException.Reason reason) {
    int port = settings.port();
    return switch (reason) {
      case NOT_HERE ->
          "--bind: "
              + settings.bind().getHostAddress()
              + " is no address of this machine.\n  Maybe 0.0.0.0, which is all that it has.";
      case FORBIDDEN ->
          "Port "
              + port
              + " is not for this user: most systems keep those below 1024 for root.\n  Maybe"
              + " --port 8080, and a reverse proxy before it (docs/administration.md).";
      case TAKEN ->
          "Port "
              + port
              + " is taken by another program.\n  Maybe --port 0, which takes any free one.";
    };
  }

  /// Reads what will be asked for first, while nobody waits for it. Nothing hangs on it: what fails
  /// here, as when the server is stopped meanwhile, is told to whoever asks for it.
  private void readAhead(UseCaseWiring wiring) {
    LocalDate today = LocalDate.ofInstant(console.clock().instant(), ZoneOffset.UTC);
    Thread.ofPlatform()
        .name("reading-ahead")
        .daemon()
        .uncaughtExceptionHandler(
            (thread, e) -> LOG.log(System.Logger.Level.DEBUG, "Nothing was read ahead.", e))
        .start(() -> wiring.useCases().library().readAhead(today));
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

  private void tell(String sentence) {
    console.err().println(sentence);
    console.err().flush();
  }
}
