package org.indusco.store.examine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.indusco.store.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Measures a database by simple transactions, as a measure of the computer and its disk.
///
/// They are those of pgbench (its script `tpcb-like` at scale 1): three updates, a query and an
/// insert, committed. The programs that come with Indusco have no pgbench, so they are sent
/// by JDBC. What is needed for it lies in a schema of its own, which is dropped at the end.
public final class SimpleTransactions {

  private static final List<String> PREPARE =
      List.of(
          "drop schema if exists indusco_measure cascade",
          "create schema indusco_measure",
          "create table indusco_measure.branch (id int primary key, balance int not null)",
          "create table indusco_measure.teller (id int primary key, balance int not null)",
          """
          create table indusco_measure.account (
            id int primary key, balance int not null, filler text)
          """,
          """
          create table indusco_measure.history (
            teller int, branch int, account int, delta int, at timestamptz)
          """,
          "insert into indusco_measure.branch values (1, 0)",
          "insert into indusco_measure.teller select n, 0 from generate_series(1, 10) n",
          """
          insert into indusco_measure.account
          select n, 0, repeat(' ', 84) from generate_series(1, 100000) n
          """);

  private static final int TELLERS = 10;
  private static final int ACCOUNTS = 100_000;
  private static final int MOST = 5_000;

  private final Database database;

  private SimpleTransactions(Database database) {
    this.database = database;
  }

  /// Sends transactions for a while, each client one after the other.
  ///
  /// @param clients how many at once; fewer than the database has connections
  /// @param seed from which accounts are drawn
  /// @return how long each took, in nanoseconds
  /// @throws InterruptedException when waiting for them was interrupted
  public static List<Long> run(Database database, Duration time, int clients, long seed)
      throws InterruptedException {
    JdbcClient jdbc = database.jdbc();
    PREPARE.forEach(statement -> jdbc.sql(statement).update());
    try {
      return new SimpleTransactions(database).all(time, clients, seed);
    } finally {
      jdbc.sql("drop schema indusco_measure cascade").update();
    }
  }

  private List<Long> all(Duration time, int clients, long seed) throws InterruptedException {
    List<Callable<List<Long>>> tasks = new ArrayList<>();
    for (int client = 0; client < clients; client++) {
      Random random = new Random(seed + client);
      tasks.add(() -> some(time, random));
    }
    List<Long> all = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      for (Future<List<Long>> done : threads.invokeAll(tasks)) {
        all.addAll(done.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return all;
  }

  private List<Long> some(Duration time, Random random) {
    List<Long> nanos = new ArrayList<>();
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      long start = System.nanoTime();
      database.transactions().executeWithoutResult(status -> one(random));
      nanos.add(System.nanoTime() - start);
    }
    return nanos;
  }

  private void one(Random random) {
    int account = 1 + random.nextInt(ACCOUNTS);
    int teller = 1 + random.nextInt(TELLERS);
    int delta = random.nextInt(2 * MOST) - MOST;
    JdbcClient jdbc = database.jdbc();
    jdbc.sql("update indusco_measure.account set balance = balance + ? where id = ?")
        .params(delta, account)
        .update();
    jdbc.sql("select balance from indusco_measure.account where id = ?")
        .params(account)
        .query(Integer.class)
        .single();
    jdbc.sql("update indusco_measure.teller set balance = balance + ? where id = ?")
        .params(delta, teller)
        .update();
    jdbc.sql("update indusco_measure.branch set balance = balance + ? where id = 1")
        .params(delta)
        .update();
    jdbc.sql("insert into indusco_measure.history values (?, 1, ?, ?, now())")
        .params(teller, account, delta)
        .update();
  }
}
