package org.indusco.model.shape;

import java.util.List;
import java.util.Map;

/// A named shape with its properties.
///
/// @param id the id that ties it to a row of the table of the same name; empty for none
/// @param kind whether the parts are points, lines or areas
/// @param parts the single points, lines or polygons
/// @param properties what else the file says of it, as text
public record Shape(String id, Kind kind, List<Part> parts, Map<String, String> properties) {

  /// What a shape is made of.
  public enum Kind {
    POINT,
    LINE,
    AREA
  }

  /// One point, line or polygon: its rings (an outer ring, then holes; one path for points and
  /// lines), each a flat array lon, lat, lon, lat in degrees.
  public record Part(List<double[]> rings) {
    public Part {
      rings = List.copyOf(rings);
    }
  }

  public Shape {
    parts = List.copyOf(parts);
    properties = Map.copyOf(properties);
  }

  /// A property's text, or the empty text when the file does not give it.
  public String property(String name) {
    return properties.getOrDefault(name, "");
  }
}
