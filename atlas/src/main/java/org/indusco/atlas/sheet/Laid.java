package org.indusco.atlas.sheet;

import org.indusco.atlas.ink.Svg;

/// A sheet as it was laid out.
///
/// @param svg what is on it
/// @param height that it takes in pixels
/// @param foot where its map ends, with what stands below it
record Laid(Svg svg, double height, double foot) {

  /// How a sheet is laid out.
  @FunctionalInterface
  interface Way {

    /// Lays everything out.
    ///
    /// @param width of the sheet in pixels
    /// @param frame height of its map in pixels; 0 when it follows from what the map shows
    Laid lay(double width, double frame);
  }

  private static final int MOST_TRIES = 9;
  private static final double LESS_TYPE = 1.12;
  private static final double LEAST_MAP = 0.4; // of the height of the sheet
  private static final double NEAR = 6;

  /// Lays a sheet out on a paper: where the paper's height is given, the map becomes as high as is
  /// left by all else; where too little is left, everything is drawn smaller.
  static String on(Paper paper, Way way) {
    double width = paper.width();
    if (!paper.fixed()) {
      Laid laid = way.lay(width, 0);
      return laid.svg().document(width, laid.height());
    }
    double frame = 0.7 * width * paper.ratio();
    Laid best = way.lay(width, frame);
    for (int tries = 1; tries < MOST_TRIES && !fits(best, width, paper); tries++) {
      double target = width * paper.ratio();
      boolean filled = Math.abs(target - best.foot()) < NEAR;
      frame += target - best.foot() - NEAR / 2;
      if (frame < LEAST_MAP * target || (filled && best.height() > target)) {
        width *= LESS_TYPE;
        frame = Math.max(frame, 0.6 * width * paper.ratio());
      }
      Laid next = way.lay(width, frame);
      boolean same = next.foot() == best.foot() && next.height() == best.height();
      best = next;
      if (same) {
        break; // the maps are as high as they can be
      }
    }
    double height = Math.max(best.height(), width * paper.ratio());
    return best.svg().document(width, height, paper.size(width, height));
  }

  /// Whether a sheet fills its paper to within a few pixels, and no more.
  private static boolean fits(Laid laid, double width, Paper paper) {
    double target = width * paper.ratio();
    return laid.height() <= target && target - laid.foot() < 2 * NEAR;
  }
}
