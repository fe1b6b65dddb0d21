package org.indusco.exchange.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.shape.FeatureFile;
import org.indusco.model.shape.Feature;

/// Some of the features that were asked for.
///
/// @param features those of the page, in the order of their table; the id of each is that of its
///     shape
/// @param matched how many there are on all pages
public record FeaturePage(List<Feature> features, int matched) {

  public FeaturePage {
    features = List.copyOf(features);
  }

  /// The page as a GeoJSON FeatureCollection with `numberMatched` and `numberReturned`, as OGC API
  /// Features has them.
  ///
  /// @param members what else the collection says, such as `links` and `timeStamp`: texts, numbers,
  ///     lists and maps of these
  public String geoJson(Map<String, Object> members) {
    Map<String, Object> all = new LinkedHashMap<>(members);
    all.put("numberMatched", matched);
    all.put("numberReturned", features.size());
    return FeatureFile.text(features, all);
  }
}
