package org.indusco.atlas.label;

import java.util.List;
import org.indusco.atlas.ink.Type;
import org.locationtech.jts.geom.Coordinate;

/// A name for a spot.
///
/// @param spot the middle of its sign on the sheet
/// @param clear half the size of the sign, in pixels
/// @param latin the name
/// @param chinese the name in Chinese, or empty
/// @param style how it is written
public record Name(Coordinate spot, double clear, String latin, String chinese, Style style) {

  /// How names of one rank are written.
  ///
  /// @param size of the type in pixels
  /// @param bold whether they are bold
  /// @param ink their colour
  public record Style(double size, boolean bold, String ink) {}

  /// What may be written, best first: both names, then the first alone.
  List<String> wordings() {
    return chinese.isEmpty() || chinese.equals(latin)
        ? List.of(latin)
        : List.of(latin + " " + chinese, latin);
  }

  double width(String wording) {
    return style.bold() ? Type.boldWidth(wording, style.size()) : Type.width(wording, style.size());
  }
}
