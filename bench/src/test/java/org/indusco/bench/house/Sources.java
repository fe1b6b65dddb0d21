package org.indusco.bench.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files of the project, as text.
final class Sources {

  private static final Path HOME = Path.of("..");

  private Sources() {}

  /// A file with its lines.
  record Source(String name, List<String> lines) {

    /// Where a line stands, for messages.
    String spot(int line) {
      return name + ":" + (line + 1);
    }
  }

  /// All Java sources, those of tests and of the examples' programs included.
  static List<Source> java() {
    return Stream.concat(Modules.NAMES.stream(), Stream.of("examples"))
        .flatMap(folder -> under(folder, ".java"))
        .toList();
  }

  /// The Java sources that are no tests.
  static List<Source> javaOfModules() {
    return Modules.NAMES.stream()
        .flatMap(module -> under(module + "/src/main/java", ".java"))
        .toList();
  }

  /// Pages, scripts and poms.
  static List<Source> others() {
    return Stream.of(".md", ".sh", "pom.xml").flatMap(ending -> under("", ending)).toList();
  }

  private static Stream<Source> under(String folder, String ending) {
    try (Stream<Path> files = Files.walk(HOME.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !built(file))
          .filter(Files::isRegularFile)
          .sorted()
          .map(Sources::read)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean built(Path file) {
    for (Path part : HOME.relativize(file)) {
      if (part.toString().equals("target") || part.toString().equals(".git")) {
        return true;
      }
    }
    return false;
  }

  private static Source read(Path file) {
    try {
      return new Source(HOME.relativize(file).toString(), Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
