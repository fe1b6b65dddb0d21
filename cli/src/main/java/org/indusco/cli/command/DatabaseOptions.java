package org.indusco.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.indusco.store.Database.Place;
import org.indusco.store.postgres.ServerAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Where the database is: in a PostgreSQL that Indusco runs itself, or in one that others run.
final class DatabaseOptions {

  private static final Path FOLDER = Path.of("indusco-data");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "The folder of the database that Indusco runs itself (default: indusco-data, in the "
              + "folder you stand in).")
  private @Nullable Path data;

  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "A PostgreSQL of your own instead: postgresql://user@host:5432/name. The password is "
              + "read from PGPASSWORD or ~/.pgpass.")
  private @Nullable String database;

  /// The place that was named.
  Place place() {
    if (data != null && database != null) {
      throw new ParameterException(
          spec.commandLine(), "--data and --database name two databases; only one can be used.");
    }
    return database == null
        ? Place.Embedded.in(Optional.ofNullable(data).orElse(FOLDER))
        : new Place.External(ServerAddress.parse(database, System.getenv()));
  }
}
