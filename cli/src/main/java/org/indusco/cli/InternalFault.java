package org.indusco.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.indusco.cli.command.Console;

/// Something went wrong inside the program: the details go to a file, the user gets its case id.
final class InternalFault {

  private InternalFault() {}

  /// Writes the details and tells the user.
  static void tell(Throwable cause, Console console) {
    String id = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    console.err().println("Something went wrong inside Indusco: case " + id + ".");
    console
        .err()
        .println(
            write(cause, id, console)
                .map(file -> "The details are in " + file + ". Please send it with your report.")
                .orElse("The details could not be written to the folder for temporary files."));
    console.err().flush();
  }

  private static Optional<Path> write(Throwable cause, String id, Console console) {
    try {
      Path file = Files.createTempFile("indusco-case-" + id + "-", ".txt");
      try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
        writer.println("Indusco " + console.version() + ", case " + id);
        writer.println("Java " + Runtime.version());
        writer.println(cause);
        for (Throwable at = cause; at != null; at = at.getCause()) {
          writer.println(at);
          for (StackTraceElement element : at.getStackTrace()) {
            writer.println("  at " + element);
          }
        }
      }
      return Optional.of(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
