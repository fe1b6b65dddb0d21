package org.indusco.atlas.sheet;

import org.indusco.model.schema.EdtfDate;

/// Which map is wanted.
///
/// @param date the day shown: the first that the date can mean
/// @param theme what the map is about
/// @param largest how many industry groups of each region are shown, the largest first; at least 1
/// @param width of the sheet in pixels, 400 to 4000; the height follows from what is shown
public record MapRequest(EdtfDate date, Theme theme, int largest, int width) {

  /// How many industry groups of each region are shown unless another number is wanted.
  public static final int USUAL_LARGEST = 4;

  /// The usual width of a sheet in pixels.
  public static final int USUAL_WIDTH = 1200;

  public MapRequest {
    if (largest < 1) {
      throw new IllegalArgumentException("a map of the " + largest + " largest industries");
    }
    if (width < 400 || width > 4000) {
      throw new IllegalArgumentException("a map " + width + " pixels wide; 400 to 4000 can be");
    }
  }

  /// A map of the usual width that shows the usual number of industries.
  public static MapRequest of(EdtfDate date, Theme theme) {
    return new MapRequest(date, theme, USUAL_LARGEST, USUAL_WIDTH);
  }
}
