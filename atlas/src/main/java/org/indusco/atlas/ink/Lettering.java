package org.indusco.atlas.ink;

/// How a line of text is set. Immutable.
///
/// @param attributes the attributes as SVG has them, each with a space before it
public record Lettering(String attributes) {

  /// Text of a size in pixels that begins at its spot, in the colour and family around it.
  public static Lettering of(double size) {
    return new Lettering("").with("font-size", Svg.number(size));
  }

  /// In a colour.
  public Lettering ink(String hue) {
    return with("fill", hue);
  }

  /// In a weight, 400 being regular and 700 bold.
  public Lettering weight(int weight) {
    return with("font-weight", String.valueOf(weight));
  }

  /// In a family of type.
  public Lettering family(String family) {
    return with("font-family", family);
  }

  /// Around, or ending at, its spot: `middle` or `end`.
  public Lettering anchor(String anchor) {
    return with("text-anchor", anchor);
  }

  /// With a space between letters in pixels.
  public Lettering spaced(double pixels) {
    return with("letter-spacing", Svg.number(pixels));
  }

  private Lettering with(String name, String value) {
    return new Lettering(attributes + " " + name + "=\"" + Svg.escape(value) + "\"");
  }
}
