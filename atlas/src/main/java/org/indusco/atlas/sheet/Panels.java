package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.indusco.atlas.census.Census;
import org.indusco.atlas.census.Count;
import org.indusco.atlas.census.Group;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.ink.Lettering;
import org.indusco.atlas.ink.Type;
import org.indusco.atlas.label.PanelPlacer;
import org.indusco.model.network.Region;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// For each region a panel with bars for its largest industry groups.
final class Panels {

  private static final double BAR = 62;
  private static final double ROW = 14;
  private static final double HEAD = 31;
  private static final double WIDTH = 128;

  private final Canvas canvas;
  private final Content content;
  private final Survey survey;
  private final int largest;
  private final Chips chips;
  private final List<Panel> panels = new ArrayList<>();

  Panels(Canvas canvas, Content content) {
    this.canvas = canvas;
    this.content = content;
    survey = content.survey();
    largest = content.request().largest();
    chips = new Chips(canvas);
  }

  private record Panel(Region region, Envelope box, Coordinate headquarters) {}

  boolean shows(Group group) {
    return survey.own().stream()
        .flatMap(region -> rows(region).stream())
        .anyMatch(row -> row.getKey().equals(group));
  }

  private List<Map.Entry<Group, Count>> rows(Region region) {
    return survey.census().ofRegion(region.id()).stream().limit(largest).toList();
  }

  /// Finds room for the panels, those with most to show first.
  void place(Map<String, Geometry> areas) {
    PanelPlacer placer = new PanelPlacer(canvas.board(), areas);
    Census census = survey.census();
    survey.own().stream()
        .filter(region -> census.totalOf(region.id()).number() > 0)
        .sorted(Comparator.comparingInt((Region region) -> -census.totalOf(region.id()).number()))
        .forEach(
            region -> {
              Coordinate spot = canvas.spot(survey.place(region.headquarters()));
              double height = canvas.unit() * (HEAD + ROW * rows(region).size() + 5);
              placer
                  .place(region.id(), spot, new Coordinate(canvas.unit() * WIDTH, height))
                  .ifPresent(box -> panels.add(new Panel(region, box, spot)));
            });
  }

  void draw() {
    panels.forEach(this::drawLeader);
    panels.forEach(this::draw);
  }

  private void drawLeader(Panel panel) {
    Envelope box = panel.box();
    Coordinate from = panel.headquarters();
    Coordinate to =
        new Coordinate(
            Math.clamp(from.x, box.getMinX(), box.getMaxX()),
            Math.clamp(from.y, box.getMinY(), box.getMaxY()));
    canvas.svg().line(from, to, Ink.stroke(border(panel), 1.1 * canvas.unit()));
  }

  private String border(Panel panel) {
    return Hues.darker(survey.hue(panel.region().id()), 0.35);
  }

  private void draw(Panel panel) {
    double unit = canvas.unit();
    Ink paper = Ink.fill(Hues.PAPER).faint(0.94).edge(border(panel), 1.2 * unit);
    canvas.svg().rectangle(panel.box(), 2 * unit, paper);
    drawHead(panel);
    double y = panel.box().getMinY() + (HEAD + ROW / 2) * unit;
    for (Map.Entry<Group, Count> row : rows(panel.region())) {
      drawRow(row, new Coordinate(panel.box().getMinX() + 7 * unit, y));
      y += ROW * unit;
    }
  }

  private void drawHead(Panel panel) {
    double unit = canvas.unit();
    Region region = panel.region();
    double left = panel.box().getMinX() + 7 * unit;
    double top = panel.box().getMinY();
    double usual = 12.5 * unit;
    double room = (WIDTH - 14) * unit;
    double size = Math.min(usual, usual * room / Type.boldWidth(content.name(region), usual));
    String total = survey.census().totalOf(region.id()).text();
    String all = content.words().say("panel.all", content.second(region), total).strip();
    canvas
        .svg()
        .words(
            content.name(region),
            new Coordinate(left, top + 14 * unit),
            Lettering.of(size).weight(700))
        .words(
            all, new Coordinate(left, top + 26 * unit), Lettering.of(10 * unit).ink(Hues.SECOND));
  }

  private void drawRow(Map.Entry<Group, Count> row, Coordinate at) {
    double unit = canvas.unit();
    chips.draw(new Coordinate(at.x + 5.5 * unit, at.y), row.getKey());
    double start = at.x + 15 * unit;
    double length = Math.max(1, BAR * unit * row.getValue().number() / mostInARegion());
    canvas
        .svg()
        .rectangle(
            new Envelope(start, start + length, at.y - 4 * unit, at.y + 4 * unit),
            0,
            Ink.fill(Hues.industry(row.getKey().number())))
        .words(
            row.getValue().text(),
            new Coordinate(start + length + 4 * unit, at.y + 3.8 * unit),
            Lettering.of(10.5 * unit));
  }

  private int mostInARegion() {
    return survey.own().stream()
        .flatMap(region -> survey.census().ofRegion(region.id()).stream().limit(1))
        .mapToInt(row -> row.getValue().number())
        .max()
        .orElse(1);
  }
}
