package org.indusco.atlas.sheet;

import org.indusco.atlas.ink.Hues;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// A bar that shows a round number of kilometres.
final class ScaleBar {

  private final Canvas canvas;
  private final Envelope box;
  private final double km;

  /// Takes room in the lower left corner of the frame.
  ScaleBar(Canvas canvas) {
    this.canvas = canvas;
    double unit = canvas.unit();
    km = round(150 * unit * canvas.frame().metresPerPixel() / 1000);
    Envelope frame = canvas.frame().paper();
    double left = frame.getMinX() + 10 * unit;
    double bottom = frame.getMaxY() - 10 * unit;
    box = new Envelope(left, left + length() + 46 * unit, bottom - 32 * unit, bottom);
    canvas.board().take(box);
  }

  private static double round(double most) {
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    double lead = most / power;
    return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
  }

  private double length() {
    return 1000 * km / canvas.frame().metresPerPixel();
  }

  void draw() {
    double unit = canvas.unit();
    double left = box.getMinX() + 10 * unit;
    double top = box.getMaxY() - 11 * unit;
    canvas
        .svg()
        .leaf(
            "rect",
            "x",
            box.getMinX(),
            "y",
            box.getMinY(),
            "width",
            box.getWidth(),
            "height",
            box.getHeight(),
            "fill",
            Hues.PAPER,
            "fill-opacity",
            0.85);
    for (int part = 0; part < 4; part++) {
      canvas
          .svg()
          .leaf(
              "rect",
              "x",
              left + part * length() / 4,
              "y",
              top,
              "width",
              length() / 4,
              "height",
              4 * unit,
              "fill",
              part % 2 == 0 ? Hues.INK : Hues.PAPER,
              "stroke",
              Hues.INK,
              "stroke-width",
              0.7);
    }
    double size = 9.5 * unit;
    for (int part = 0; part <= 2; part++) {
      String figure = String.valueOf(Math.round(km * part / 2 * 10) / 10.0).replaceAll("\\.0$", "");
      canvas.text(
          part == 2 ? figure + " km" : figure,
          new Coordinate(left + part * length() / 2, top - 4 * unit),
          size,
          "text-anchor",
          "middle");
    }
  }
}
