package org.indusco.exchange.layer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.indusco.atlas.area.Area;
import org.indusco.model.schema.Dated;
import org.indusco.model.shape.Shape;

/// Something that may be a feature of a day.
///
/// @param <R> its row
interface Candidate<R extends Record> {

  R row();

  String id();

  /// Whether it is one on a day.
  boolean holdsOn(LocalDate day);

  /// Whether some of it lies in a box on a day.
  boolean touches(BoundingBox box, LocalDate day);

  /// Where it is on a day; without parts when that is not known.
  Shape shape(LocalDate day);

  /// An area and the days for which it was drawn.
  record Outline(Dated when, Shape shape, Area area) {

    static Outline of(Shape shape, Dated when) {
      return new Outline(when, shape, Area.of(List.of(shape)));
    }
  }

  /// What has areas, or is a list of points.
  ///
  /// @param outlines its areas; of several that hold on a day it is all together
  /// @param points what belongs to it beside them; shown where no area holds on the day
  record Outlined<R extends Record>(
      R row, String id, Dated when, List<Outline> outlines, List<Shape.Part> points)
      implements Candidate<R> {

    @Override
    public boolean holdsOn(LocalDate day) {
      return when.holdsOn(day);
    }

    @Override
    public boolean touches(BoundingBox box, LocalDate day) {
      return outlines.stream().filter(one -> one.when().holdsOn(day)).anyMatch(box::touches)
          || points.stream().anyMatch(box::holds);
    }

    @Override
    public Shape shape(LocalDate day) {
      List<Shape.Part> parts =
          outlines.stream()
              .filter(one -> one.when().holdsOn(day))
              .flatMap(one -> Outlines.of(one.shape()).stream())
              .toList();
      return parts.isEmpty()
          ? new Shape(id, Shape.Kind.POINT, points, Map.of())
          : new Shape(id, Shape.Kind.AREA, parts, Map.of());
    }
  }

  /// What stands at a point.
  ///
  /// @param point where; empty when that is not known
  record Pinned<R extends Record>(R row, String id, Dated when, List<Shape.Part> point)
      implements Candidate<R> {

    @Override
    public boolean holdsOn(LocalDate day) {
      return when.holdsOn(day);
    }

    @Override
    public boolean touches(BoundingBox box, LocalDate day) {
      return !point.isEmpty() && box.holds(point.getFirst());
    }

    @Override
    public Shape shape(LocalDate day) {
      return new Shape(id, Shape.Kind.POINT, point, Map.of());
    }
  }
}
