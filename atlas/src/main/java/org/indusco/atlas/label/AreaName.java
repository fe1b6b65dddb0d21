package org.indusco.atlas.label;

import java.util.List;
import org.indusco.atlas.ink.Type;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// A name set wide across an area.
///
/// @param lines what is written, from the top; the last may be in Chinese
/// @param middle the middle of the block on the sheet
/// @param size of the type in pixels
/// @param spacing between letters in pixels
public record AreaName(List<String> lines, Coordinate middle, double size, double spacing) {

  static final double LEADING = 1.3;

  public AreaName {
    lines = List.copyOf(lines);
  }

  /// The same name elsewhere.
  AreaName at(Coordinate elsewhere) {
    return new AreaName(lines, elsewhere, size, spacing);
  }

  /// What the block takes on the sheet.
  public Envelope box() {
    double width = lines.stream().mapToDouble(this::width).max().orElse(0);
    double height = LEADING * size * lines.size();
    return new Envelope(
        middle.x - width / 2, middle.x + width / 2, middle.y - height / 2, middle.y + height / 2);
  }

  /// The middle of the baseline of a line; the space behind its last letter is left out of it.
  public Coordinate foot(int line) {
    return new Coordinate(middle.x + spacing / 2, box().getMinY() + LEADING * size * (line + 0.72));
  }

  private double width(String line) {
    return Type.boldWidth(line, size) + spacing * line.codePointCount(0, line.length());
  }
}
