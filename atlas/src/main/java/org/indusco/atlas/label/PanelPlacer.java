package org.indusco.atlas.label;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Finds room for small charts near the spots that they tell about.
public final class PanelPlacer {

  private static final double STEP = 8;
  private static final double PER_MARK = 60;

  private final Board board;

  /// Places panels on a board.
  public PanelPlacer(Board board) {
    this.board = board;
  }

  /// The free box of a size that lies near a spot and covers few marks, taken; none when the board
  /// is full.
  public Optional<Envelope> place(Coordinate near, double width, double height) {
    Envelope frame = board.frame();
    Envelope best = null;
    double least = Double.POSITIVE_INFINITY;
    for (double x = frame.getMinX() + 4; x + width < frame.getMaxX(); x += STEP) {
      for (double y = frame.getMinY() + 4; y + height < frame.getMaxY(); y += STEP) {
        Envelope box = new Envelope(x, x + width, y, y + height);
        double cost = box.distance(new Envelope(near)) + 0.3 * box.centre().distance(near);
        if (cost < least && board.clear(box)) {
          cost += PER_MARK * board.marked(box);
          if (cost < least) {
            best = box;
            least = cost;
          }
        }
      }
    }
    Optional<Envelope> found = Optional.ofNullable(best);
    found.ifPresent(board::take);
    return found;
  }
}
