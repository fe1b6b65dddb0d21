package org.indusco.cli.command;

import java.util.Locale;
import org.indusco.atlas.sheet.MapRequest;
import org.indusco.atlas.sheet.Paper;
import org.indusco.model.wording.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How maps look.
final class MapLook {

  @Option(
      names = "--largest",
      paramLabel = "N",
      defaultValue = "" + MapRequest.USUAL_LARGEST,
      description =
          "How many industries of each region are shown, the largest first (default: "
              + "${DEFAULT-VALUE}).")
  private int largest;

  @Option(
      names = "--width",
      paramLabel = "PIXELS",
      defaultValue = "" + Paper.USUAL_WIDTH,
      description =
          "Width of the map, 400 to 4000, when its height may follow (default: "
              + "${DEFAULT-VALUE}).")
  private int width;

  @Option(
      names = "--size",
      paramLabel = "SIZE",
      description = "Size of the sheet: a4, a3, letter, or pixels such as 1200x800.")
  private @Nullable String size;

  @Option(names = "--upright", description = "Whether a4, a3 or letter stand on their short side.")
  private boolean upright;

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      defaultValue = "en",
      description = "Language of the map: English or Chinese (default: ${DEFAULT-VALUE}).")
  private Language language = Language.EN;

  @Option(
      names = "--dpi",
      paramLabel = "N",
      description =
          "For .png, pixels per inch, 48 to 600 (default: 96, which leaves pixels as they are; "
              + "300 for a4, a3 and letter).")
  private @Nullable Integer dpi;

  /// A request with this look.
  ///
  /// @throws IllegalArgumentException when it cannot be drawn so
  MapRequest apply(MapRequest request) {
    String wanted = size;
    if (wanted == null && upright) {
      throw new IllegalArgumentException("--upright needs --size a4, a3 or letter");
    }
    Paper paper = wanted == null ? Paper.wide(width) : Paper.named(wanted, upright);
    return request.largest(largest).on(paper).in(language);
  }

  /// How many pixels of a picture one pixel, or one 96th of an inch, becomes.
  double scale(Paper paper) {
    Integer asked = dpi;
    int dots = asked == null ? paper.millimetres() > 0 ? 300 : 96 : asked;
    if (dots < 48 || dots > 600) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "--dpi %d; 48 to 600 can be", dots));
    }
    return dots / 96.0;
  }
}
