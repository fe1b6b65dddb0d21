package org.indusco.store.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indusco.store.postgres.DatabaseException.Reason;

/// The programs of PostgreSQL, run as the user that may run them.
///
/// @param home the folder with `bin`
/// @param account as whom they run
record Programs(Path home, Account account) {

  private static final Pattern LIBRARY =
      Pattern.compile("([\\w.+-]+\\.(?:so|dylib)[\\w.]*): cannot open|not loaded: (\\S+)");

  /// How a program ended.
  ///
  /// @param code its exit code
  /// @param text what it wrote
  record Ended(int code, String text) {}

  /// Refuses when the programs do not run on this system.
  void requireRunning() throws IOException {
    Ended ended;
    try {
      ended = run(Duration.ofSeconds(30), "postgres", "--version");
    } catch (IOException e) {
      throw new DatabaseException(
          Reason.MISSING_LIBRARY, missing("the standard library of C (glibc)"), e);
    }
    if (ended.code() != 0) {
      Matcher library = LIBRARY.matcher(ended.text());
      throw new DatabaseException(
          Reason.MISSING_LIBRARY,
          library.find()
              ? missing(library.group(1) == null ? library.group(2) : library.group(1))
              : "The program "
                  + home.resolve("bin/postgres")
                  + " does not run: "
                  + ended.text().strip()
                  + "\n  Maybe --database postgresql://... with a PostgreSQL of your own.");
    }
  }

  private String missing(String library) {
    return "The PostgreSQL that comes with this program does not run here: "
        + library
        + " is missing.\n  Maybe install it, or --database postgresql://... with a PostgreSQL of"
        + " your own.";
  }

  /// Runs one of the programs to its end.
  Ended run(Duration limit, String program, String... arguments) throws IOException {
    return run(command(program, arguments), limit);
  }

  /// The words that run one of the programs.
  List<String> command(String program, String... arguments) {
    return Stream.of(
            account.prefix().stream(),
            Stream.of(home.resolve("bin").resolve(program).toString()),
            Stream.of(arguments))
        .flatMap(words -> words)
        .toList();
  }

  /// Runs a command that writes little to its end.
  static Ended run(List<String> command, Duration limit) throws IOException {
    Process process = start(command);
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        throw new IOException(command + " did not end within " + limit.toSeconds() + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      throw new IOException("interrupted while waiting for " + command, e);
    }
    return new Ended(process.exitValue(), text(process));
  }

  /// Starts a command in English and without what the user's surroundings say of PostgreSQL.
  static Process start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  /// What an ended process wrote.
  static String text(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
