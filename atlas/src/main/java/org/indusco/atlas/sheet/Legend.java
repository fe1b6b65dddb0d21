package org.indusco.atlas.sheet;

import java.util.List;
import java.util.Locale;
import org.indusco.atlas.census.Census;
import org.indusco.atlas.census.Group;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.sheet.Signs.Rank;
import org.indusco.model.network.Region;
import org.indusco.model.network.Zone;
import org.locationtech.jts.geom.Coordinate;
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
  void regions(Column column, RegionLayer layer) {
    if (survey.regions().isEmpty()) {
      return;
    }
    column.heading("Regions");
    for (Region region : survey.regions()) {
      String name = (region.name() + " " + region.nameZh()).strip();
      String seat = survey.place(region.headquarters()).name();
      column.row(at -> layer.chip(at, region.id()), name, "");
      column.under(seat + ", " + Captions.several(survey.depotsOf(region.id()), "depot"));
    }
  }

  void bodies(Column column, BodyLayer bodies) {
    column.heading("Signs");
    for (Rank rank : List.of(Rank.values()).reversed()) {
      if (bodies.shows(rank)) {
        column.row(at -> bodies.sample(rank, at), words(rank), "");
      }
    }
  }

  private static String words(Rank rank) {
    return switch (rank) {
      case HEADQUARTERS -> "Regional headquarters";
      case DEPOT -> "Depot";
      case TOWN -> "Other town";
    };
  }

  /// @param until the month after the horizon, in words
  void dangers(Column column, DangerLayer dangers, String until) {
    Hatching hatching = new Hatching(canvas);
    for (Zone.Kind kind : dangers.kinds()) {
      boolean rings = dangers.ringsOnly(kind);
      String words = rings ? ofTown(kind) : words(kind);
      column.row(at -> hatching.draw(kind, rings ? ring(at) : box(at)), words, "");
    }
    if (dangers.looksAhead()) {
      column.row(at -> hatching.drawLater(box(at)), "Occupied later, before " + until, "");
    }
  }

  private Geometry ring(Coordinate at) {
    return FACTORY.createPoint(at).buffer(7 * canvas.unit());
  }

  private Geometry box(Coordinate at) {
    return FACTORY.toGeometry(canvas.box(at, 9, 6));
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

  /// What a ring around a town means.
  private static String ofTown(Zone.Kind kind) {
    return switch (kind) {
      case OCCUPIED -> "Town occupied by the enemy";
      case CONTESTED -> "Contested town";
      case BOMBED -> "Town bombed from the air";
      case GUERRILLA -> "Town where guerrillas work";
      case REAR -> "Town in the rear";
    };
  }

  void lines(Column column, BaseLayer base) {
    double unit = canvas.unit();
    if (base.hasRails(survey.day())) {
      Ink sleepers = Ink.stroke(Hues.PAPER, unit).dashes(4, 4);
      column.row(
          at -> {
            line(at, Ink.stroke(BaseLayer.RAIL, 2 * unit));
            line(at, sleepers);
          },
          "Railway",
          "");
    }
    if (!survey.network().shapes("provinces").isEmpty()) {
      column.row(at -> line(at, BaseLayer.PROVINCE), "Border of a province", "");
    }
    if (!survey.network().shapes("rivers").isEmpty()) {
      column.row(at -> line(at, Ink.stroke(Hues.RIVER, 1.2 * unit)), "River", "");
    }
  }

  private void line(Coordinate at, Ink ink) {
    double half = 9 * canvas.unit();
    canvas.svg().line(new Coordinate(at.x - half, at.y), new Coordinate(at.x + half, at.y), ink);
  }

  /// Each industry group that the map shows with its count in the whole network.
  void industries(Column column, Panels panels, Squares squares) {
    Census census = survey.census();
    Chips chips = new Chips(canvas);
    column.heading("Cooperatives by industry");
    int rest = 0;
    for (Group group : census.groups()) {
      if (panels.shows(group) || squares.shows(group)) {
        String figure = census.total(group).text();
        column.row(at -> chips.draw(at, group), group.name(), figure);
      } else {
        rest += census.total(group).number();
      }
    }
    if (rest > 0) {
      column.row(at -> {}, "Others, not drawn", (census.total().estimated() ? "~" : "") + rest);
    }
    column.row(at -> {}, "All", census.total().text());
    if (squares.most() > 0) {
      column.note(
          String.format(
              Locale.ROOT,
              "A square is a depot, as large as the number of cooperatives that it serves (the"
                  + " largest %d), with the colour and letter of its largest industry.",
              squares.most()));
    }
  }
}
