package org.indusco.store.postgres;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indusco.store.postgres.DatabaseException.Reason;

/// Why PostgreSQL did not start, as its log tells.
enum Trouble {
  /// Another program took the port in the moment before; another port will do.
  PORT_TAKEN("could not bind|Address already in use|could not create any TCP/IP sockets"),
  /// What is left of a server that was killed has not ended yet; a moment later it has.
  NOT_ENDED("lock file \".*\" already exists|pre-existing shared memory block"),
  DISK_FULL("No space left on device"),
  READ_ONLY("Read-only file system"),
  OTHER_VERSION("database files are incompatible with server"),
  WRONG_OWNER("has wrong ownership|Permission denied|has invalid permissions"),
  /// The user as whom it should run is a number that the system has no name for.
  NAMELESS("could not look up effective user ID"),
  ROOT("execution of the PostgreSQL server is not permitted|cannot be run as root"),
  UNKNOWN("(?!)");

  private static final int LINES_TOLD = 8;

  private final Pattern words;

  Trouble(String words) {
    this.words = Pattern.compile(words);
  }

  /// The first trouble that a text names.
  static Optional<Trouble> in(String text) {
    return Stream.of(values()).filter(trouble -> trouble.words.matcher(text).find()).findFirst();
  }

  /// What a user is told; nothing if it helps to try again.
  ///
  /// @param text what PostgreSQL said
  Optional<DatabaseException> refusal(DataFolder folder, String text) {
    return switch (this) {
      case PORT_TAKEN, NOT_ENDED -> Optional.empty();
      case DISK_FULL ->
          told(
              Reason.DISK_FULL,
              "The disk of " + folder.root() + " is full.",
              "free some room there; what was acknowledged is safe.",
              text);
      case READ_ONLY ->
          told(
              Reason.READ_ONLY,
              folder.root() + " is on a disk that cannot be written.",
              "mount it for writing.",
              text);
      case OTHER_VERSION ->
          told(
              Reason.OTHER_VERSION,
              folder.data() + " was made by another version of PostgreSQL.",
              "the version of Indusco that made it.",
              text);
      case WRONG_OWNER ->
          told(
              Reason.WRONG_OWNER,
              "PostgreSQL may not read or write all of " + folder.postgres() + ".",
              "give it and all in it to one user by chown -R, with mode 0700.",
              text);
      case NAMELESS ->
          told(
              Reason.NAMELESS,
              "PostgreSQL runs only as a user that the system has a name for, in /etc/passwd.",
              "run Indusco as one that it has (a container also as root), or add a line for this"
                  + " one; or --database postgresql://... with a PostgreSQL of your own.",
              text);
      case ROOT ->
          told(
              Reason.ROOT,
              "PostgreSQL does not run as root.",
              "run Indusco as an ordinary user.",
              text);
      case UNKNOWN ->
          told(
              Reason.NOT_STARTED,
              "PostgreSQL did not start.",
              "the log tells more: " + folder.log() + ".",
              text);
    };
  }

  private static Optional<DatabaseException> told(
      Reason reason, String sentence, String way, String text) {
    return Optional.of(
        new DatabaseException(
            reason, sentence + "\n  Maybe " + way + "\n  PostgreSQL said:\n" + last(text)));
  }

  /// The last lines of a text, indented.
  private static String last(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    return String.join(
        "\n",
        lines.subList(Math.max(0, lines.size() - LINES_TOLD), lines.size()).stream()
            .map(line -> "    " + line)
            .toList());
  }
}
