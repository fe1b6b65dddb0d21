package org.indusco.exchange.layer;

import java.io.IOException;
import java.nio.file.Path;

/// What tests of other packages ask GDAL.
public final class GdalProgram {

  private GdalProgram() {}

  /// How many features the layers of a file have together.
  public static int count(Path file) throws IOException, InterruptedException {
    return Gdal.layers(file).values().stream().mapToInt(Gdal.Told::count).sum();
  }
}
