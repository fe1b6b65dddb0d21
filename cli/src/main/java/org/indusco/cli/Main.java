package org.indusco.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Properties;
import org.indusco.cli.command.Console;
import org.indusco.cli.command.ExitCode;

/// Starts the program.
public final class Main {

  private Main() {}

  /// Runs a command and ends with its exit code.
  public static void main(String[] arguments) {
    Console console =
        new Console(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            System.err,
            Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent(),
            InstantSource.system(),
            version());
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, cause) -> {
          InternalFault.tell(cause, console);
          Runtime.getRuntime().halt(ExitCode.INTERNAL.code());
        });
    int code = Commands.commandLine(console).execute(arguments);
    console.out().flush();
    console.err().flush();
    System.exit(code);
  }

  /// The version that the build wrote down.
  static String version() {
    Properties properties = new Properties();
    try (InputStream in = Main.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new IllegalStateException("the program's own files cannot be read", e);
    }
    return properties.getProperty("version", "unknown");
  }
}
