package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.indusco.store.Database.Place;
import org.indusco.store.backup.Backup;
import org.indusco.store.postgres.EmbeddedServer;
import org.indusco.store.postgres.ServerAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `indusco backup`: writes all that a database holds into a file.
@Command(
    name = "backup",
    header = "Write all that a database holds into one file.",
    description = {
      "",
      "Takes the database as it is at one moment, while others go on to use it. The file is a zip "
          + "with a CSV file for each table and a manifest of their counts and hashes; it does not "
          + "depend on the version of PostgreSQL, and a newer Indusco restores it, too. Passwords are "
          + "in it as hashes, sessions are not. An existing file is kept.",
      "",
      "  ./indusco backup monday.backup --data indusco-data",
      ""
    },
    mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
  private Path file = Path.of("");

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  /// @param console where to write
  public BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    switch (options.place()) {
      case Place.Embedded embedded -> {
        try (EmbeddedServer server =
            EmbeddedServer.startExisting(
                embedded.server(), sentence -> console.err().println(sentence))) {
          write(server.address());
        }
      }
      case Place.External external -> write(external.address());
    }
    return ExitCode.DONE.code();
  }

  private void write(ServerAddress address) throws IOException {
    Backup backup = Backup.write(address, file, console.version(), console.clock().instant());
    console
        .out()
        .printf(
            Locale.ROOT,
            "Wrote %s: %,d tables with %,d rows.%n",
            file,
            backup.tables(),
            backup.rows());
  }
}
