package org.indusco.app.job;

import java.util.ArrayList;
import java.util.List;

/// How value and bound of a job came closer: a row of points that stays short, since every other
/// one is dropped when there are too many.
public final class Trace {

  private static final int MOST = 240;

  private final List<Point> points = new ArrayList<>();
  private int every = 1;
  private int heard;

  /// Value and bound at a time.
  ///
  /// @param seconds since work began
  /// @param value estimated, in money
  /// @param bound proven, in money; can be infinite before there is one
  public record Point(double seconds, double value, double bound) {}

  /// A row without points.
  Trace() {}

  synchronized void add(Point point) {
    if (heard++ % every != 0) {
      return;
    }
    points.add(point);
    if (points.size() > MOST) {
      List<Point> half = new ArrayList<>();
      for (int i = 0; i < points.size(); i += 2) {
        half.add(points.get(i));
      }
      points.clear();
      points.addAll(half);
      every *= 2;
    }
  }

  /// The points in their order.
  public synchronized List<Point> points() {
    return List.copyOf(points);
  }
}
