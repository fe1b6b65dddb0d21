package org.indusco.store.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.indusco.store.postgres.DatabaseException.Reason;

/// Makes a data directory: with checksums, passwords, and a sorting order that no update of the
/// system ever changes.
final class Cluster {

  private static final Duration LIMIT = Duration.ofMinutes(5);

  private static final String SETTINGS =
      """

      # What follows was added by Indusco. The port, listen_addresses and unix_socket_directories are
      # given at the start and are not read from here.
      timezone = 'UTC'
      log_timezone = 'UTC'
      log_line_prefix = '%m [%p] %q%u@%d '
      password_encryption = scram-sha-256
      """;

  private Cluster() {}

  /// Makes the data directory aside and gives it its name when it is whole and on the disk.
  static void make(DataFolder folder, Programs programs, StartListener listener)
      throws IOException {
    listener.told("Making a new database in " + folder.root() + ".");
    Path home = folder.postgres();
    if (!Files.exists(home)) {
      Files.createDirectory(home);
      DataFolder.permit(home, "rwx------");
      programs.account().give(home);
    }
    if (Files.exists(folder.unfinished())) {
      Trees.delete(folder.unfinished());
    }
    Path passwordFile = home.resolve("password");
    Files.deleteIfExists(passwordFile);
    try {
      Files.createFile(passwordFile);
      DataFolder.permit(passwordFile, "rw-------");
      Files.writeString(passwordFile, Kept.password(folder) + "\n");
      programs.account().give(passwordFile);
      initdb(folder, programs, passwordFile);
    } finally {
      Files.deleteIfExists(passwordFile);
    }
    Files.writeString(
        folder.unfinished().resolve("postgresql.conf"), SETTINGS, StandardOpenOption.APPEND);
    Files.move(folder.unfinished(), folder.data(), StandardCopyOption.ATOMIC_MOVE);
    DataFolder.force(home);
    DataFolder.force(folder.root());
  }

  private static void initdb(DataFolder folder, Programs programs, Path passwordFile)
      throws IOException {
    Programs.Ended ended =
        programs.run(
            LIMIT,
            "initdb",
            "--pgdata=" + folder.unfinished(),
            "--data-checksums",
            "--auth=scram-sha-256",
            "--username=" + EmbeddedServer.SUPERUSER,
            "--pwfile=" + passwordFile,
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions");
    if (ended.code() != 0) {
      throw Trouble.in(ended.text())
          .orElse(Trouble.UNKNOWN)
          .refusal(folder, ended.text())
          .orElseGet(
              () ->
                  new DatabaseException(
                      Reason.NOT_STARTED,
                      "A new database could not be made in "
                          + folder.root()
                          + ":\n"
                          + ended.text().strip()));
    }
  }
}
