package org.indusco.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A copy of `examples/tiny` to be changed.
record TinyCopy(Path folder) {

  static final Path TINY = Path.of("..", "examples", "tiny");

  static TinyCopy in(Path home) throws IOException {
    Path copy = Files.createTempDirectory(home, "tiny");
    try (Stream<Path> files = Files.list(TINY)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return new TinyCopy(copy);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  TinyCopy replace(String name, String old, String fresh) throws IOException {
    String text = Files.readString(file(name));
    assertThat(text).containsOnlyOnce(old);
    return write(name, text.replace(old, fresh));
  }

  TinyCopy append(String name, String line) throws IOException {
    return write(name, Files.readString(file(name)) + line + "\n");
  }

  TinyCopy write(String name, String text) throws IOException {
    Files.writeString(file(name), text);
    return this;
  }

  Reading read() {
    return NetworkFolder.read(folder);
  }
}
