package org.indusco.exchange.folio;

import org.indusco.model.shape.Shape;
import tools.jackson.core.JsonGenerator;

/// Shapes as coordinates of GeoJSON, to four decimals of a degree: some ten metres, nearer than
/// any map of a country is drawn.
final class Shapes {

  private static final double DECIMALS = 1e4;

  private Shapes() {}

  /// Always as the geometry of several, so that who reads it has one case.
  static void write(JsonGenerator json, Shape shape) {
    json.writeObjectPropertyStart("geometry");
    json.writeStringProperty(
        "type",
        switch (shape.kind()) {
          case POINT -> "MultiPoint";
          case LINE -> "MultiLineString";
          case AREA -> "MultiPolygon";
        });
    json.writeArrayPropertyStart("coordinates");
    for (Shape.Part part : shape.parts()) {
      switch (shape.kind()) {
        case POINT -> position(json, part.rings().getFirst(), 0);
        case LINE -> path(json, part.rings().getFirst());
        case AREA -> {
          json.writeStartArray();
          part.rings().forEach(ring -> path(json, ring));
          json.writeEndArray();
        }
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void path(JsonGenerator json, double[] flat) {
    json.writeStartArray();
    for (int i = 0; i < flat.length; i += 2) {
      position(json, flat, i);
    }
    json.writeEndArray();
  }

  private static void position(JsonGenerator json, double[] flat, int at) {
    json.writeStartArray();
    degrees(json, flat[at]);
    degrees(json, flat[at + 1]);
    json.writeEndArray();
  }

  static void degrees(JsonGenerator json, double degrees) {
    double rounded = Math.rint(degrees * DECIMALS) / DECIMALS;
    if (rounded == Math.rint(rounded)) {
      json.writeNumber((int) rounded);
    } else {
      json.writeNumber(rounded);
    }
  }
}
