package org.indusco.exchange.shape;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.indusco.model.shape.Feature;
import org.indusco.model.shape.Shape;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/// Writes one document, a feature to a line so that changes show line by line.
final class DocumentWriter {

  private final JsonGenerator json;

  private DocumentWriter(JsonGenerator json) {
    this.json = json;
  }

  static void write(List<Shape> shapes, OutputStream out) throws IOException {
    try (JsonGenerator json = GeoJson.MAPPER.createGenerator(out)) {
      new DocumentWriter(json).collection(shapes);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /// Features with their values as the text of a document.
  static String text(List<Feature> features) {
    return text(Map.of(), json -> features.forEach(feature -> json.feature(feature, "")));
  }

  /// The same with the ids of their shapes as those of the features, and further members.
  static String text(List<Feature> features, Map<String, Object> members) {
    return text(
        members, json -> features.forEach(feature -> json.feature(feature, feature.shape().id())));
  }

  /// One feature as the text of a document.
  static String text(Feature feature, Map<String, Object> members) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = GeoJson.MAPPER.createGenerator(text)) {
      json.writeStartObject();
      new DocumentWriter(json).members(feature, feature.shape().id());
      members.forEach(json::writePOJOProperty);
      json.writeEndObject();
      json.writeRaw("\n");
    }
    return text.toString();
  }

  private static String text(Map<String, Object> members, Consumer<DocumentWriter> features) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = GeoJson.MAPPER.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringProperty("type", "FeatureCollection");
      members.forEach(json::writePOJOProperty);
      json.writeArrayPropertyStart("features");
      features.accept(new DocumentWriter(json));
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw("\n");
    }
    return text.toString();
  }

  private void feature(Feature feature, String id) {
    json.writeRaw("\n");
    json.writeStartObject();
    members(feature, id);
    json.writeEndObject();
  }

  private void members(Feature feature, String id) {
    json.writeStringProperty("type", "Feature");
    if (!id.isEmpty()) {
      json.writeStringProperty("id", id);
    }
    json.writeObjectPropertyStart("properties");
    feature.values().forEach(json::writePOJOProperty);
    json.writeEndObject();
    json.writeName("geometry");
    geometry(feature.shape());
  }

  private void collection(List<Shape> shapes) {
    json.writeStartObject();
    json.writeStringProperty("type", "FeatureCollection");
    json.writeArrayPropertyStart("features");
    for (Shape shape : shapes) {
      json.writeRaw("\n");
      feature(shape);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw("\n");
  }

  private void feature(Shape shape) {
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    if (!shape.id().isEmpty() && !shape.property("id").equals(shape.id())) {
      json.writeStringProperty("id", shape.id());
    }
    json.writeObjectPropertyStart("properties");
    new TreeMap<>(shape.properties()).forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeName("geometry");
    geometry(shape);
    json.writeEndObject();
  }

  private void geometry(Shape shape) {
    if (shape.parts().isEmpty()) {
      json.writeNull();
      return;
    }
    boolean single = shape.parts().size() == 1;
    json.writeStartObject();
    json.writeStringProperty("type", (single ? "" : "Multi") + typeOf(shape.kind()));
    json.writeName("coordinates");
    if (single) {
      part(shape.kind(), shape.parts().getFirst());
    } else {
      json.writeStartArray();
      shape.parts().forEach(part -> part(shape.kind(), part));
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static String typeOf(Shape.Kind kind) {
    return switch (kind) {
      case POINT -> "Point";
      case LINE -> "LineString";
      case AREA -> "Polygon";
    };
  }

  private void part(Shape.Kind kind, Shape.Part part) {
    switch (kind) {
      case POINT -> position(part.rings().getFirst(), 0);
      case LINE -> path(part.rings().getFirst());
      case AREA -> {
        json.writeStartArray();
        part.rings().forEach(this::path);
        json.writeEndArray();
      }
    }
  }

  private void path(double[] flat) {
    json.writeStartArray();
    for (int i = 0; i < flat.length; i += 2) {
      position(flat, i);
    }
    json.writeEndArray();
  }

  private void position(double[] flat, int at) {
    json.writeStartArray();
    figure(flat[at]);
    figure(flat[at + 1]);
    json.writeEndArray();
  }

  /// Whole degrees without a point, so that a file does not grow when it is written again.
  private void figure(double degrees) {
    if (degrees == Math.rint(degrees)) {
      json.writeNumber((int) degrees);
    } else {
      json.writeNumber(degrees);
    }
  }
}
