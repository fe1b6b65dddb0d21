package org.indusco.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A [Writer] in a Java of its own, and what it has printed.
final class WriterProcess {

  private static final Duration LIMIT = Duration.ofSeconds(90);

  private final Process process;
  private final List<String> lines = new ArrayList<>();
  private final Thread reader;

  private WriterProcess(Process process) {
    this.process = process;
    this.reader = Thread.ofVirtual().start(this::read);
  }

  /// @param prefix words before the command, such as those that make another user of it
  static WriterProcess start(List<String> prefix, String classPath, Path folder, long first)
      throws IOException {
    List<String> command =
        Stream.concat(
                prefix.stream(),
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx128m",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    classPath,
                    Writer.class.getName(),
                    folder.toString(),
                    TestServer.programs().toString(),
                    Long.toString(first)))
            .toList();
    return new WriterProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  static WriterProcess start(Path folder, long first) throws IOException {
    return start(List.of(), System.getProperty("java.class.path"), folder, first);
  }

  private void read() {
    try (BufferedReader in = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        synchronized (lines) {
          lines.add(line);
          lines.notifyAll();
        }
      }
    } catch (IOException e) {
      // It was killed.
    }
    synchronized (lines) {
      lines.notifyAll();
    }
  }

  /// The line `ready ...`.
  String awaitReady() throws InterruptedException {
    return await(line -> line.startsWith("ready "), 1).getFirst();
  }

  /// Waits until so many more numbers were acknowledged than there are now.
  void awaitMore(int more) throws InterruptedException {
    await(WriterProcess::isNumber, acknowledged().size() + more);
  }

  private List<String> await(Predicate<String> which, int count) throws InterruptedException {
    long end = System.nanoTime() + LIMIT.toNanos();
    synchronized (lines) {
      while (true) {
        List<String> found = lines.stream().filter(which).toList();
        if (found.size() >= count) {
          return found;
        }
        if (System.nanoTime() > end || !reader.isAlive()) {
          throw new AssertionError("the writer said only:\n" + String.join("\n", lines));
        }
        lines.wait(100);
      }
    }
  }

  /// The server's process, as the line `ready ...` names it.
  static long server(String ready) {
    return Long.parseLong(ready.split(" ")[1]);
  }

  /// Kills the program at once, as with `kill -9`, and waits until all that it printed was read.
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
    reader.join();
  }

  /// Ends the program as a user does.
  int end() throws InterruptedException {
    process.destroy();
    int code = process.waitFor();
    reader.join();
    return code;
  }

  /// All numbers that were acknowledged.
  List<Long> acknowledged() {
    synchronized (lines) {
      return lines.stream().filter(WriterProcess::isNumber).map(Long::valueOf).toList();
    }
  }

  private static boolean isNumber(String line) {
    return line.matches("[0-9]+");
  }

  /// Kills any process at once.
  static void kill(long pid) {
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
  }

  /// The process of the server that a folder names at this moment.
  static long serverOf(Path folder) {
    try (Stream<String> lines = Files.lines(folder.resolve("postgresql/data/postmaster.pid"))) {
      return Long.parseLong(lines.findFirst().orElseThrow().strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
