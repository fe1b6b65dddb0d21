package org.indusco.exchange.layer;

import java.util.List;
import org.indusco.model.shape.Shape;

/// The bounds of shapes in degrees.
record Bounds(double west, double south, double east, double north) {

  private static final Bounds NOTHING =
      new Bounds(
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY);

  /// The bounds of some parts; without parts those of [#empty].
  static Bounds of(List<Shape.Part> parts) {
    Bounds bounds = NOTHING;
    for (Shape.Part part : parts) {
      double[] outer = part.rings().getFirst();
      for (int i = 0; i < outer.length; i += 2) {
        bounds = bounds.with(new Bounds(outer[i], outer[i + 1], outer[i], outer[i + 1]));
      }
    }
    return bounds;
  }

  /// The bounds of all features of a layer.
  static Bounds of(Layer layer) {
    Bounds bounds = NOTHING;
    for (Layer.Row row : layer.rows()) {
      bounds = bounds.with(of(row.parts()));
    }
    return bounds;
  }

  /// Whether nothing lies in them.
  boolean empty() {
    return west > east;
  }

  private Bounds with(Bounds other) {
    return new Bounds(
        Math.min(west, other.west),
        Math.min(south, other.south),
        Math.max(east, other.east),
        Math.max(north, other.north));
  }
}
