package org.indusco.store.migrate;

import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.indusco.store.postgres.DatabaseException;
import org.indusco.store.postgres.DatabaseException.Reason;
import org.indusco.store.postgres.ServerAddress;
import org.indusco.store.postgres.StartListener;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The migrations of the program, and how far a database has got with them.
public final class Migrations {

  /// Where Flyway keeps which migrations a database has had.
  public static final String HISTORY = "flyway_schema_history";

  private static final String PLACE = "classpath:org/indusco/store/migration";

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
    Properties properties = address.properties();
    DriverManagerDataSource source = new DriverManagerDataSource(address.jdbcUrl(), properties);
    flyway =
        Flyway.configure()
            .loggers(QuietLog.class.getName())
            .dataSource(source)
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
    MigrationInfo[] all = flyway.info().all();
    refuseNewer(all);
    List<MigrationInfo> pending =
        Stream.of(all).filter(each -> each.getState() == MigrationState.PENDING).toList();
    if (!pending.isEmpty()) {
      listener.told("Bringing the tables up to version " + pending.getLast().getVersion() + ".");
    }
    try {
      flyway.migrate();
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
      if (said(e).contains("non-empty schema")) {
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

  private static String said(FlywayException e) {
    return String.valueOf(e.getMessage()).strip();
  }

  private void refuseNewer(MigrationInfo[] all) {
    for (MigrationInfo each : all) {
      if (each.getState() == MigrationState.FUTURE_SUCCESS
          || each.getState() == MigrationState.FUTURE_FAILED) {
        throw new DatabaseException(
            Reason.NEWER_SCHEMA,
            "The database "
                + address
                + " was changed by a newer Indusco: its tables have version "
                + all[all.length - 1].getVersion()
                + ", this program knows "
                + known()
                + ".\n  Maybe start the newer program again, or restore a backup from before.");
      }
    }
  }
}
