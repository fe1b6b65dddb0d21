package org.indusco.atlas.sheet;

import java.util.stream.Collectors;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Lettering;
import org.indusco.atlas.ink.Type;
import org.indusco.model.network.Region;
import org.indusco.model.network.Settings;
import org.locationtech.jts.geom.Coordinate;

/// What the map is called.
final class Titles {

  private final Canvas canvas;
  private final Survey survey;
  private final MapRequest request;
  private final boolean moves;

  /// @param moves whether the map shows a plan's moves
  Titles(Canvas canvas, Survey survey, MapRequest request, boolean moves) {
    this.canvas = canvas;
    this.survey = survey;
    this.request = request;
    this.moves = moves;
  }

  String title() {
    if (moves) {
      return "Who moves, "
          + Captions.month(survey.network().settings().start())
          + " to "
          + Captions.month(survey.end().minusMonths(1));
    }
    String date = ", " + Captions.date(request.date());
    return switch (request.theme()) {
      case REGIONS -> regions(survey.regions().size()) + date;
      case INDUSTRIES -> "Cooperatives by region and industry" + date;
    };
  }

  private static String regions(int number) {
    return switch (number) {
      case 0 -> "Depots and towns";
      case 1 -> "One region and its headquarters";
      default -> Captions.number(number) + " regions and their headquarters";
    };
  }

  private String subtitle() {
    Settings settings = survey.network().settings();
    String name = (settings.name() + "  " + settings.nameZh()).strip();
    return request.theme() == Theme.INDUSTRIES && !moves && leavesOut()
        ? name + "; only the " + request.largest() + " largest industries of each region"
        : name;
  }

  private boolean leavesOut() {
    return survey.regions().stream()
        .anyMatch(region -> survey.census().ofRegion(region.id()).size() > request.largest());
  }

  /// What the map shows, for who cannot see it.
  String description() {
    return survey.regions().stream()
        .map(this::seat)
        .collect(Collectors.joining("; ", title() + ". ", ". Schematic, not surveyed."));
  }

  private String seat(Region region) {
    return region.name() + " with headquarters " + survey.place(region.headquarters()).name();
  }

  void draw() {
    double unit = canvas.unit();
    Lettering serif = Lettering.of(fitting(title(), 27 * unit)).family(Type.SERIF).weight(600);
    Lettering second = Lettering.of(fitting(subtitle(), 14 * unit)).ink(Hues.SECOND);
    double left = canvas.frame().paper().getMinX();
    canvas
        .svg()
        .words(title(), new Coordinate(left, 42 * unit), serif)
        .words(subtitle(), new Coordinate(left, 66 * unit), second);
  }

  /// The size of type at which a line fits on the sheet, at most the wanted.
  private double fitting(String line, double size) {
    double room = request.width() - canvas.frame().paper().getMinX() - 12 * canvas.unit();
    return Math.min(size, size * room / Type.boldWidth(line, size));
  }
}
