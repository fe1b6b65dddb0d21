package org.indusco.atlas.sheet;

import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.locationtech.jts.geom.Coordinate;

/// How headquarters, depots and towns are drawn.
final class Signs {

  /// What stands at a place, the most important last.
  enum Rank {
    TOWN(2.3),
    DEPOT(3.4),
    HEADQUARTERS(6);

    private final double half;

    Rank(double half) {
      this.half = half;
    }

    /// Half the size of the sign, in pixels of a sheet of the usual width.
    double half() {
      return half;
    }
  }

  private final Canvas canvas;

  Signs(Canvas canvas) {
    this.canvas = canvas;
  }

  void draw(Rank rank, Coordinate at) {
    double unit = canvas.unit();
    double half = rank.half() * unit;
    switch (rank) {
      case TOWN ->
          canvas.svg().circle(at, half, Ink.fill(Hues.SECOND).edge(Hues.PAPER, 0.8 * unit));
      case DEPOT -> {
        Ink ink = Ink.fill(Hues.INK).edge(Hues.PAPER, unit);
        canvas.svg().rectangle(canvas.box(at, rank.half(), rank.half()), 0, ink);
      }
      case HEADQUARTERS ->
          canvas
              .svg()
              .circle(at, half, Ink.fill(Hues.PAPER).edge(Hues.INK, 1.8 * unit))
              .circle(at, 0.45 * half, Ink.fill(Hues.INK));
    }
  }

  /// The ring around a headquarters at which another sign stands.
  void ring(Coordinate at, double radius) {
    canvas.svg().circle(at, radius, Ink.stroke(Hues.INK, 2 * canvas.unit()));
  }
}
