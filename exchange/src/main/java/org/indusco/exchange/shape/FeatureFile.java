package org.indusco.exchange.shape;

import java.util.List;
import org.indusco.model.shape.Feature;

/// Features with values as GeoJSON (RFC 7946), for other programs.
public final class FeatureFile {

  private FeatureFile() {}

  /// The text of a document, a feature to a line.
  public static String text(List<Feature> features) {
    return DocumentWriter.text(features);
  }
}
