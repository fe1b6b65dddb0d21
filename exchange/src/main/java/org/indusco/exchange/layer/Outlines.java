package org.indusco.exchange.layer;

import java.util.ArrayList;
import java.util.List;
import org.indusco.model.shape.Shape;

/// Outlines of areas as RFC 7946 wants them: outer rings against the clock, holes with it.
final class Outlines {

  private Outlines() {}

  static List<Shape.Part> of(Shape shape) {
    return shape.parts().stream().map(Outlines::of).toList();
  }

  private static Shape.Part of(Shape.Part part) {
    List<double[]> rings = new ArrayList<>();
    for (double[] ring : part.rings()) {
      boolean outer = rings.isEmpty();
      rings.add(area(ring) > 0 == outer ? ring : turned(ring));
    }
    return new Shape.Part(rings);
  }

  /// Twice the area in square degrees, positive against the clock.
  private static double area(double[] ring) {
    double sum = 0;
    for (int i = 0; i + 3 < ring.length; i += 2) {
      // Counted from the first corner, so that small rings far from 0 keep their digits.
      double x1 = ring[i] - ring[0];
      double y1 = ring[i + 1] - ring[1];
      sum += x1 * (ring[i + 3] - ring[1]) - (ring[i + 2] - ring[0]) * y1;
    }
    return sum;
  }

  private static double[] turned(double[] ring) {
    double[] turned = new double[ring.length];
    for (int i = 0; i < ring.length; i += 2) {
      turned[i] = ring[ring.length - 2 - i];
      turned[i + 1] = ring[ring.length - 1 - i];
    }
    return turned;
  }
}
