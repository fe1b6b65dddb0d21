package org.indusco.exchange.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.indusco.atlas.area.Area;
import org.indusco.model.shape.Shape;

/// A box on the earth in degrees, edges included, by which features are picked.
///
/// @param west from this longitude
/// @param south from this latitude
/// @param east to this longitude; less than west when the box crosses the 180th meridian
/// @param north to this latitude
public record BoundingBox(double west, double south, double east, double north) {

  private static final int FLAT = 4;
  private static final int WITH_HEIGHTS = 6;

  /// @throws IllegalArgumentException when it is no box on the earth
  public BoundingBox {
    require(west, 180);
    require(east, 180);
    require(south, 90);
    require(north, 90);
    if (south > north) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "the south, %s, lies north of the north, %s", south, north));
    }
  }

  private static void require(double degrees, double most) {
    if (!(Math.abs(degrees) <= most)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "%s does not lie between -%.0f and %.0f", degrees, most, most));
    }
  }

  /// Reads `west,south,east,north`, or the same with heights behind south and north, which are not
  /// looked at.
  ///
  /// @throws IllegalArgumentException when the text is no such box
  public static BoundingBox parse(String text) {
    List<Double> figures = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      try {
        figures.add(Double.parseDouble(part.strip()));
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("\"" + part + "\" is no number", e);
      }
    }
    if (figures.size() != FLAT && figures.size() != WITH_HEIGHTS) {
      throw new IllegalArgumentException(
          "a box has 4 figures (west,south,east,north) or 6, not " + figures.size());
    }
    int half = figures.size() / 2;
    return new BoundingBox(
        figures.get(0), figures.get(1), figures.get(half), figures.get(half + 1));
  }

  /// Whether an area has a point in it, be it one of its edge.
  boolean touches(Candidate.Outline outline) {
    Area area = outline.area();
    return west <= east
        ? area.touches(west, south, east, north)
        : area.touches(west, south, 180, north) || area.touches(-180, south, east, north);
  }

  /// Whether a point lies in it.
  boolean holds(Shape.Part point) {
    double[] flat = point.rings().getFirst();
    double lon = flat[0];
    boolean across = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
    return across && flat[1] >= south && flat[1] <= north;
  }
}
