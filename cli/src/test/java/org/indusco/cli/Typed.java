package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.indusco.cli.command.Console;

/// What words typed by a person came to.
///
/// @param code exit code
/// @param out results
/// @param err faults and progress
/// @param drawn what was drawn on the terminal itself
record Typed(int code, String out, String err, String drawn) {

  static final Path TINY = Path.of("..", "examples", "tiny");

  /// Types words where nobody looks, as into a pipe.
  static Typed type(Object... words) {
    return type(false, InstantSource.system(), words);
  }

  /// Types words at a terminal.
  static Typed typeAtTerminal(Object... words) {
    return type(true, InstantSource.system(), words);
  }

  /// Types words while the clock is another.
  static Typed typeWith(InstantSource clock, Object... words) {
    return type(false, clock, words);
  }

  private static Typed type(boolean interactive, InstantSource clock, Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            new PrintStream(drawn, true, StandardCharsets.UTF_8),
            interactive,
            clock,
            "0.0-test");
    int code =
        Commands.commandLine(console)
            .execute(Stream.of(words).map(Object::toString).toArray(String[]::new));
    Typed typed =
        new Typed(code, out.toString(), err.toString(), drawn.toString(StandardCharsets.UTF_8));
    typed.assertNoStackTrace();
    return typed;
  }

  /// A copy of the tiny network in a folder of its own.
  static Path copyOfTiny(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(TINY)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    return folder;
  }

  /// The lines of progress and faults.
  List<String> errLines() {
    return err.lines().toList();
  }

  private void assertNoStackTrace() {
    for (String text : List.of(out, err, drawn)) {
      assertThat(text).doesNotContain("\tat ", "  at java.", "  at org.", "Caused by:");
    }
  }
}
