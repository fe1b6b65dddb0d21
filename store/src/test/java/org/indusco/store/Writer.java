package org.indusco.store;

import java.nio.file.Path;
import java.util.Optional;
import org.indusco.store.postgres.EmbeddedServer;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// A program that writes numbers into a database of its own until it is killed, and prints each when
/// it was acknowledged.
///
/// Arguments: the folder of the data, that of the programs, the first number. Lines: `ready PID`
/// with the number of the server's process and whether it `attached` or `started` it, then one for
/// each number.
final class Writer {

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
      database
          .transactions()
          .executeWithoutResult(
              status ->
                  database
                      .jdbc()
                      .sql("create table if not exists written (n bigint primary key)")
                      .update());
      System.out.println("ready " + server.pid() + (server.attached() ? " attached" : " started"));
      for (long n = Long.parseLong(arguments[2]); true; n++) {
        write(database, n);
      }
    }
  }

  /// Writes a number; where it stays open whether it was written, the next one is tried.
  private static void write(Database database, long n) throws InterruptedException {
    try {
      database
          .transactions()
          .executeWithoutResult(
              status ->
                  database.jdbc().sql("insert into written values (:n)").param("n", n).update());
      System.out.println(n);
    } catch (DataAccessException | TransactionException e) {
      Thread.sleep(20);
    }
  }
}
