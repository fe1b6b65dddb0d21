package org.indusco.store.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indusco.store.postgres.DatabaseException.Reason;

/// The user of the system as whom PostgreSQL runs; it refuses to run as root.
///
/// An ordinary user runs it himself. Root hands it to the user `indusco` if the system has one,
/// otherwise to `nobody`. Where that user cannot reach the folder (as below `/root`), or the
/// tools for it are missing, root runs it in a user namespace of its own, in which it is not
/// root: its files then belong to root. Whom a data directory belongs to decides how it is run
/// ever after.
///
/// @param prefix the words before each command
/// @param owner to whom the data belong
record Account(List<String> prefix, Optional<Person> owner) {

  private static final Duration MOMENT = Duration.ofSeconds(10);

  /// Where the system keeps which users it has.
  private static final Path USERS = Path.of("/etc/passwd");

  /// A user as the system knows it.
  ///
  /// @param name its name, such as `nobody`
  /// @param uid its number
  /// @param gid the number of its group
  record Person(String name, int uid, int gid) {}

  Account {
    prefix = List.copyOf(prefix);
  }

  /// @param folder where the data are or will be
  /// @param programs where PostgreSQL was unpacked to
  static Account choose(DataFolder folder, Path programs) throws IOException {
    if (Platform.current().windows()) {
      return new Account(List.of(), Optional.empty());
    }
    long me = me();
    Optional<Integer> owner =
        Files.exists(folder.postgres())
            ? Optional.of((Integer) Files.getAttribute(folder.postgres(), "unix:uid"))
            : Optional.empty();
    if (me != 0) {
      return ordinary(folder, owner, me);
    }
    return Stream.concat(
            people(owner).stream().flatMap(Account::handedTo),
            owner.isEmpty() || owner.get() == 0 ? Stream.of(ownNamespace()) : Stream.of())
        .filter(account -> account.reaches(folder, programs))
        .findFirst()
        .orElseThrow(() -> refusal(folder, owner));
  }

  private static long me() {
    return new UnixSystem().getUid();
  }

  /// Has a file that root makes in a folder of another user belong to that user, too.
  static void giveToOwnerOf(Path folder, Path file) throws IOException {
    if (!Platform.current().windows() && me() == 0) {
      Files.setOwner(file, Files.getOwner(folder));
    }
  }

  private static Account ordinary(DataFolder folder, Optional<Integer> owner, long me) {
    if (owner.isPresent() && owner.get() != me) {
      throw new DatabaseException(
          Reason.WRONG_OWNER,
          folder.postgres()
              + " belongs to the user "
              + nameOf(owner.get())
              + ", not to "
              + System.getProperty("user.name")
              + ".\n  Maybe run Indusco as the user that first ran it, or name another folder with"
              + " --data.");
    }
    return new Account(List.of(), Optional.empty());
  }

  private static DatabaseException refusal(DataFolder folder, Optional<Integer> owner) {
    return new DatabaseException(
        Reason.ROOT,
        "PostgreSQL does not run as root, and "
            + owner
                .map(uid -> "running it as " + nameOf(uid) + ", to whom " + folder.postgres())
                .map(text -> text + " belongs, failed")
                .orElse("neither setpriv, runuser nor unshare could give it another user")
            + ".\n  Maybe run Indusco as an ordinary user: useradd --system indusco, give it a"
            + " folder by chown, and start it with runuser -u indusco; or --database"
            + " postgresql://... with a PostgreSQL of your own.");
  }

  /// The users that may run PostgreSQL for root, the best first.
  private static List<Person> people(Optional<Integer> owner) throws IOException {
    if (Files.notExists(USERS)) {
      return List.of(); // As in a container of this program alone.
    }
    List<Person> all;
    try (Stream<String> lines = Files.lines(USERS)) {
      all =
          lines
              .map(line -> line.split(":"))
              .filter(fields -> fields.length > 3)
              .filter(fields -> (fields[2] + fields[3]).matches("[0-9]{2,18}"))
              .map(f -> new Person(f[0], Integer.parseInt(f[2]), Integer.parseInt(f[3])))
              .filter(person -> person.uid() != 0)
              .toList();
    }
    if (owner.isPresent()) {
      return all.stream().filter(person -> owner.get() == person.uid()).toList();
    }
    return Stream.of("indusco", "nobody")
        .flatMap(name -> all.stream().filter(person -> person.name().equals(name)))
        .toList();
  }

  private static Stream<Account> handedTo(Person person) {
    return Stream.of(
            List.of(
                "setpriv",
                "--reuid=" + person.uid(),
                "--regid=" + person.gid(),
                "--clear-groups",
                "--no-new-privs",
                "--"),
            List.of("runuser", "-u", person.name(), "--"))
        .map(prefix -> new Account(prefix, Optional.of(person)));
  }

  private static Account ownNamespace() {
    return new Account(List.of("unshare", "--user", "--"), Optional.empty());
  }

  /// Whether the way works, and leads to both folders.
  private boolean reaches(DataFolder folder, Path programs) {
    String within = Files.exists(folder.postgres()) ? "postgresql" : ".";
    try {
      return Programs.run(
                  Stream.concat(
                          prefix.stream(),
                          Stream.of(
                              "sh",
                              "-c",
                              "cd \"$1\" && test -x \"$2\"",
                              "sh",
                              folder.root().resolve(within).toString(),
                              programs.resolve("bin/postgres").toString()))
                      .toList(),
                  MOMENT)
              .code()
          == 0;
    } catch (IOException e) {
      // The tool is not there.
      return false;
    }
  }

  /// Gives a folder or file that was just made to the user as whom PostgreSQL runs.
  void give(Path file) throws IOException {
    if (owner.isPresent()) {
      Files.setAttribute(file, "unix:uid", owner.get().uid());
      Files.setAttribute(file, "unix:gid", owner.get().gid());
    }
  }

  private static String nameOf(int uid) {
    try (Stream<String> lines = Files.lines(USERS)) {
      return lines
          .map(line -> line.split(":"))
          .filter(fields -> fields.length > 2 && fields[2].equals(Integer.toString(uid)))
          .map(fields -> fields[0])
          .findFirst()
          .orElse("number " + uid);
    } catch (IOException e) {
      return "number " + uid;
    }
  }
}
