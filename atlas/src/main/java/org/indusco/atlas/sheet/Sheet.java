package org.indusco.atlas.sheet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.indusco.atlas.area.Geometries;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Svg;
import org.indusco.atlas.ink.Type;
import org.indusco.atlas.label.Board;
import org.indusco.atlas.projection.Frame;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Settings;
import org.indusco.model.plan.Move;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// One map on one sheet.
///
/// First everything finds its room (signs, then panels and names of regions, then names of places,
/// then those of the ground), then everything is drawn from the ground up.
public final class Sheet {

  private static final double USUAL_WIDTH = 1200;
  private static final double NARROW = 900;
  private static final double COLUMN = 232;

  private final Survey survey;
  private final MapRequest request;
  private final Optional<List<Move>> moves;
  private final Canvas canvas;
  private final Coordinate corner;

  private final BaseLayer base;
  private final DangerLayer dangers;
  private final RegionLayer regions;
  private final Graticule graticule;
  private final ScaleBar scale;
  private final BodyLayer bodies;
  private final Optional<IndustryLayer> industries;
  private final Optional<MoveLayer> arrows;
  private final GroundNames ground;

  private Sheet(Survey survey, MapRequest request, Optional<List<Move>> moves) {
    this.survey = survey;
    this.request = request;
    this.moves = moves;
    double unit = Math.clamp(Math.sqrt(request.width() / USUAL_WIDTH), 0.82, 1.6);
    corner = new Coordinate(46 * unit, 86 * unit);
    Frame frame = frame(unit);
    canvas = new Canvas(new Svg(), frame, new Board(frame.paper()), unit, prefix());
    base = new BaseLayer(canvas, survey.network());
    dangers = new DangerLayer(canvas, survey);
    regions = new RegionLayer(canvas, survey);
    graticule = new Graticule(canvas);
    scale = new ScaleBar(canvas);
    industries =
        request.theme() == Theme.INDUSTRIES && moves.isEmpty()
            ? Optional.of(new IndustryLayer(canvas, survey, request.largest()))
            : Optional.empty();
    bodies = new BodyLayer(canvas, survey, industries.map(IndustryLayer::halves).orElse(Map.of()));
    moves.ifPresent(some -> dangers.lookAhead(end().atDay(1)));
    arrows = moves.map(some -> new MoveLayer(canvas, survey, some));
    ground = new GroundNames(canvas, survey.network());
    findRoom();
  }

  /// A map of the survey's day as an SVG document.
  public static String draw(Survey survey, MapRequest request) {
    return new Sheet(survey, request, Optional.empty()).draw();
  }

  /// A map of moves over the survey's day as an SVG document.
  public static String drawMoves(Survey survey, MapRequest request, List<Move> moves) {
    return new Sheet(survey, request, Optional.of(moves)).draw();
  }

  /// What is taken on a map, for tests.
  static Sheet plan(Survey survey, MapRequest request) {
    return new Sheet(survey, request, Optional.empty());
  }

  Canvas canvas() {
    return canvas;
  }

  BodyLayer bodies() {
    return bodies;
  }

  private boolean narrow() {
    return request.width() < NARROW;
  }

  private Frame frame(double unit) {
    double right = narrow() ? 14 * unit : (COLUMN + 44) * unit;
    List<Coordinate> spots =
        survey.places().stream().map(place -> new Coordinate(place.lon(), place.lat())).toList();
    List<Geometry> shapes = new ArrayList<>();
    survey.regionShapes().forEach(shape -> shapes.add(Geometries.of(shape)));
    return Frame.around(
        spots, shapes, new Frame.Opening(corner.x, corner.y, request.width() - corner.x - right));
  }

  private String prefix() {
    String text =
        "map-"
            + request.theme()
            + "-"
            + request.date()
            + "-"
            + request.width()
            + (moves.isPresent() ? "-moves-" : "-");
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "_");
  }

  private void findRoom() {
    bodies.placeNames(BodyLayer.Rank.HEADQUARTERS);
    if (industries.isEmpty()) {
      regions.placeNames(dangers.occupied());
    }
    industries.ifPresent(layer -> layer.placePanels(regions.areas()));
    bodies.placeNames(BodyLayer.Rank.DEPOT);
    bodies.placeNames(BodyLayer.Rank.TOWN);
    ground.place();
  }

  /// The month after the horizon.
  private YearMonth end() {
    Horizon horizon = Horizon.of(survey.network().settings());
    return horizon.month(horizon.months());
  }

  private String draw() {
    Svg svg = canvas.svg();
    Envelope frame = canvas.frame().paper();
    svg.open("g"); // stands for the root until the height is known
    drawMap();
    canvas.openType(Type.SANS);
    graticule.drawDegrees();
    drawTitle();
    double bottom = Math.max(frame.getMaxY() + 18 * canvas.unit(), drawLegend());
    svg.close();
    svg.close();
    return head(bottom + 16 * canvas.unit()) + svg.text() + "</svg>\n";
  }

  private String head(double height) {
    Svg head = new Svg();
    head.words("title", title());
    head.words("desc", description());
    head.leaf("rect", "width", request.width(), "height", Math.ceil(height), "fill", Hues.PAPER);
    String size = request.width() + "\" height=\"" + (long) Math.ceil(height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 "
        + request.width()
        + " "
        + (long) Math.ceil(height)
        + "\" width=\""
        + size
        + "\">\n"
        + head.text();
  }

  private void drawMap() {
    Svg svg = canvas.svg();
    Envelope frame = canvas.frame().paper();
    svg.open("defs");
    dangers.define();
    svg.close();
    base.drawGround();
    regions.drawFills();
    graticule.draw();
    base.drawLines(survey.day());
    dangers.draw();
    regions.drawBorders();
    canvas.openType(Type.SANS);
    ground.draw();
    svg.close();
    canvas.openType(Type.SERIF);
    regions.drawNames();
    svg.close();
    canvas.openType(Type.SANS);
    arrows.ifPresent(MoveLayer::draw);
    industries.ifPresent(IndustryLayer::drawSquares);
    bodies.drawSigns();
    industries.ifPresent(IndustryLayer::drawPanels);
    bodies.drawNames();
    scale.draw();
    svg.close();
    svg.leaf(
        "rect",
        "x",
        frame.getMinX(),
        "y",
        frame.getMinY(),
        "width",
        frame.getWidth(),
        "height",
        frame.getHeight(),
        "fill",
        "none",
        "stroke",
        Hues.INK,
        "stroke-width",
        canvas.unit());
  }

  private void drawTitle() {
    double unit = canvas.unit();
    double room = request.width() - corner.x - 12 * unit;
    String title = title();
    String subtitle = subtitle();
    canvas.text(
        title,
        new Coordinate(corner.x, 42 * unit),
        fitting(title, 27 * unit, room),
        "font-family",
        Type.SERIF,
        "font-weight",
        600);
    canvas.text(
        subtitle,
        new Coordinate(corner.x, 66 * unit),
        fitting(subtitle, 14 * unit, room),
        "fill",
        Hues.SECOND);
  }

  /// The size of type at which a line fits into a room, at most the wanted.
  private static double fitting(String line, double size, double room) {
    return Math.min(size, size * room / Type.boldWidth(line, size));
  }

  private String subtitle() {
    Settings settings = survey.network().settings();
    String name = (settings.name() + "  " + settings.nameZh()).strip();
    return industries.isEmpty()
        ? name
        : name + "; only the " + request.largest() + " largest industries of each region";
  }

  private String title() {
    if (moves.isPresent()) {
      YearMonth start = survey.network().settings().start();
      return "Who moves, " + Captions.month(start) + " to " + Captions.month(end().minusMonths(1));
    }
    String date = ", " + Captions.date(request.date());
    return switch (request.theme()) {
      case REGIONS -> regionsTitle(survey.regions().size()) + date;
      case INDUSTRIES -> "Cooperatives by region and industry" + date;
    };
  }

  private static String regionsTitle(int number) {
    return switch (number) {
      case 0 -> "Depots and towns";
      case 1 -> "One region and its headquarters";
      default -> Captions.number(number) + " regions and their headquarters";
    };
  }

  private String description() {
    List<String> parts = new ArrayList<>();
    survey
        .regions()
        .forEach(
            region ->
                parts.add(
                    region.name()
                        + " with headquarters "
                        + survey.place(region.headquarters()).name()));
    return title() + ". " + String.join("; ", parts) + ". Schematic, not surveyed.";
  }

  private double drawLegend() {
    double unit = canvas.unit();
    Envelope frame = canvas.frame().paper();
    Legend legend = new Legend(canvas, survey);
    Column first;
    Column second;
    if (narrow()) {
      double width = (frame.getWidth() - 24 * unit) / 2;
      double top = frame.getMaxY() + 14 * unit;
      first = new Column(canvas, new Coordinate(frame.getMinX(), top), width);
      second = new Column(canvas, new Coordinate(frame.getMinX() + width + 24 * unit, top), width);
    } else {
      first =
          new Column(
              canvas,
              new Coordinate(frame.getMaxX() + 24 * unit, corner.y - 18 * unit),
              COLUMN * unit);
      second = first;
    }
    arrows.ifPresent(layer -> layer.explain(first));
    industries.ifPresent(layer -> legend.industries(first, layer));
    legend.regions(first);
    legend.bodies(second, bodies);
    legend.dangers(second, dangers);
    legend.later(second, dangers, Captions.month(end()));
    legend.lines(second, base);
    second.heading("About this map");
    new Remarks(survey, request).all().forEach(second::note);
    return Math.max(first.bottom(), second.bottom());
  }
}
