package org.indusco.atlas.ink;

/// How a form is filled and edged. Immutable.
///
/// @param attributes the attributes as SVG has them, each with a space before it
public record Ink(String attributes) {

  /// Filled with a hue, without an edge.
  public static Ink fill(String hue) {
    return new Ink("").with("fill", hue);
  }

  /// A line of a width in pixels, without a filling.
  public static Ink stroke(String hue, double width) {
    return fill("none").edge(hue, width);
  }

  /// A halo around text that is written over the map.
  public static Ink halo(double width, double opacity) {
    return new Ink("")
        .with("paint-order", "stroke")
        .edge(Hues.PAPER, width)
        .faintEdge(opacity)
        .round();
  }

  /// With an edge of a width in pixels.
  public Ink edge(String hue, double width) {
    return with("stroke", hue).with("stroke-width", Svg.number(width));
  }

  /// With the filling let through, from 0 for nothing to 1 for all.
  public Ink faint(double opacity) {
    return with("fill-opacity", Svg.number(opacity));
  }

  /// With the edge let through, from 0 for nothing to 1 for all.
  public Ink faintEdge(double opacity) {
    return with("stroke-opacity", Svg.number(opacity));
  }

  /// With an edge of dashes and gaps, in pixels.
  public Ink dashes(double... lengths) {
    StringBuilder list = new StringBuilder();
    for (double length : lengths) {
      list.append(list.isEmpty() ? "" : " ").append(Svg.number(length));
    }
    return list.isEmpty() ? this : with("stroke-dasharray", list.toString());
  }

  /// With round corners.
  public Ink round() {
    return with("stroke-linejoin", "round");
  }

  private Ink with(String name, String value) {
    return new Ink(attributes + " " + name + "=\"" + Svg.escape(value) + "\"");
  }
}
