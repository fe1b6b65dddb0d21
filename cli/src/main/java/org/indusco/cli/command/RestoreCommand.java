package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.indusco.store.Database.Place;
import org.indusco.store.backup.Backup;
import org.indusco.store.backup.Restore;
import org.indusco.store.postgres.EmbeddedServer;
import org.indusco.store.postgres.ServerAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `indusco restore`: makes a database from a backup.
@Command(
    name = "restore",
    header = "Make a database from a backup.",
    description = {
      "",
      "Checks the whole file first, then reads it into an empty database (a folder that is not there "
          + "yet, or a new database on a server of your own) and compares what the database then holds "
          + "with what the backup held. All of it is restored, or nothing. A backup of an older Indusco "
          + "is brought up to date.",
      "",
      "  ./indusco restore monday.backup --data restored",
      ""
    },
    mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The backup, as the command backup writes it.")
  private Path file = Path.of("");

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  /// @param console where to write
  public RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new RefusedException("There is no file " + file + ".");
    }
    switch (options.place()) {
      case Place.Embedded embedded -> {
        try (EmbeddedServer server =
            EmbeddedServer.start(embedded.server(), sentence -> console.err().println(sentence))) {
          restore(server.address());
        }
      }
      case Place.External external -> restore(external.address());
    }
    return ExitCode.DONE.code();
  }

  private void restore(ServerAddress address) throws IOException {
    Backup backup = Restore.restore(file, address, sentence -> console.err().println(sentence));
    console
        .out()
        .printf(
            Locale.ROOT,
            "Restored %,d tables with %,d rows, as they were in %s.%n",
            backup.tables(),
            backup.rows(),
            file);
  }
}
