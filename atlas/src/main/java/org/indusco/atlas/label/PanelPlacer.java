package org.indusco.atlas.label;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/// Finds room for small charts near the spots that they tell about, on the ground of their own
/// area rather than on that of another.
public final class PanelPlacer {

  private static final double STEP = 8;
  private static final int SAMPLES = 4;

  // Costs in pixels of distance: what a panel would rather go farther for than do.
  private static final double PER_MARK = 150;
  private static final double ON_OTHERS = 300;
  private static final double ON_NEITHER = 60;

  private final Board board;
  private final Map<String, IndexedPointInAreaLocator> grounds = new HashMap<>();

  /// Places panels on a board.
  ///
  /// @param areas the areas by name, in pixels
  public PanelPlacer(Board board, Map<String, Geometry> areas) {
    this.board = board;
    areas.forEach((name, area) -> grounds.put(name, new IndexedPointInAreaLocator(area)));
  }

  /// The free box that lies near a spot of an area, covers few marks and little of other areas,
  /// taken; none when the board is full.
  ///
  /// @param size of the box: x its width, y its height
  public Optional<Envelope> place(String area, Coordinate near, Coordinate size) {
    Envelope frame = board.frame();
    Envelope best = null;
    double least = Double.POSITIVE_INFINITY;
    for (double x = frame.getMinX() + 4; x + size.x < frame.getMaxX(); x += STEP) {
      for (double y = frame.getMinY() + 4; y + size.y < frame.getMaxY(); y += STEP) {
        Envelope box = new Envelope(x, x + size.x, y, y + size.y);
        double away = box.distance(new Envelope(near)) + 0.3 * box.centre().distance(near);
        if (away < least && board.clear(box)) {
          Envelope around = new Envelope(box);
          around.expandBy(4);
          double cost = away + PER_MARK * board.marked(around) + strangeness(area, box);
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

  private double strangeness(String area, Envelope box) {
    double cost = 0;
    for (int i = 0; i < SAMPLES; i++) {
      for (int j = 0; j < SAMPLES; j++) {
        Coordinate at =
            new Coordinate(
                box.getMinX() + (i + 0.5) / SAMPLES * box.getWidth(),
                box.getMinY() + (j + 0.5) / SAMPLES * box.getHeight());
        if (!holds(area, at)) {
          boolean others = grounds.keySet().stream().anyMatch(name -> holds(name, at));
          cost += others ? ON_OTHERS : ON_NEITHER;
        }
      }
    }
    return cost / (SAMPLES * SAMPLES);
  }

  private boolean holds(String area, Coordinate at) {
    IndexedPointInAreaLocator ground = grounds.get(area);
    return ground != null && ground.locate(at) != Location.EXTERIOR;
  }
}
