package org.indusco.atlas.sheet;

import java.util.IdentityHashMap;
import org.indusco.atlas.area.Geometries;
import org.indusco.model.shape.Shape;
import org.locationtech.jts.geom.Geometry;

/// The outlines of shapes on the sheet, each projected once however many layers draw it.
final class Outlines {

  private final Canvas canvas;
  private final IdentityHashMap<Shape, Geometry> known = new IdentityHashMap<>();

  Outlines(Canvas canvas) {
    this.canvas = canvas;
  }

  Geometry of(Shape shape) {
    return known.computeIfAbsent(shape, each -> canvas.frame().paper(Geometries.of(each)));
  }
}
