package org.indusco.store.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the server writes of itself into `postmaster.pid`.
///
/// @param pid the number of its process
/// @param port where it listens; 0 while that is not yet known
record PidFile(long pid, int port) {

  /// What has become of the process.
  enum Holder {
    /// The server runs.
    SERVER,
    /// No process has the number.
    NOBODY,
    /// The process is dead, but its number stays taken until somebody reaps it.
    DEAD,
    /// Another program has the number.
    OTHER
  }

  static Path of(DataFolder folder) {
    return folder.data().resolve("postmaster.pid");
  }

  /// Reads the file if it is there and whole enough to tell the process.
  static Optional<PidFile> read(DataFolder folder) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(of(folder));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    if (lines.isEmpty() || !lines.getFirst().strip().matches("[0-9]{1,10}")) {
      return Optional.empty();
    }
    String port = lines.size() > 3 ? lines.get(3).strip() : "";
    return Optional.of(
        new PidFile(
            Long.parseLong(lines.getFirst().strip()),
            port.matches("[0-9]{1,5}") ? Integer.parseInt(port) : 0));
  }

  /// Whether the server still runs.
  Holder holder() {
    Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    if (process.isEmpty()) {
      return Holder.NOBODY;
    }
    if (!Platform.current().linux()) {
      return process.get().info().command().map(text -> text.contains("postgres")).orElse(true)
          ? Holder.SERVER
          : Holder.OTHER;
    }
    try {
      return holder(Files.readString(Path.of("/proc", Long.toString(pid), "stat")));
    } catch (IOException e) {
      return Holder.OTHER;
    }
  }

  /// @param stat `PID (name) STATE ...`, of which Z and X are dead
  private static Holder holder(String stat) {
    int end = stat.lastIndexOf(')');
    if ("ZX".indexOf(stat.charAt(end + 2)) >= 0) {
      return Holder.DEAD;
    }
    return stat.substring(stat.indexOf('(') + 1, end).equals("postgres")
        ? Holder.SERVER
        : Holder.OTHER;
  }

  /// Whether any process works in the data directory, as every process of a server does.
  ///
  /// Only Linux tells; elsewhere the answer is yes, to be safe.
  static boolean anyServerIn(DataFolder folder) throws IOException {
    if (!Platform.current().linux()) {
      return true;
    }
    Path data = folder.data().toRealPath();
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      return processes
          .filter(process -> process.getFileName().toString().matches("[0-9]+"))
          .anyMatch(process -> worksIn(process, data));
    }
  }

  private static boolean worksIn(Path process, Path data) {
    try {
      return Files.readSymbolicLink(process.resolve("cwd")).equals(data);
    } catch (IOException e) {
      // It has ended meanwhile, or belongs to another user and so is no server of ours.
      return false;
    }
  }
}
