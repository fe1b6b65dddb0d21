package org.indusco.server.ogc;

import java.util.Map;

/// A way to something else.
///
/// @param href its address
/// @param rel what it is to where the link stands, such as `self` or `next`
/// @param type its media type
/// @param title what it is in words
record Link(String href, String rel, String type, String title) {

  static final String JSON = "application/json";
  static final String GEOJSON = "application/geo+json";
  static final String HTML = "text/html";

  /// The link as values for a document that takes no records.
  Map<String, Object> values() {
    return Map.of("href", href, "rel", rel, "type", type, "title", title);
  }
}
