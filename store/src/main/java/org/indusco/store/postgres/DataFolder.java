package org.indusco.store.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.indusco.store.postgres.DatabaseException.Reason;

/// The folder that a user names for the data, and what lies where in it.
///
/// Beside the data directory of PostgreSQL it holds the password, the port, two files for locks,
/// the log and, unless told otherwise, the programs of PostgreSQL.
///
/// @param root the folder
record DataFolder(Path root) {

  /// The version of PostgreSQL whose data directories the programs can read.
  static final String MAJOR = "18";

  private static final String MARK = "indusco-data";

  DataFolder {
    root = root.toAbsolutePath().normalize();
  }

  /// Belongs to the user as whom PostgreSQL runs; nobody else may look into it.
  Path postgres() {
    return root.resolve("postgresql");
  }

  /// The data directory of PostgreSQL.
  Path data() {
    return postgres().resolve("data");
  }

  /// A data directory in the making, which gets its name when it is whole.
  Path unfinished() {
    return postgres().resolve("unfinished");
  }

  Path log() {
    return postgres().resolve("server.log");
  }

  Path password() {
    return root.resolve("password");
  }

  Path port() {
    return root.resolve("port");
  }

  Path programs() {
    return root.resolve("programs");
  }

  Path startLock() {
    return root.resolve("start.lock");
  }

  Path useLock() {
    return root.resolve("use.lock");
  }

  /// Whether PostgreSQL was made ready here before.
  boolean initialized() {
    return Files.exists(data().resolve("PG_VERSION"));
  }

  /// Whether this is such a folder.
  boolean ours() {
    return Files.exists(root.resolve(MARK));
  }

  /// Makes the folder if it is not there, and refuses one that cannot be used.
  ///
  /// @param leastFree how many bytes must be free on its disk
  void prepare(long leastFree) throws IOException {
    try {
      refuseOthers();
      Files.createDirectories(root);
      if (!ours()) {
        Files.writeString(root.resolve(MARK), "The data of Indusco; do not change by hand.\n");
      }
      requireWritable();
    } catch (FileSystemException e) {
      throw refusal(e, root);
    }
    requireRoom(leastFree);
    requireVersion();
  }

  private void refuseOthers() throws IOException {
    if (!Files.exists(root) || ours()) {
      return;
    }
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(root.toString());
    }
    try (Stream<Path> files = Files.list(root)) {
      List<String> names =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> !name.equals("lost+found"))
              .sorted()
              .toList();
      if (!names.isEmpty()) {
        throw new DatabaseException(
            Reason.NOT_OURS,
            root
                + " is not empty and holds no data of Indusco: "
                + String.join(", ", names.subList(0, Math.min(3, names.size())))
                + (names.size() > 3 ? " and more" : "")
                + ".\n  Maybe a folder of its own within it.");
      }
    }
  }

  private void requireWritable() throws IOException {
    Files.delete(Files.createTempFile(root, "writing-", ""));
  }

  private void requireRoom(long leastFree) throws IOException {
    long free = Files.getFileStore(root).getUsableSpace();
    if (free < leastFree) {
      throw new DatabaseException(
          Reason.DISK_FULL,
          String.format(
              Locale.ROOT,
              "The disk of %s has %,d MB free; PostgreSQL is not started with less than %,d MB, so"
                  + " that it never stops in the middle of writing.%n"
                  + "  Maybe free some room, or move the folder to a larger disk.",
              root,
              free >> 20,
              leastFree >> 20));
    }
  }

  private void requireVersion() throws IOException {
    if (!initialized()) {
      return;
    }
    String version;
    try {
      version = Files.readString(data().resolve("PG_VERSION")).strip();
    } catch (AccessDeniedException e) {
      throw refusal(e, data());
    }
    if (!version.equals(MAJOR)) {
      throw new DatabaseException(
          Reason.OTHER_VERSION,
          data()
              + " was made by PostgreSQL "
              + version
              + "; this program brings PostgreSQL "
              + MAJOR
              + ", which cannot read it.\n"
              + "  Maybe the version of Indusco that made it, or pg_upgrade of PostgreSQL "
              + MAJOR
              + ".");
    }
  }

  /// What a user is told when the system refuses a file.
  static DatabaseException refusal(FileSystemException e, Path root) {
    String file = e.getFile() == null ? root.toString() : e.getFile();
    String reason = String.valueOf(e.getReason());
    if (e instanceof AccessDeniedException || reason.contains("not permitted")) {
      return new DatabaseException(
          Reason.WRONG_OWNER,
          file
              + " may not be read or written by the user "
              + System.getProperty("user.name")
              + ".\n  Maybe run Indusco as the user to whom "
              + root
              + " belongs, or name another folder with --data.",
          e);
    }
    if (reason.contains("Read-only")) {
      return new DatabaseException(
          Reason.READ_ONLY,
          file
              + " is on a disk that cannot be written.\n"
              + "  Maybe mount it for writing, or name a folder on another disk with --data.",
          e);
    }
    if (reason.contains("No space")) {
      return new DatabaseException(
          Reason.DISK_FULL,
          "The disk of " + root + " is full.\n  Maybe free some room there; nothing was lost.",
          e);
    }
    return new DatabaseException(
        Reason.NOT_OURS,
        file
            + " cannot be used for the data"
            + (e instanceof NotDirectoryException ? ": it is no folder" : "")
            + (e.getReason() == null ? "" : ": " + e.getReason())
            + ".\n  Maybe name another folder with --data.",
        e);
  }

  /// Makes the names of files within a folder last through a loss of power.
  static void force(Path folder) throws IOException {
    if (!Platform.current().windows()) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /// Lets every user of the system pass through a folder, whatever the mask of the process.
  static void letPass(Path folder) throws IOException {
    permit(folder, "rwxr-xr-x");
  }

  /// @param permissions such as `rw-------`
  static void permit(Path file, String permissions) throws IOException {
    if (!Platform.current().windows()) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
  }
}
