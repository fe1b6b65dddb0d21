package org.indusco.atlas.sheet;

import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.ink.Lettering;
import org.indusco.atlas.ink.Svg;
import org.indusco.model.wording.Wording;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// A bar that shows a round number of kilometres.
final class ScaleBar {

  private final Canvas canvas;
  private final Wording words;
  private final Envelope box;
  private final double km;

  /// Takes room in the lower left corner of the frame.
  ScaleBar(Canvas canvas, Wording words) {
    this.words = words;
    this.canvas = canvas;
    double unit = canvas.unit();
    km = Rounds.below(150 * unit * canvas.frame().metresPerPixel() / 1000);
    Envelope frame = canvas.frame().paper();
    double left = frame.getMinX() + 10 * unit;
    double bottom = frame.getMaxY() - 10 * unit;
    box = new Envelope(left, left + length() + 46 * unit, bottom - 32 * unit, bottom);
    canvas.board().take(box);
  }

  private double length() {
    return 1000 * km / canvas.frame().metresPerPixel();
  }

  void draw() {
    double unit = canvas.unit();
    double left = box.getMinX() + 10 * unit;
    double top = box.getMaxY() - 11 * unit;
    canvas.svg().rectangle(box, 0, Ink.fill(Hues.PAPER).faint(0.85));
    for (int part = 0; part < 4; part++) {
      double x = left + part * length() / 4;
      Ink ink = Ink.fill(part % 2 == 0 ? Hues.INK : Hues.PAPER).edge(Hues.INK, 0.7);
      canvas.svg().rectangle(new Envelope(x, x + length() / 4, top, top + 4 * unit), 0, ink);
    }
    for (int half = 0; half <= 2; half++) {
      Coordinate at = new Coordinate(left + half * length() / 2, top - 4 * unit);
      String number = Svg.number(km * half / 2);
      String figure = half == 2 ? words.say("scale.km", number) : number;
      canvas.svg().words(figure, at, Lettering.of(9.5 * unit).anchor("middle"));
    }
  }
}
