package org.indusco.atlas.sheet;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indusco.atlas.ink.Svg;

/// What a map is drawn on.
///
/// @param width of the sheet in pixels, 400 to 4000
/// @param ratio its height as a share of its width; 0 when it follows from what is shown
/// @param millimetres its width when it is printed; 0 when it is for the screen
public record Paper(int width, double ratio, double millimetres) {

  /// The usual width of a sheet in pixels.
  public static final int USUAL_WIDTH = 1200;

  private static final int UPRIGHT_WIDTH = 850;
  private static final Pattern PIXELS = Pattern.compile("(\\d{1,5})x(\\d{1,5})");
  private static final double LEAST_RATIO = 0.5;
  private static final double MOST_RATIO = 2;

  public Paper {
    if (width < 400 || width > 4000) {
      throw new IllegalArgumentException("a map " + width + " pixels wide; 400 to 4000 can be");
    }
    if (ratio != 0 && !(ratio >= LEAST_RATIO && ratio <= MOST_RATIO)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "a map %d by %d pixels; no side can be more than twice as long as the other",
              width,
              Math.round(width * ratio)));
    }
  }

  /// A sheet for the screen whose height follows from what is shown.
  public static Paper wide(int pixels) {
    return new Paper(pixels, 0, 0);
  }

  /// A sheet by the name of its size: `a3`, `a4`, `letter`, or pixels such as `1200x800`.
  ///
  /// @param upright whether a named size stands on its short side
  /// @throws IllegalArgumentException when there is no such size
  public static Paper named(String size, boolean upright) {
    Matcher pixels = PIXELS.matcher(size);
    if (pixels.matches()) {
      int width = Integer.parseInt(pixels.group(1));
      return new Paper(width, Double.parseDouble(pixels.group(2)) / Math.max(1, width), 0);
    }
    return switch (size.toLowerCase(Locale.ROOT)) {
      case "a3" -> printed(420, 297, upright);
      case "a4" -> printed(297, 210, upright);
      case "letter" -> printed(279.4, 215.9, upright);
      default ->
          throw new IllegalArgumentException(
              "no size \"" + size + "\": a4, a3, letter, or pixels such as 1200x800");
    };
  }

  private static Paper printed(double longSide, double shortSide, boolean upright) {
    return upright
        ? new Paper(UPRIGHT_WIDTH, longSide / shortSide, shortSide)
        : new Paper(USUAL_WIDTH, shortSide / longSide, longSide);
  }

  /// The attributes of the size of a document, for the width at which it was laid out.
  String size(double laidOut, double height) {
    double times = millimetres > 0 ? millimetres / laidOut : width / laidOut;
    String unit = millimetres > 0 ? "mm" : "";
    return Svg.size(laidOut * times, height * times, unit);
  }

  /// Whether its height is given.
  boolean fixed() {
    return ratio > 0;
  }
}
