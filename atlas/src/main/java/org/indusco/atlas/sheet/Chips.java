package org.indusco.atlas.sheet;

import org.indusco.atlas.census.Group;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.ink.Lettering;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Squares with the colour and letter of an industry group.
final class Chips {

  private static final double USUAL = 11;
  private static final double LEAST_WITH_LETTER = 10;

  private final Canvas canvas;

  Chips(Canvas canvas) {
    this.canvas = canvas;
  }

  /// A square of the size that charts and the legend have.
  void draw(Coordinate middle, Group group) {
    draw(middle, USUAL * canvas.unit(), group);
  }

  /// A square with a side in pixels; without its letter when it is too small for one.
  void draw(Coordinate middle, double side, Group group) {
    double unit = canvas.unit();
    String hue = Hues.industry(group.number());
    Envelope box = new Envelope(middle);
    box.expandBy(side / 2);
    canvas.svg().rectangle(box, 0, Ink.fill(hue).edge(Hues.darker(hue, 0.45), 0.9 * unit));
    if (side >= LEAST_WITH_LETTER * unit) {
      double size = Math.min(11 * unit, 0.72 * side);
      Coordinate foot = new Coordinate(middle.x, middle.y + 0.36 * size);
      Lettering lettering = Lettering.of(size).weight(700).anchor("middle").ink(Hues.INK);
      canvas.svg().words(String.valueOf(group.letter()), foot, lettering);
    }
  }
}
