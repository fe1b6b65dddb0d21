package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.indusco.app.library.Desk;
import org.indusco.app.library.Library;
import org.indusco.app.register.Register;
import org.indusco.cli.wire.FilesReader;
import org.indusco.server.Server;
import org.indusco.store.Database;
import org.indusco.store.register.PostgresRegister;
import picocli.CommandLine.Mixin;

/// The register in a database, for as long as a command works with it.
final class RegisterOptions {

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  /// Work with a register.
  interface Work {

    /// Does it.
    int with(Register register, Desk desk) throws IOException;
  }

  /// Opens the register, has the work done and closes it.
  int run(Console console, Work work) throws IOException {
    Server.holdLogs();
    try (Database database =
        Database.open(
            options.place(),
            Database.Use.by(console.version()),
            sentence -> console.err().println(sentence))) {
      Register register =
          new PostgresRegister(database.jdbc(), database.transactions(), console.clock());
      return work.with(register, new Desk(register, new Library(register, new FilesReader())));
    }
  }

  /// What a path is called in sentences that are kept.
  static String name(Path path) {
    return String.valueOf(path.toAbsolutePath().normalize().getFileName());
  }
}
