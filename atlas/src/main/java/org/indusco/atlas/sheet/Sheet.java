package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.indusco.atlas.area.Geometries;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.ink.Lettering;
import org.indusco.atlas.ink.Svg;
import org.indusco.atlas.ink.Type;
import org.indusco.atlas.label.Board;
import org.indusco.atlas.projection.Frame;
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
  private static final double GUTTER = 24;

  private final Survey survey;
  private final MapRequest request;
  private final Optional<List<Move>> moves;
  private final Canvas canvas;

  private final BaseLayer base;
  private final DangerLayer dangers;
  private final RegionLayer regions;
  private final Titles titles;
  private final Graticule graticule;
  private final ScaleBar scale;
  private final BodyLayer bodies;
  private final Optional<Squares> squares;
  private final Optional<Panels> panels;
  private final Optional<MoveLayer> arrows;
  private final GroundNames ground;
  private final Optional<Inset> inset;

  private Sheet(Survey survey, MapRequest request, Optional<List<Move>> moves) {
    this.survey = survey;
    this.request = request;
    this.moves = moves;
    double unit = Math.clamp(Math.sqrt(request.width() / USUAL_WIDTH), 0.82, 1.6);
    Frame frame = frame(unit);
    canvas = new Canvas(new Svg(), frame, new Board(frame.paper()), unit, prefix());
    base = new BaseLayer(canvas, survey.network());
    dangers = new DangerLayer(canvas, survey);
    regions = new RegionLayer(canvas, survey);
    graticule = new Graticule(canvas);
    titles = new Titles(canvas, survey, request, moves.isPresent());
    scale = new ScaleBar(canvas);
    boolean counts = request.theme() == Theme.INDUSTRIES && moves.isEmpty();
    squares = counts ? Optional.of(new Squares(canvas, survey)) : Optional.empty();
    panels = counts ? Optional.of(new Panels(canvas, survey, request.largest())) : Optional.empty();
    bodies = bodies(canvas, survey, squares);
    moves.ifPresent(some -> dangers.lookAhead(survey.end().atDay(1)));
    moves.ifPresent(some -> regions.pale());
    arrows = moves.map(some -> new MoveLayer(canvas, survey, some));
    ground = new GroundNames(canvas, survey.network());
    inset = findRoom();
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
    double left = 46 * unit;
    double right = narrow() ? 14 * unit : (COLUMN + GUTTER + 20) * unit;
    List<Coordinate> spots =
        survey.places().stream().map(place -> new Coordinate(place.lon(), place.lat())).toList();
    List<Geometry> shapes = new ArrayList<>();
    survey.regionShapes().forEach(shape -> shapes.add(Geometries.of(shape)));
    return Frame.around(
        spots, shapes, new Frame.Opening(left, 86 * unit, request.width() - left - right));
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

  /// The bodies of a survey, with squares in the stead of their signs if there are any.
  static BodyLayer bodies(Canvas canvas, Survey survey, Optional<Squares> squares) {
    return new BodyLayer(canvas, survey, squares.map(Squares::halves).orElse(Map.of()));
  }

  private Optional<Inset> findRoom() {
    bodies.placeNames(Signs.Rank.HEADQUARTERS);
    panels.ifPresentOrElse(
        layer -> layer.place(regions.areas()), () -> regions.placeNames(dangers.occupied()));
    bodies.placeNames(Signs.Rank.DEPOT);
    bodies.placeNames(Signs.Rank.TOWN);
    ground.place();
    Optional<Inset> crowd = Inset.find(canvas, survey, bodies, columnWidth());
    crowd.ifPresent(found -> bodies.dropLeaders(found.window()));
    return crowd;
  }

  private String draw() {
    Svg svg = canvas.svg();
    double unit = canvas.unit();
    double foot = canvas.frame().paper().getMaxY() + 18 * unit;
    svg.about(titles.title(), titles.description());
    svg.cover(Ink.fill(Hues.PAPER));
    svg.group(Lettering.of(12 * unit).family(Type.SANS).ink(Hues.INK));
    drawMap();
    graticule.drawDegrees();
    titles.draw();
    double height = Math.ceil(Math.max(foot, drawLegend()) + 16 * unit);
    svg.close();
    return svg.document(request.width(), height);
  }

  private void drawMap() {
    Svg svg = canvas.svg();
    svg.definitions();
    dangers.define();
    svg.close();
    base.drawGround();
    regions.drawFills();
    graticule.draw();
    base.drawLines(survey.day());
    dangers.draw();
    regions.drawBorders();
    ground.draw();
    svg.group(Lettering.of(12).family(Type.SERIF));
    regions.drawNames();
    svg.close();
    arrows.ifPresent(MoveLayer::draw);
    squares.ifPresent(Squares::draw);
    bodies.drawSigns();
    panels.ifPresent(Panels::draw);
    bodies.drawNames();
    scale.draw();
    inset.ifPresent(Inset::drawWindow);
    svg.rectangle(canvas.frame().paper(), 0, Ink.stroke(Hues.INK, canvas.unit()));
  }

  private double columnWidth() {
    double unit = canvas.unit();
    double frame = canvas.frame().paper().getWidth();
    return narrow() ? (frame - GUTTER * unit) / 2 : COLUMN * unit;
  }

  /// Draws the legend beside the map and the remarks below it, or all in two columns below it when
  /// the sheet is narrow; tells where they end.
  private double drawLegend() {
    double unit = canvas.unit();
    Envelope frame = canvas.frame().paper();
    double width = columnWidth();
    Coordinate below = new Coordinate(frame.getMinX(), frame.getMaxY() + 16 * unit);
    Coordinate beside =
        new Coordinate(frame.getMaxX() + GUTTER * unit, frame.getMinY() - 18 * unit);
    Column first = new Column(canvas, narrow() ? below : beside, width);
    Column second =
        narrow()
            ? new Column(canvas, new Coordinate(below.x + width + GUTTER * unit, below.y), width)
            : first;
    Legend legend = new Legend(canvas, survey);
    arrows.ifPresent(layer -> layer.explain(first));
    panels.ifPresent(layer -> legend.industries(first, layer, squares.orElseThrow()));
    legend.regions(first, regions);
    legend.bodies(second, bodies);
    legend.dangers(second, dangers, Captions.month(survey.end()));
    legend.lines(second, base);
    Column shorter = first.bottom() < second.bottom() ? first : second;
    inset.ifPresent(found -> found.draw(shorter, moves, panels.isPresent()));
    Column about = narrow() ? second : new Column(canvas, below, frame.getWidth());
    new Remarks(survey, request).all().forEach(about::note);
    return Math.max(first.bottom(), Math.max(second.bottom(), about.bottom()));
  }
}
