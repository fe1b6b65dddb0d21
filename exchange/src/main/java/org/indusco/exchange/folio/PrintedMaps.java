package org.indusco.exchange.folio;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.indusco.atlas.Atlas;
import org.indusco.atlas.sheet.MapRequest;
import org.indusco.atlas.sheet.Theme;
import org.indusco.exchange.picture.Pdf;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Network;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.wording.Language;

/// The maps of a network as they are printed, with title, legend and sources. Safe for use by
/// several threads. The first map takes longest, for the land is projected once for all.
public final class PrintedMaps {

  private final Atlas atlas;

  private PrintedMaps(Atlas atlas) {
    this.atlas = atlas;
  }

  /// Those of a network that has no faults.
  public static PrintedMaps of(Network network) {
    return new PrintedMaps(Atlas.of(Defaults.complete(network).network()));
  }

  /// What maps can be about without a plan, in lower case.
  public static List<String> themes() {
    return Arrays.stream(Theme.values())
        .filter(theme -> !theme.needsPlan())
        .map(PrintedMaps::word)
        .toList();
  }

  /// A map as an SVG document; empty when there is no such theme.
  public Optional<String> findSvg(String theme, LocalDate day, Language language) {
    return Arrays.stream(Theme.values())
        .filter(one -> !one.needsPlan() && word(one).equals(theme))
        .findFirst()
        .map(one -> atlas.svg(MapRequest.of(new EdtfDate(day.toString()), one).in(language)));
  }

  /// An SVG document as one page of PDF.
  public static byte[] pdf(String svg) {
    return Pdf.of(svg);
  }

  private static String word(Theme theme) {
    return theme.name().toLowerCase(Locale.ROOT);
  }
}
