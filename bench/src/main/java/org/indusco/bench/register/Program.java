package org.indusco.bench.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indusco.cli.command.RefusedException;
import org.jspecify.annotations.Nullable;

/// Indusco itself, in a process of its own.
public final class Program {

  private static final int KEPT = 20;
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Process process;
  private final BufferedReader said;
  private final List<String> lines = new ArrayList<>();

  private Program(Process process) {
    this.process = process;
    said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /// Starts a command as its user does, with the launcher; where there is none, as in tests, by the
  /// class path of this program.
  ///
  /// @param scratch at whose end it is stopped
  public static Program start(Scratch scratch, String... words) throws IOException {
    @Nullable String home = System.getProperty("indusco.home");
    List<String> command =
        new ArrayList<>(
            home == null ? byClassPath() : List.of(Path.of(home, "indusco").toString()));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Program program = new Program(process);
    scratch.atEnd(program::close);
    return program;
  }

  private static List<String> byClassPath() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> flag.startsWith("-XX") || flag.startsWith("--"))
        .forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.indusco.cli.Main"));
    return command;
  }

  /// Runs a command to its end.
  ///
  /// @return how long it took, in nanoseconds
  /// @throws RefusedException when it failed, with what it said
  static long run(Scratch scratch, String... words) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Program program = start(scratch, words);
    // What it says is kept for the case that it fails.
    @Nullable String line = program.line();
    while (line != null) {
      line = program.line();
    }
    program.process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
    if (program.process.isAlive() || program.process.exitValue() != 0) {
      throw new RefusedException(
          "indusco " + String.join(" ", words) + " failed:\n" + program.text());
    }
    return System.nanoTime() - start;
  }

  /// What a group of a pattern holds in the first line that has it.
  ///
  /// @throws RefusedException when the program ends before it says so
  public String await(Pattern pattern) throws IOException {
    for (String line = line(); line != null; line = line()) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    throw new RefusedException("The server ended before it answered:\n" + text());
  }

  /// Reads on, so that the program is never held up by what it says.
  public void drain() {
    Thread.startVirtualThread(
        () -> {
          try {
            while (line() != null) {
              // What it says last is kept for the case that it fails.
            }
          } catch (IOException e) {
            // The program has ended.
            return;
          }
        });
  }

  private @Nullable String line() throws IOException {
    String line = said.readLine();
    if (line != null) {
      synchronized (lines) {
        lines.add(line);
        if (lines.size() > KEPT) {
          lines.removeFirst();
        }
      }
    }
    return line;
  }

  /// What it said last.
  String text() {
    synchronized (lines) {
      return String.join("\n", lines);
    }
  }

  /// Asks the program to end, and waits for it.
  private void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
