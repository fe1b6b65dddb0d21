package org.indusco.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.indusco.bench.measure.Measurements;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where measurements are kept for `indusco bench report`.
final class JsonFile {

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write the measurements as JSON, too.")
  private @Nullable Path file;

  /// Writes measurements where a file was asked for.
  void write(Measurements measurements) throws IOException {
    if (file != null) {
      measurements.write(file);
    }
  }
}
