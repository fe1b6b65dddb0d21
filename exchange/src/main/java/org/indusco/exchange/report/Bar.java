package org.indusco.exchange.report;

import org.indusco.exchange.html.Element;

/// Small bars of shares, drawn so that print in black still reads: solid, hatched, empty.
final class Bar {

  private static final double WIDTH = 72;
  private static final int HEIGHT = 8;

  private Bar() {}

  /// The hatching that bars refer to; once on every page.
  static Element hatching() {
    Element line =
        Element.of("path").with("d", "M-1,1 L1,-1 M0,4 L4,0 M3,5 L5,3").with("class", "hatch");
    Element pattern =
        Element.of("pattern", line)
            .with("id", "bar-late")
            .with("width", "4")
            .with("height", "4")
            .with("patternUnits", "userSpaceOnUse");
    return Element.of("svg", Element.of("defs", pattern))
        .with("width", "0")
        .with("height", "0")
        .with("class", "defs")
        .with("aria-hidden", "true");
  }

  /// A bar of one share in [0, 1].
  static Element of(double share) {
    return of(share, 0);
  }

  /// A bar of a share in time and one late, together at most 1. The figures beside it say the same.
  static Element of(double solid, double hatched) {
    double first = WIDTH * Math.clamp(solid, 0, 1);
    double second = Math.min(WIDTH * Math.clamp(hatched, 0, 1), WIDTH - first);
    return Element.of(
            "svg", rect("of", 0, WIDTH), rect("done", 0, first), rect("late", first, second))
        .with("class", "bar")
        .with("viewBox", "0 0 " + (int) WIDTH + " " + HEIGHT)
        .with("width", Integer.toString((int) WIDTH))
        .with("height", Integer.toString(HEIGHT))
        .with("aria-hidden", "true");
  }

  private static Element rect(String what, double x, double width) {
    return Element.of("rect")
        .with("class", what)
        .with("x", Double.toString(Math.rint(10 * x) / 10))
        .with("y", "0")
        .with("width", Double.toString(Math.rint(10 * width) / 10))
        .with("height", Integer.toString(HEIGHT));
  }
}
