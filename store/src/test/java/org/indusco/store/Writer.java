package org.indusco.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.indusco.app.register.Change;
import org.indusco.app.register.Proposal;
import org.indusco.app.register.Receipt;
import org.indusco.app.register.Register;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.store.postgres.EmbeddedServer;
import org.indusco.store.register.PostgresRegister;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// A program that records numbers in a register of its own until it is killed, and prints each when
/// it was acknowledged. Where it stays open whether a number was recorded, it is sent again under
/// the same id.
///
/// Arguments: the folder of the data, that of the programs, the first number. Lines: `ready PID`
/// with the number of the server's process and whether it `attached` or `started` it, then one
/// for each number.
final class Writer {

  /// The network in which the numbers are recorded.
  static final String NETWORK = "written";

  private Writer() {}

  public static void main(String[] arguments) throws InterruptedException {
    EmbeddedServer.Settings settings =
        new EmbeddedServer.Settings(
            Path.of(arguments[0]), Optional.of(Path.of(arguments[1])), 1 << 20);
    try (Database database =
        Database.open(
            new Database.Place.Embedded(settings),
            new Database.Use("writer", 2),
            sentence -> System.err.println("told: " + sentence))) {
      EmbeddedServer server = database.findServer().orElseThrow();
      Register register =
          new PostgresRegister(database.jdbc(), database.transactions(), Clock.systemUTC());
      if (register.findNetwork(NETWORK).isEmpty()) {
        register.create(NETWORK, NETWORK, "writer");
      }
      System.out.println("ready " + server.pid() + (server.attached() ? " attached" : " started"));
      for (long n = Long.parseLong(arguments[2]); true; n++) {
        write(register, n);
      }
    }
  }

  /// Records a number, and tries again until it is known to be recorded.
  private static void write(Register register, long n) throws InterruptedException {
    Change change =
        new Change.Put(
            Subject.of("numbers", List.of(Long.toString(n))),
            Span.ALWAYS,
            Row.of(Map.of("number", Long.toString(n))));
    Proposal proposal = Proposal.of(new UUID(0, n), "writer", "test", List.of(change));
    while (true) {
      try {
        if (register.record(NETWORK, proposal) instanceof Receipt.Recorded) {
          System.out.println(n);
          return;
        }
        throw new IllegalStateException("the register refused " + n);
      } catch (DataAccessException | TransactionException e) {
        Thread.sleep(20);
      }
    }
  }
}
