package org.indusco.exchange.layer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.indusco.exchange.disk.Parcel;
import org.indusco.exchange.shape.FeatureFile;

/// Layers as a folder of GeoJSON files (RFC 7946), one for each.
public final class LayerFolder {

  private LayerFolder() {}

  /// The name of a layer's file.
  static String file(Layer layer) {
    return layer.name() + ".geojson";
  }

  /// Writes each layer, in place of one of the same name; other files of the folder stay.
  ///
  /// @throws IOException when the folder cannot be written
  public static void write(List<Layer> layers, Path folder) throws IOException {
    try (Parcel parcel = Parcel.to(folder)) {
      for (Layer layer : layers) {
        parcel.add(file(layer), FeatureFile.text(layer.features()));
      }
      parcel.deliver(List.of());
    }
  }
}
