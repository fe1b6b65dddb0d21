package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.List;
import org.indusco.atlas.ink.Svg;
import org.indusco.atlas.ink.Type;
import org.indusco.atlas.label.Board;
import org.indusco.atlas.projection.Frame;
import org.indusco.model.network.Place;
import org.indusco.model.shape.Shape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// What every layer draws on.
///
/// @param svg the document
/// @param frame where the earth lies on the sheet
/// @param board what is taken
/// @param unit by how much type and signs are larger than on a sheet of the usual width
/// @param span the width of the map, in pixels, that symbols are made for; an inset has its map's
/// @param prefix of the ids in the document, so that several maps fit into one page
/// @param outlines of the network's shapes
record Canvas(
    Svg svg, Frame frame, Board board, double unit, double span, String prefix, Outlines outlines) {

  /// A shape as it is drawn.
  Geometry outline(Shape shape) {
    return outlines.of(shape, frame);
  }

  Coordinate spot(Place place) {
    return frame.paper(place.lon(), place.lat());
  }

  boolean shows(Coordinate spot) {
    return frame.paper().contains(spot);
  }

  /// The same document with another frame and nothing taken in it.
  Canvas with(Frame other) {
    return new Canvas(svg, other, new Board(other.paper()), unit, span, prefix, outlines);
  }

  /// The same document with another frame, nothing taken in it, and smaller type.
  Canvas with(Frame other, double otherUnit) {
    double width = other.paper().getWidth();
    return new Canvas(svg, other, new Board(other.paper()), otherUnit, width, prefix, outlines);
  }

  /// By how much symbols are smaller on a small map, where places draw together faster than type
  /// shrinks.
  double shrunk(double least) {
    return Math.clamp(span / 800, least, 1);
  }

  /// Notes that a sign stands at a spot.
  void mark(Coordinate spot, double half) {
    Envelope box = new Envelope(spot);
    box.expandBy(half);
    board.mark(box);
  }

  /// A reference to something defined in the document.
  String reference(String name) {
    return "url(#" + prefix + name + ")";
  }

  /// A box around a spot, given half its sides in pixels of a sheet of the usual width.
  Envelope box(Coordinate middle, double halfWidth, double halfHeight) {
    Envelope box = new Envelope(middle);
    box.expandBy(unit * halfWidth, unit * halfHeight);
    return box;
  }

  /// Breaks text into lines of a width in pixels: at spaces, and between Chinese characters.
  static List<String> wrap(String words, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : words.split("(?<= )|(?<=[\\u2E80-\\uFFFF])", -1)) {
      if (!line.isEmpty() && Type.width((line + piece).strip(), size) > width) {
        lines.add(line.toString().strip());
        line = new StringBuilder();
      }
      line.append(piece);
    }
    lines.add(line.toString().strip());
    return lines;
  }
}
