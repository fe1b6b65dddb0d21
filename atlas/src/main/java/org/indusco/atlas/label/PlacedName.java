package org.indusco.atlas.label;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// A name with its position.
///
/// @param name the name
/// @param wording what of it is written
/// @param box what it takes on the sheet
/// @param side how the text lies against its spot
/// @param leader where a thin line from the sign meets the name; null when it stands beside it
public record PlacedName(
    Name name, String wording, Envelope box, Side side, @Nullable Coordinate leader) {

  /// On which side of its spot a name stands.
  public enum Side {
    EAST("start"),
    WEST("end"),
    MIDDLE("middle");

    private final String anchor;

    Side(String anchor) {
      this.anchor = anchor;
    }

    /// The value of SVG's text-anchor.
    public String anchor() {
      return anchor;
    }
  }

  /// The x of the text's anchor.
  public double x() {
    return switch (side) {
      case EAST -> box.getMinX() + 1;
      case WEST -> box.getMaxX() - 1;
      case MIDDLE -> box.centre().x;
    };
  }

  /// The y of the text's baseline.
  public double baseline() {
    return box.getMaxY() - 0.24 * box.getHeight();
  }
}
