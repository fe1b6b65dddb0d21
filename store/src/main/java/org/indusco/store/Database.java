package org.indusco.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.indusco.store.migrate.Migrations;
import org.indusco.store.postgres.Connections;
import org.indusco.store.postgres.EmbeddedServer;
import org.indusco.store.postgres.ServerAddress;
import org.indusco.store.postgres.StartListener;
import org.indusco.store.setting.ServerSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A database that is ready: its server answers and is safe, its tables are those of this
/// program.
///
/// Statements run at most a minute and transactions may idle at most a minute, so that nothing
/// that was forgotten holds up others for long.
public final class Database implements AutoCloseable {

  private static final Duration STATEMENT = Duration.ofSeconds(60);
  private static final Duration IDLE_IN_TRANSACTION = Duration.ofSeconds(60);

  /// Longer than a statement may take, so that it only ends what hangs.
  private static final Duration SOCKET = STATEMENT.plusSeconds(30);

  private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(10);

  private final Optional<EmbeddedServer> server;
  private final List<String> warnings;
  private final HikariDataSource pool;
  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;

  private Database(Optional<EmbeddedServer> server, List<String> warnings, HikariDataSource pool) {
    this.server = server;
    this.warnings = warnings;
    this.pool = pool;
    this.jdbc = JdbcClient.create(pool);
    this.transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
  }

  /// Where a database is.
  public sealed interface Place {

    /// In a PostgreSQL that Indusco starts by itself.
    ///
    /// @param server its folder and what it needs
    record Embedded(EmbeddedServer.Settings server) implements Place {

      /// With a gigabyte free, and the programs beside the data.
      ///
      /// @param folder for the data; made if it is not there
      public static Embedded in(Path folder) {
        return new Embedded(EmbeddedServer.Settings.of(folder));
      }
    }

    /// In a PostgreSQL that others run.
    ///
    /// @param address of a database for Indusco alone, and of the user that owns it
    record External(ServerAddress address) implements Place {}
  }

  /// How a database is used.
  ///
  /// @param program the version of this program, which the database remembers
  /// @param connections how many at once, at most; at least 1
  public record Use(String program, int connections) {

    /// Ten connections, which are enough to keep two cores and a disk busy.
    public static Use by(String program) {
      return new Use(program, 10);
    }
  }

  /// Makes a database ready: starts its server if need be, asserts its settings, migrates its
  /// tables.
  ///
  /// @param listener is told what goes on
  /// @throws org.indusco.store.postgres.DatabaseException with what is in the way and what
  ///     helps
  public static Database open(Place place, Use use, StartListener listener) {
    return switch (place) {
      case Place.Embedded embedded -> {
        EmbeddedServer server = EmbeddedServer.start(embedded.server(), listener);
        boolean ready = false;
        try {
          Database database = open(server.address(), Optional.of(server), use, listener);
          ready = true;
          yield database;
        } finally {
          if (!ready) {
            server.close();
          }
        }
      }
      case Place.External external -> open(external.address(), Optional.empty(), use, listener);
    };
  }

  private static Database open(
      ServerAddress address, Optional<EmbeddedServer> server, Use use, StartListener listener) {
    List<String> warnings = warnings(address);
    new Migrations(address).migrate(listener);
    Database database = new Database(server, warnings, new HikariDataSource(config(address, use)));
    Installation.remember(database.transactions, database.jdbc, use.program());
    return database;
  }

  private static List<String> warnings(ServerAddress address) {
    try (Connection connection = Connections.open(address)) {
      ServerSettings settings = ServerSettings.read(connection);
      settings.requireSafe();
      return settings.warnings();
    } catch (SQLException e) {
      throw Connections.refusal(address, e);
    }
  }

  private static HikariConfig config(ServerAddress address, Use use) {
    Properties properties = address.properties();
    properties.setProperty("socketTimeout", Long.toString(SOCKET.toSeconds()));
    properties.setProperty(
        "options",
        "-c statement_timeout="
            + STATEMENT.toMillis()
            + " -c idle_in_transaction_session_timeout="
            + IDLE_IN_TRANSACTION.toMillis());
    HikariConfig config = new HikariConfig();
    config.setPoolName("indusco");
    config.setJdbcUrl(address.jdbcUrl());
    config.setDataSourceProperties(properties);
    // The driver gives each connection the time zone of the computer.
    config.setConnectionInitSql("set timezone to 'UTC'");
    config.setMaximumPoolSize(use.connections());
    config.setMinimumIdle(Math.min(2, use.connections()));
    config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
    config.setValidationTimeout(WAIT_FOR_CONNECTION.dividedBy(2).toMillis());
    return config;
  }

  /// Connections from the pool; each must be closed soon.
  public DataSource dataSource() {
    return pool;
  }

  /// Plain SQL; within [#transactions()] it takes part in the transaction.
  public JdbcClient jdbc() {
    return jdbc;
  }

  /// Runs work in a transaction that is undone when the work fails.
  public TransactionTemplate transactions() {
    return transactions;
  }

  /// What is allowed and yet not as it should be, as sentences with what helps.
  public List<String> warnings() {
    return warnings;
  }

  /// The server, if it is one of our own.
  public Optional<EmbeddedServer> findServer() {
    return server;
  }

  /// Gives all connections back, and stops a server of our own that nobody else uses.
  @Override
  public void close() {
    pool.close();
    server.ifPresent(EmbeddedServer::close);
  }
}
