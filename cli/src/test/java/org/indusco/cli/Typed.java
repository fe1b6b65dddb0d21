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
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.indusco.cli.command.Console;
import picocli.CommandLine;

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
    return typing(interactive, clock, words).get();
  }

  /// Types the same words, where nobody looks, as often as it is asked. What many commands have in
  /// common is put together but once, which takes longer than many a command.
  static Supplier<Typed> typing(Object... words) {
    return typing(false, InstantSource.system(), words);
  }

  private static Supplier<Typed> typing(boolean interactive, InstantSource clock, Object... words) {
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
    CommandLine commands = Commands.commandLine(console);
    String[] typed = Stream.of(words).map(Object::toString).toArray(String[]::new);
    return () -> {
      out.getBuffer().setLength(0);
      err.getBuffer().setLength(0);
      drawn.reset();
      int code = commands.execute(typed);
      Typed all =
          new Typed(code, out.toString(), err.toString(), drawn.toString(StandardCharsets.UTF_8));
      all.assertNoStackTrace();
      return all;
    };
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
