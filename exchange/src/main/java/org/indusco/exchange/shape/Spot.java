package org.indusco.exchange.shape;

import java.nio.file.Path;

/// A spot in a file, told as a path from its top.
record Spot(Path file, String path) {

  Spot at(String member) {
    return new Spot(file, path.isEmpty() ? member : path + "." + member);
  }

  Spot at(int index) {
    return new Spot(file, path + "[" + index + "]");
  }

  GeoJsonException fault(String reason) {
    return fault(reason, "");
  }

  GeoJsonException fault(String reason, String maybe) {
    return new GeoJsonException(file, path, reason, maybe);
  }
}
