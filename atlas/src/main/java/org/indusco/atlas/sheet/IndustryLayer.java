package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.indusco.atlas.census.Census;
import org.indusco.atlas.census.Count;
import org.indusco.atlas.census.Group;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Type;
import org.indusco.atlas.label.PanelPlacer;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Region;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Cooperatives by industry: a panel of bars for each region, and at each depot a square as large
/// as what it serves, in the colour and with the letter of its largest industry.
final class IndustryLayer {

  static final double BAR = 62;
  private static final double ROW = 14;
  private static final double HEAD = 31;
  private static final double WIDTH = 128;
  private static final double LARGEST_SQUARE = 26;

  private final Canvas canvas;
  private final Survey survey;
  private final int largest;
  private final List<Panel> panels = new ArrayList<>();
  private final List<Square> squares = new ArrayList<>();

  IndustryLayer(Canvas canvas, Survey survey, int largest) {
    this.canvas = canvas;
    this.survey = survey;
    this.largest = largest;
    for (Depot depot : survey.depots()) {
      Coordinate spot = canvas.spot(survey.place(depot.place()));
      Count count = survey.census().totalAt(depot.id());
      if (count.number() > 0 && canvas.shows(spot)) {
        Group first = survey.census().ofDepot(depot.id()).getFirst().getKey();
        squares.add(new Square(depot.place(), spot, side(count), first));
      }
    }
    squares.sort(Comparator.comparingDouble((Square square) -> -square.side()));
  }

  private record Panel(Region region, Envelope box, Coordinate headquarters) {}

  private record Square(String place, Coordinate spot, double side, Group group) {}

  /// By place half the side of the largest square there.
  Map<String, Double> halves() {
    return squares.stream()
        .collect(Collectors.toMap(Square::place, square -> square.side() / 2, Math::max));
  }

  /// The groups that any panel or square shows.
  List<Group> shown() {
    return survey.census().groups().stream()
        .filter(group -> survey.regions().stream().anyMatch(region -> shows(region.id(), group)))
        .toList();
  }

  private boolean shows(String region, Group group) {
    return rows(region).stream().anyMatch(row -> row.getKey().equals(group))
        || squares.stream().anyMatch(square -> square.group().equals(group));
  }

  private List<Map.Entry<Group, Count>> rows(String region) {
    return survey.census().ofRegion(region).stream().limit(largest).toList();
  }

  /// Side of the square for a count: its area is in proportion.
  double side(Count count) {
    int most =
        survey.depots().stream()
            .mapToInt(depot -> survey.census().totalAt(depot.id()).number())
            .max()
            .orElse(1);
    return largestSquare() * Math.sqrt((double) count.number() / Math.max(1, most));
  }

  /// On a small sheet towns lie closer than type is smaller, so squares shrink faster than type.
  private double largestSquare() {
    double shrunk = Math.clamp(canvas.frame().paper().getWidth() / 800, 0.65, 1);
    return canvas.unit() * LARGEST_SQUARE * shrunk;
  }

  int mostAtADepot() {
    return survey.depots().stream()
        .mapToInt(depot -> survey.census().totalAt(depot.id()).number())
        .max()
        .orElse(0);
  }

  /// Finds room for the panels, those with most to show first.
  void placePanels(Map<String, Geometry> areas) {
    PanelPlacer placer = new PanelPlacer(canvas.board(), areas);
    Census census = survey.census();
    survey.regions().stream()
        .filter(region -> census.totalOf(region.id()).number() > 0)
        .sorted(Comparator.comparingInt((Region region) -> -census.totalOf(region.id()).number()))
        .forEach(
            region -> {
              Coordinate spot = canvas.spot(survey.place(region.headquarters()));
              double height = canvas.unit() * (HEAD + ROW * rows(region.id()).size() + 5);
              placer
                  .place(region.id(), spot, new Coordinate(canvas.unit() * WIDTH, height))
                  .ifPresent(box -> panels.add(new Panel(region, box, spot)));
            });
  }

  void drawSquares() {
    for (Square square : squares) {
      square(square.spot(), square.side(), square.group());
    }
  }

  private void square(Coordinate middle, double side, Group group) {
    String hue = Hues.industry(group.number());
    canvas
        .svg()
        .leaf(
            "rect",
            "x",
            middle.x - side / 2,
            "y",
            middle.y - side / 2,
            "width",
            side,
            "height",
            side,
            "fill",
            hue,
            "stroke",
            Hues.darker(hue, 0.45),
            "stroke-width",
            0.9 * canvas.unit());
    if (side >= 10 * canvas.unit()) {
      letter(middle, Math.min(11 * canvas.unit(), 0.72 * side), group);
    }
  }

  private void letter(Coordinate middle, double size, Group group) {
    canvas.text(
        String.valueOf(group.letter()),
        new Coordinate(middle.x, middle.y + 0.36 * size),
        size,
        "text-anchor",
        "middle",
        "font-weight",
        700,
        "fill",
        Hues.INK);
  }

  /// A square with a group's colour and letter, as the legend shows it.
  void chip(Coordinate middle, Group group) {
    square(middle, 11 * canvas.unit(), group);
  }

  void drawPanels() {
    panels.forEach(this::drawLeader);
    panels.forEach(this::drawPanel);
  }

  private void drawLeader(Panel panel) {
    Coordinate from = panel.headquarters();
    Envelope box = panel.box();
    double x = Math.clamp(from.x, box.getMinX(), box.getMaxX());
    double y = Math.clamp(from.y, box.getMinY(), box.getMaxY());
    canvas
        .svg()
        .leaf(
            "line",
            "x1",
            from.x,
            "y1",
            from.y,
            "x2",
            x,
            "y2",
            y,
            "stroke",
            Hues.darker(survey.hue(panel.region().id()), 0.4),
            "stroke-width",
            1.1 * canvas.unit());
  }

  private void drawPanel(Panel panel) {
    double unit = canvas.unit();
    Envelope box = panel.box();
    String id = panel.region().id();
    canvas
        .svg()
        .leaf(
            "rect",
            "x",
            box.getMinX(),
            "y",
            box.getMinY(),
            "width",
            box.getWidth(),
            "height",
            box.getHeight(),
            "rx",
            2 * unit,
            "fill",
            Hues.PAPER,
            "fill-opacity",
            0.94,
            "stroke",
            Hues.darker(survey.hue(id), 0.3),
            "stroke-width",
            1.2 * unit);
    double left = box.getMinX() + 7 * unit;
    String name = panel.region().name();
    double size =
        Math.min(
            12.5 * unit, 12.5 * unit * (WIDTH - 14) * unit / Type.boldWidth(name, 12.5 * unit));
    canvas.text(name, new Coordinate(left, box.getMinY() + 14 * unit), size, "font-weight", 700);
    String zh = panel.region().nameZh();
    canvas.text(
        (zh.isEmpty() ? "" : zh + "  ") + "all " + survey.census().totalOf(id).text(),
        new Coordinate(left, box.getMinY() + 26 * unit),
        10 * unit,
        "fill",
        Hues.SECOND);
    double y = box.getMinY() + (HEAD + ROW / 2) * unit;
    for (Map.Entry<Group, Count> row : rows(id)) {
      drawRow(row, new Coordinate(left, y));
      y += ROW * unit;
    }
  }

  private void drawRow(Map.Entry<Group, Count> row, Coordinate at) {
    double unit = canvas.unit();
    chip(new Coordinate(at.x + 5.5 * unit, at.y), row.getKey());
    double length = Math.max(1, BAR * unit * row.getValue().number() / mostInARegion());
    canvas
        .svg()
        .leaf(
            "rect",
            "x",
            at.x + 15 * unit,
            "y",
            at.y - 4 * unit,
            "width",
            length,
            "height",
            8 * unit,
            "fill",
            Hues.industry(row.getKey().number()));
    canvas.text(
        row.getValue().text(),
        new Coordinate(at.x + 19 * unit + length, at.y + 3.8 * unit),
        10.5 * unit);
  }

  private int mostInARegion() {
    return survey.regions().stream()
        .flatMap(region -> survey.census().ofRegion(region.id()).stream().limit(1))
        .mapToInt(row -> row.getValue().number())
        .max()
        .orElse(1);
  }
}
