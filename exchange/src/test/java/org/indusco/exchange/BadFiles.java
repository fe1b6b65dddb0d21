package org.indusco.exchange;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indusco.exchange.csv.SheetException;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.FaultList;

/// Reads the bad files of `cases/bad` in a process of its own, whose heap is small: a reader that
/// held more at once than it should would end with an error of memory.
final class BadFiles {

  private static final String PARTING = "\t";

  private BadFiles() {}

  /// What reading one case gave.
  ///
  /// @param name the case
  /// @param millis what the thread that read it took of the processor
  /// @param rows how many rows or files are at fault
  /// @param kind of the first fault; empty when there is none
  /// @param place its file, row and column
  /// @param told its text
  /// @param lines of the whole answer
  record Answer(
      String name, long millis, int rows, String kind, String place, String told, int lines) {

    static Answer parse(String line) {
      String[] parts = line.split(PARTING, -1);
      return new Answer(
          parts[0],
          Long.parseLong(parts[1]),
          Integer.parseInt(parts[2]),
          parts[3],
          parts[4],
          parts[5],
          Integer.parseInt(parts[6]));
    }

    private String line() {
      return Stream.of(name, millis, rows, kind, place, told, lines)
          .map(part -> part.toString().replaceAll("[\\t\\n]", " "))
          .collect(Collectors.joining(PARTING));
    }
  }

  /// Reads all cases.
  ///
  /// @param arguments a folder to work in, a file for the answers, one for the megabytes by which
  ///     the process grew, and the files of cases
  public static void main(String[] arguments) throws IOException, SheetException {
    Path home = Path.of(arguments[0]);
    List<String> answers = new ArrayList<>();
    long before = megabytes("VmRSS");
    for (int i = 3; i < arguments.length; i++) {
      for (FaultCase one : FaultCase.in(arguments[i])) {
        answers.add(answer(one, home).line());
        Files.write(Path.of(arguments[1]), answers);
      }
    }
    Files.writeString(Path.of(arguments[2]), String.valueOf(megabytes("VmHWM") - before));
  }

  /// What the process has in memory now or had at most, as Linux tells it in a line of its status;
  /// elsewhere what its heap has become, which is most of it.
  private static long megabytes(String line) throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return Runtime.getRuntime().totalMemory() >> 20;
    }
    return Files.readAllLines(status).stream()
        .filter(each -> each.startsWith(line + ":"))
        .mapToLong(each -> Long.parseLong(each.replaceAll("\\D", "")) >> 10)
        .findFirst()
        .orElseThrow();
  }

  private static Answer answer(FaultCase one, Path home) throws IOException {
    TinyCopy copy = one.copy(home);
    Set<String> before = names(copy.folder());
    long start = cpuNanos();
    Reading reading = copy.read();
    String text = FaultList.of(reading.faults()).text();
    long millis = (cpuNanos() - start) / 1_000_000;
    if (!names(copy.folder()).equals(before)) {
      throw new IllegalStateException("reading leaves files behind: " + one.name());
    }
    delete(copy.folder());
    return of(one.name(), millis, reading.faults(), (int) text.lines().count());
  }

  /// What this thread, which does all the reading, has taken of the processor: on a busy machine
  /// the clock tells nothing, and how long the compiler works beside it is not the reader's doing.
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Answer of(String name, long millis, List<Fault> faults, int lines) {
    if (faults.isEmpty()) {
      return new Answer(name, millis, 0, "", "", "", lines);
    }
    Fault first = faults.getFirst();
    return new Answer(
        name,
        millis,
        faults.stream().mapToInt(Fault::times).sum(),
        first.kind().name(),
        place(first.file(), first.row(), first.column()),
        first.toString(),
        lines);
  }

  static String place(String file, int row, String column) {
    return file + " " + row + " " + column;
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  private static void delete(Path folder) throws IOException {
    for (String name : names(folder)) {
      Files.delete(folder.resolve(name));
    }
    Files.delete(folder);
  }
}
