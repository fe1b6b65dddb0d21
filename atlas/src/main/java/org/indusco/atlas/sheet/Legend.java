package org.indusco.atlas.sheet;

import java.util.List;
import java.util.Locale;
import org.indusco.atlas.census.Census;
import org.indusco.atlas.census.Group;
import org.indusco.atlas.ink.Hues;
import org.indusco.model.network.Region;
import org.indusco.model.network.Zone;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Explains what is on the map, and nothing else.
final class Legend {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final Canvas canvas;
  private final Survey survey;

  Legend(Canvas canvas, Survey survey) {
    this.canvas = canvas;
    this.survey = survey;
  }

  /// Each region with its headquarters and the number of its depots.
  void regions(Column column) {
    if (survey.regions().isEmpty()) {
      return;
    }
    column.heading("Regions");
    for (Region region : survey.regions()) {
      String hue = survey.hue(region.id());
      column.row(at -> swatch(at, hue), (region.name() + " " + region.nameZh()).strip(), "");
      column.under(
          survey.place(region.headquarters()).name()
              + ", "
              + Captions.several(survey.depotsOf(region.id()), "depot"));
    }
  }

  private void swatch(Coordinate at, String hue) {
    canvas
        .svg()
        .leaf(
            "rect",
            "x",
            at.x - 9 * canvas.unit(),
            "y",
            at.y - 6 * canvas.unit(),
            "width",
            18 * canvas.unit(),
            "height",
            12 * canvas.unit(),
            "fill",
            hue,
            "fill-opacity",
            0.55,
            "stroke",
            Hues.darker(hue, 0.2),
            "stroke-width",
            1.2 * canvas.unit());
  }

  void bodies(Column column, BodyLayer bodies) {
    column.heading("Signs");
    for (BodyLayer.Rank shown : List.of(BodyLayer.Rank.values()).reversed()) {
      if (bodies.has(shown)) {
        column.row(at -> bodies.sample(shown, at), words(shown), "");
      }
    }
  }

  private static String words(BodyLayer.Rank rank) {
    return switch (rank) {
      case HEADQUARTERS -> "Regional headquarters";
      case DEPOT -> "Depot";
      case TOWN -> "Other town";
    };
  }

  void dangers(Column column, DangerLayer dangers) {
    for (Zone.Kind kind : dangers.kinds()) {
      boolean rings = dangers.ringsOnly(kind);
      column.row(
          at -> dangers.draw(kind, rings ? ring(at) : box(at)),
          words(kind) + (rings ? " (at a town)" : ""),
          "");
    }
  }

  void later(Column column, DangerLayer dangers, String until) {
    if (dangers.looksAhead()) {
      column.row(at -> dangers.drawLater(box(at)), "Occupied later, before " + until, "");
    }
  }

  private Geometry ring(Coordinate at) {
    return FACTORY.createPoint(at).buffer(7 * canvas.unit());
  }

  private Geometry box(Coordinate at) {
    Envelope box = new Envelope(at);
    box.expandBy(9 * canvas.unit(), 6 * canvas.unit());
    return FACTORY.toGeometry(box);
  }

  private static String words(Zone.Kind kind) {
    return switch (kind) {
      case OCCUPIED -> "Occupied by the enemy";
      case CONTESTED -> "Contested";
      case BOMBED -> "Bombed from the air";
      case GUERRILLA -> "Worked by guerrillas";
      case REAR -> "Rear";
    };
  }

  void lines(Column column, BaseLayer base) {
    if (base.hasRails(survey.day())) {
      column.row(this::rail, "Railway", "");
    }
    if (!survey.network().shapes("provinces").isEmpty()) {
      column.row(at -> line(at, "#A99F8A", 0.9, "5 1.5 1 1.5"), "Border of a province", "");
    }
    if (!survey.network().shapes("rivers").isEmpty()) {
      column.row(at -> line(at, Hues.RIVER, 1.2, "none"), "River", "");
    }
  }

  private void rail(Coordinate at) {
    line(at, "#6B6459", 1.7, "none");
    line(at, Hues.PAPER, 0.8, "4 4");
  }

  private void line(Coordinate at, String ink, double width, String dashes) {
    canvas
        .svg()
        .leaf(
            "line",
            "x1",
            at.x - 9 * canvas.unit(),
            "y1",
            at.y,
            "x2",
            at.x + 9 * canvas.unit(),
            "y2",
            at.y,
            "stroke",
            ink,
            "stroke-width",
            width * canvas.unit(),
            "stroke-dasharray",
            dashes);
  }

  /// Each industry group that the map shows with its count in the whole network.
  void industries(Column column, IndustryLayer industries) {
    Census census = survey.census();
    column.heading("Cooperatives by industry");
    for (Group group : industries.shown()) {
      column.row(at -> industries.chip(at, group), group.name(), census.total(group).text());
    }
    int rest =
        census.groups().stream()
            .filter(group -> !industries.shown().contains(group))
            .mapToInt(group -> census.total(group).number())
            .sum();
    if (rest > 0) {
      column.row(at -> {}, "Others, not drawn", (census.total().estimated() ? "~" : "") + rest);
    }
    column.row(at -> {}, "All", census.total().text());
    squares(column, industries);
  }

  private void squares(Column column, IndustryLayer industries) {
    int most = industries.mostAtADepot();
    if (most > 0) {
      column.space(6);
      column.note(
          String.format(
              Locale.ROOT,
              "A square is a depot, as large as the number of cooperatives that it serves (the"
                  + " largest %d), with the colour and letter of its largest industry.",
              most));
    }
  }
}
