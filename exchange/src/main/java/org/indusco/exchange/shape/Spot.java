package org.indusco.exchange.shape;

import java.nio.file.Path;

/// A spot in a file, told as a path from its top.
///
/// @param file the file
/// @param path from its top, such as `features[2].geometry`
/// @param id of the shape there; empty for none
record Spot(Path file, String path, String id) {

  Spot at(String member) {
    return new Spot(file, path.isEmpty() ? member : path + "." + member, id);
  }

  Spot at(int index) {
    return new Spot(file, path + "[" + index + "]", id);
  }

  Spot of(String shape) {
    return new Spot(file, path, shape);
  }

  GeoJsonException fault(String reason) {
    return fault(reason, "");
  }

  GeoJsonException fault(String reason, String maybe) {
    String where = id.isEmpty() ? path : path + " (" + Told.brief(id) + ")";
    return new GeoJsonException(file, where, reason, maybe);
  }
}
