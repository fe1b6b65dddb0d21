package org.indusco.atlas.sheet;

import java.util.List;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Lettering;
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

  void heading(String words) {
    y += 24 * canvas.unit();
    write(words, 0, Lettering.of(13.5 * canvas.unit()).family(Type.SERIF).weight(600));
    y += 5 * canvas.unit();
  }

  private void write(String words, double indent, Lettering lettering) {
    canvas.svg().words(words, new Coordinate(left + indent * canvas.unit(), y), lettering);
  }

  /// A sample with what it means, and a figure at the right edge.
  void row(Sample sample, String words, String figure) {
    double unit = canvas.unit();
    double size = 11.5 * unit;
    Lettering lettering = Lettering.of(size);
    double room = width - SAMPLE * unit - Type.width(figure, size) - 6 * unit;
    y += 18 * unit;
    sample.draw(new Coordinate(left + 9 * unit, y - 4 * unit));
    if (!figure.isEmpty()) {
      canvas.svg().words(figure, new Coordinate(left + width, y), lettering.anchor("end"));
    }
    List<String> lines = Canvas.wrap(words, size, room);
    for (int i = 0; i < lines.size(); i++) {
      y += i == 0 ? 0 : 14 * unit;
      write(lines.get(i), SAMPLE, lettering);
    }
  }

  /// A line under a row, in small type.
  void under(String words) {
    double unit = canvas.unit();
    for (String line : Canvas.wrap(words, 10 * unit, width - SAMPLE * unit)) {
      y += 13 * unit;
      write(line, SAMPLE, Lettering.of(10 * unit).ink(Hues.SECOND));
    }
  }

  /// The width of the column in pixels.
  double width() {
    return width;
  }

  /// Takes room of a height in pixels over the whole width, and tells where it begins.
  Coordinate take(double height) {
    y += 8 * canvas.unit();
    Coordinate corner = new Coordinate(left, y);
    y += height;
    return corner;
  }

  void note(String words) {
    double unit = canvas.unit();
    y += 5 * unit;
    for (String line : Canvas.wrap(words, 10.5 * unit, width)) {
      y += 14 * unit;
      write(line, 0, Lettering.of(10.5 * unit).ink(Hues.SECOND));
    }
  }
}
