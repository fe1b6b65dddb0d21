package org.indusco.atlas.sheet;

import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Type;
import org.locationtech.jts.geom.Coordinate;

/// A column beside or below the map that fills from the top.
final class Column {

  private static final double SAMPLE = 26;

  private final Canvas canvas;
  private final double left;
  private final double width;
  private double y;

  Column(Canvas canvas, Coordinate corner, double width) {
    this.canvas = canvas;
    this.left = corner.x;
    this.width = width;
    this.y = corner.y;
  }

  /// Draws a sample around its middle.
  @FunctionalInterface
  interface Sample {
    void draw(Coordinate middle);
  }

  double bottom() {
    return y;
  }

  double left() {
    return left;
  }

  void heading(String words) {
    y += 24 * canvas.unit();
    canvas.text(
        words,
        new Coordinate(left, y),
        13.5 * canvas.unit(),
        "font-family",
        Type.SERIF,
        "font-weight",
        600);
    y += 5 * canvas.unit();
  }

  /// A sample with what it means, and a figure at the right edge.
  void row(Sample sample, String words, String figure) {
    double unit = canvas.unit();
    double size = 11.5 * unit;
    double room = width - SAMPLE * unit - Type.width(figure, size) - 6 * unit;
    y += 18 * unit;
    sample.draw(new Coordinate(left + 9 * unit, y - 4 * unit));
    var lines = Canvas.wrap(words, size, room);
    canvas.text(figure, new Coordinate(left + width, y), size, "text-anchor", "end");
    for (int i = 0; i < lines.size(); i++) {
      y += i == 0 ? 0 : 14 * unit;
      canvas.text(lines.get(i), new Coordinate(left + SAMPLE * unit, y), size);
    }
  }

  /// A line under a row, in small type.
  void under(String words) {
    double unit = canvas.unit();
    for (String line : Canvas.wrap(words, 10 * unit, width - SAMPLE * unit)) {
      y += 13 * unit;
      canvas.text(line, new Coordinate(left + SAMPLE * unit, y), 10 * unit, "fill", Hues.SECOND);
    }
  }

  void note(String words) {
    double unit = canvas.unit();
    y += 5 * unit;
    for (String line : Canvas.wrap(words, 10.5 * unit, width)) {
      y += 14 * unit;
      canvas.text(line, new Coordinate(left, y), 10.5 * unit, "fill", Hues.SECOND);
    }
  }

  void space(double pixels) {
    y += pixels * canvas.unit();
  }
}
