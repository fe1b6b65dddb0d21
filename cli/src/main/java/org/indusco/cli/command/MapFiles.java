package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.indusco.atlas.Atlas;
import org.indusco.atlas.sheet.MapRequest;
import org.indusco.exchange.picture.FontException;
import org.indusco.exchange.picture.Pdf;
import org.indusco.exchange.picture.Png;
import org.indusco.exchange.shape.FeatureFile;
import org.indusco.model.plan.Plan;
import org.indusco.model.shape.Feature;
import org.jspecify.annotations.Nullable;

/// Writes a map in the format that the ending of its file names.
///
/// @param atlas of the network
/// @param plan for it; null when there is none
/// @param format of the files
/// @param scale of a picture of pixels
record MapFiles(Atlas atlas, @Nullable Plan plan, Format format, double scale) {

  /// Stands for the date in the name of a file.
  static final String DATE = "{date}";

  /// The formats that can be written.
  enum Format {
    SVG,
    PNG,
    PDF,
    GEOJSON;

    /// The format of a file.
    ///
    /// @throws IllegalArgumentException when its ending names none
    static Format of(Path file) {
      String name = file.toString().toLowerCase(Locale.ROOT);
      for (Format format : values()) {
        if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
          return format;
        }
      }
      throw new IllegalArgumentException(
          file + " ends in none of .svg, .png, .pdf and .geojson. Maybe " + file + ".svg");
    }
  }

  /// Writes one file, or one for each date when its name holds a place for the date.
  ///
  /// @throws RefusedException when the system has no font that a format needs
  List<Path> write(MapRequest request, Path out) throws IOException {
    if (!out.toString().contains(DATE)) {
      draw(request, out);
      return List.of(out);
    }
    List<Path> files =
        request.dates().stream()
            .map(date -> Path.of(out.toString().replace(DATE, date.text().replace('/', '_'))))
            .toList();
    for (int i = 0; i < files.size(); i++) {
      draw(request.on(List.of(request.dates().get(i))), files.get(i));
    }
    return files;
  }

  private void draw(MapRequest request, Path file) throws IOException {
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try {
      switch (format) {
        case SVG -> Files.writeString(file, svg(request));
        case PNG -> Files.write(file, Png.of(svg(request), scale));
        case PDF -> Files.write(file, Pdf.of(svg(request)));
        case GEOJSON -> Files.writeString(file, FeatureFile.text(features(request)));
      }
    } catch (FontException e) {
      throw new RefusedException(String.valueOf(e.getMessage()));
    }
  }

  private String svg(MapRequest request) {
    return plan == null ? atlas.svg(request) : atlas.svg(plan, request);
  }

  private List<Feature> features(MapRequest request) {
    return plan == null ? atlas.features(request) : atlas.features(plan, request);
  }
}
