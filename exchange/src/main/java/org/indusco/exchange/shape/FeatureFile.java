package org.indusco.exchange.shape;

import java.util.List;
import java.util.Map;
import org.indusco.model.shape.Feature;

/// Features with values as GeoJSON (RFC 7946), for other programs.
public final class FeatureFile {

  private FeatureFile() {}

  /// The text of a document, a feature to a line.
  public static String text(List<Feature> features) {
    return DocumentWriter.text(features);
  }

  /// One feature as the text of a document, with the id of its shape and further members.
  ///
  /// @param members texts, numbers, lists and maps of these by name
  public static String text(Feature feature, Map<String, Object> members) {
    return DocumentWriter.text(feature, members);
  }

  /// The text of a document whose features have the ids of their shapes, with further members
  /// beside them.
  ///
  /// @param members texts, numbers, lists and maps of these by name, written before the features
  public static String text(List<Feature> features, Map<String, Object> members) {
    return DocumentWriter.text(features, members);
  }
}
