package org.indusco.store.migrate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.indusco.store.postgres.DatabaseException;
import org.indusco.store.postgres.DatabaseException.Reason;
import org.indusco.store.postgres.ServerAddress;
import org.indusco.store.postgres.StartListener;

/// The migrations of the program, and how far a database has got with them.
public final class Migrations {

  /// Where Flyway keeps which migrations a database has had.
  public static final String HISTORY = "flyway_schema_history";

  private static final String PLACE = "classpath:org/indusco/store/migration";

  private static final CoreErrorCode STILL_TO_COME =
      CoreErrorCode.RESOLVED_VERSIONED_MIGRATION_NOT_APPLIED;

  private final ServerAddress address;
  private final Flyway flyway;

  /// Reads the migrations of the program.
  ///
  /// @param address of the database, as its owner
  public Migrations(ServerAddress address) {
    this(address, PLACE);
  }

  /// @param places where migrations lie, as Flyway writes it
  Migrations(ServerAddress address, String... places) {
    this.address = address;
    Map<String, String> properties = new HashMap<>();
    address.properties().forEach((name, value) -> properties.put((String) name, (String) value));
    properties.keySet().removeAll(Set.of("user", "password"));
    flyway =
        Flyway.configure()
            .loggers(QuietLog.class.getName())
            .dataSource(address.jdbcUrl(), address.user(), address.password().orElse(null))
            .jdbcProperties(properties)
            .locations(places)
            .table(HISTORY)
            .failOnMissingLocations(true)
            .validateMigrationNaming(true)
            .cleanDisabled(true)
            .connectRetries(0)
            .load();
  }

  /// The version of the tables that the program knows, such as `3`.
  public String known() {
    return Stream.of(flyway.info().all())
        .filter(each -> each.getState().isResolved())
        .map(each -> String.valueOf(each.getVersion()))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  /// Brings the database up to date, and refuses one that is not ours to change.
  public void migrate(StartListener listener) {
    migrate(flyway, listener);
  }

  /// Brings an empty database up to an earlier version, as a backup has it.
  public void migrateTo(String version, StartListener listener) {
    migrate(
        Flyway.configure().configuration(flyway.getConfiguration()).target(version).load(),
        listener);
  }

  private void migrate(Flyway runner, StartListener listener) {
    MigrationInfo[] all = runner.info().all();
    refuseNewer(all);
    List<MigrationInfo> pending =
        Stream.of(all).filter(each -> each.getState() == MigrationState.PENDING).toList();
    if (!pending.isEmpty()) {
      listener.told("Bringing the tables up to version " + pending.getLast().getVersion() + ".");
    }
    try {
      runner.migrate();
    } catch (FlywayValidateException e) {
      throw new DatabaseException(
          Reason.CHANGED_SCHEMA,
          "The tables of "
              + address
              + " were made by migrations that differ from those of this program: "
              + said(e)
              + "\n  Maybe the program that made them, or a backup.",
          e);
    } catch (FlywayException e) {
      if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
        throw new DatabaseException(
            Reason.NOT_OUR_DATABASE,
            "The database "
                + address
                + " holds something else.\n  Maybe create one for Indusco alone.",
            e);
      }
      throw new DatabaseException(
          Reason.CHANGED_SCHEMA,
          "The tables of "
              + address
              + " could not be brought up to date; nothing was changed: "
              + said(e),
          e);
    }
  }

  /// How the tables of a database stand to those that the program knows.
  public enum Kind {
    /// There are none yet.
    EMPTY,
    /// They are the same.
    CURRENT,
    /// Some migrations are still to come.
    OLDER,
    /// A newer program has changed them.
    NEWER,
    /// They were made by other migrations, or one has failed.
    CHANGED
  }

  /// How far a database has got.
  ///
  /// @param kind in a word
  /// @param has the version that it has; empty if none
  /// @param known the version that the program knows
  public record State(Kind kind, String has, String known) {}

  /// How far the database has got; it is only read.
  public State state() {
    MigrationInfo[] all = flyway.info().all();
    String has =
        Stream.of(all)
            .filter(each -> each.getState().isApplied())
            .map(each -> String.valueOf(each.getVersion()))
            .reduce((first, second) -> second)
            .orElse("");
    return new State(kind(all, has), has, known());
  }

  private Kind kind(MigrationInfo[] all, String has) {
    if (has.isEmpty()) {
      return Kind.EMPTY;
    }
    if (Stream.of(all).anyMatch(Migrations::newer)) {
      return Kind.NEWER;
    }
    boolean pending = Stream.of(all).anyMatch(each -> each.getState() == MigrationState.PENDING);
    // What is still to come is no fault, what differs is one.
    boolean changed =
        !flyway.validateWithResult().invalidMigrations.stream()
            .allMatch(each -> each.errorDetails.errorCode == STILL_TO_COME);
    if (changed) {
      return Kind.CHANGED;
    }
    return pending ? Kind.OLDER : Kind.CURRENT;
  }

  private static boolean newer(MigrationInfo each) {
    return each.getState() == MigrationState.FUTURE_SUCCESS
        || each.getState() == MigrationState.FUTURE_FAILED;
  }

  private static String said(FlywayException e) {
    return String.valueOf(e.getMessage()).strip();
  }

  private void refuseNewer(MigrationInfo[] all) {
    for (MigrationInfo each : all) {
      if (newer(each)) {
        throw new DatabaseException(
            Reason.NEWER_SCHEMA,
            "The database "
                + address
                + " was changed by a newer Indusco: its tables have version "
                + state().has()
                + ", this program knows "
                + known()
                + ".\n  Maybe start the newer program again, or restore a backup from before.");
      }
    }
  }
}
