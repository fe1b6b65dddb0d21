package org.indusco.bench.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The files of the project, as text.
final class Sources {

  private static final Path HOME = Path.of("..");

  /// Folders of which nothing was written by hand.
  private static final Set<String> BUILT = Set.of("target", ".git");

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
        .flatMap(folder -> under(folder, ".java").stream())
        .toList();
  }

  /// The Java sources that are no tests.
  static List<Source> javaOfModules() {
    return Modules.NAMES.stream()
        .flatMap(module -> under(module + "/src/main/java", ".java").stream())
        .toList();
  }

  /// Pages, scripts and poms.
  static List<Source> others() {
    return under("", ".md", ".sh", "pom.xml");
  }

  private static List<Source> under(String folder, String... endings) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          HOME.resolve(folder),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              return BUILT.contains(String.valueOf(path.getFileName()))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
              if (attributes.isRegularFile()
                  && Stream.of(endings).anyMatch(path.toString()::endsWith)) {
                found.add(path);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.stream().sorted().map(Sources::read).toList();
  }

  private static Source read(Path file) {
    try {
      return new Source(HOME.relativize(file).toString(), Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
