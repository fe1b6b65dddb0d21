package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.ink.Lettering;
import org.indusco.atlas.ink.Svg;
import org.indusco.atlas.ink.Type;
import org.indusco.atlas.label.Board;
import org.indusco.atlas.projection.Frame;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Place;
import org.indusco.model.shape.Shape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// One map on one sheet, with its title, legend and remarks.
final class Sheet {

  static final double COLUMN = 232;
  static final double GUTTER = 24;

  private static final double USUAL_WIDTH = 1200;
  private static final double NARROW = 900;

  private final Content content;
  private final double width;
  private final Canvas canvas;
  private final Picture picture;
  private final Titles titles;
  private final ScaleBar scale;
  private final Optional<Inset> inset;

  Sheet(Content content, double width, double height) {
    this.content = content;
    this.width = width;
    double unit = unit(width);
    Frame frame = frame(unit, height);
    String prefix = prefix(content, width);
    canvas =
        new Canvas(
            new Svg(),
            frame,
            new Board(frame.paper()),
            unit,
            frame.paper().getWidth(),
            prefix,
            content.survey().outlines());
    titles = new Titles(List.of(content));
    scale = new ScaleBar(canvas, content.words());
    picture = new Picture(canvas, content, Picture.Detail.FULL);
    picture.findRoom();
    inset = Inset.find(canvas, content, picture.bodies(), insetWidth());
    inset.ifPresent(found -> picture.bodies().dropLeaders(found.window()));
  }

  /// By how much type is larger than on a sheet of the usual width.
  static double unit(double width) {
    return Math.clamp(Math.sqrt(width / USUAL_WIDTH), 0.82, 1.6);
  }

  static String prefix(Content content, double width) {
    String text =
        String.join(
            "-",
            "map",
            content.theme().name(),
            content.date().text(),
            content.request().region() + content.request().good(),
            String.valueOf(Math.round(width)),
            "");
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "_");
  }

  Canvas canvas() {
    return canvas;
  }

  BodyLayer bodies() {
    return picture.bodies();
  }

  private boolean narrow() {
    return width < NARROW || content.request().paper().ratio() > 1;
  }

  private Frame frame(double unit, double height) {
    double left = 46 * unit;
    double right = narrow() ? 14 * unit : (COLUMN + GUTTER + 20) * unit;
    Frame.Opening opening =
        new Frame.Opening(new Coordinate(left, 86 * unit), width - left - right, height);
    return content.cut() ? cut(opening) : Locator.whole(List.of(content), opening);
  }

  /// The frame around a region: its shapes, or else its depots and headquarters.
  private Frame cut(Frame.Opening opening) {
    Survey survey = content.survey();
    List<Coordinate> spots = new ArrayList<>();
    for (Shape shape : survey.regionShapes()) {
      if (shape.id().equals(content.request().region())) {
        spots.addAll(List.of(survey.outlines().of(shape).getCoordinates()));
      }
    }
    survey.own().forEach(region -> spots.add(spot(survey.place(region.headquarters()))));
    for (Depot depot : survey.depots()) {
      if (survey.belongs(depot)) {
        spots.add(spot(survey.place(depot.place())));
      }
    }
    List<Geometry> none = List.of();
    return Frame.around(spots, none, opening);
  }

  private static Coordinate spot(Place place) {
    return new Coordinate(place.lon(), place.lat());
  }

  private double columnWidth() {
    double unit = canvas.unit();
    double frame = canvas.frame().paper().getWidth();
    return narrow() ? (frame - GUTTER * unit) / 2 : COLUMN * unit;
  }

  /// How wide a part of the map that is drawn larger may be.
  private double insetWidth() {
    return Math.min(columnWidth(), COLUMN * canvas.unit());
  }

  Laid draw() {
    Svg svg = canvas.svg();
    double unit = canvas.unit();
    double foot = canvas.frame().paper().getMaxY() + 18 * unit;
    svg.about(titles.title(), titles.description());
    svg.cover(Ink.fill(Hues.PAPER));
    svg.group(Lettering.of(12 * unit).family(Type.SANS).ink(Hues.INK));
    Legend legend = new Legend(canvas, content);
    legend.define(picture.dangers());
    picture.draw();
    scale.draw();
    inset.ifPresent(Inset::drawWindow);
    picture.drawEdge();
    picture.graticule().drawDegrees();
    titles.draw(canvas, width);
    Ends ends = explain(legend);
    svg.close();
    double last = Math.max(foot, ends.map()) + 16 * unit;
    return new Laid(svg, Math.ceil(Math.max(last, ends.legend() + 16 * unit)), last);
  }

  private static Column shorterOf(Column one, Column other) {
    return one.bottom() < other.bottom() ? one : other;
  }

  /// Where what stands below the map ends, and where the legend ends, in pixels.
  private record Ends(double map, double legend) {}

  /// Draws the legend beside the map and the remarks below it, or all in two columns below it when
  /// the sheet is narrow; tells where they end.
  private Ends explain(Legend legend) {
    double unit = canvas.unit();
    Envelope frame = canvas.frame().paper();
    double room = columnWidth();
    Coordinate below = new Coordinate(frame.getMinX(), frame.getMaxY() + 16 * unit);
    Coordinate beside =
        new Coordinate(frame.getMaxX() + GUTTER * unit, frame.getMinY() - 18 * unit);
    Column first = new Column(canvas, narrow() ? below : beside, room);
    Column second =
        narrow()
            ? new Column(canvas, new Coordinate(below.x + room + GUTTER * unit, below.y), room)
            : first;
    picture.theme().explain(first);
    legend.regions(first, picture.regions());
    legend.bodies(second, List.of(picture.bodies()));
    legend.dangers(second, picture.dangers());
    legend.lines(second, picture.base());
    Column shorter = shorterOf(first, second);
    if (content.cut()) {
      new Locator(canvas, content).draw(shorter);
    }
    inset.ifPresent(found -> found.draw(shorter));
    Column about =
        narrow() ? shorterOf(first, second) : new Column(canvas, below, frame.getWidth());
    new Remarks(List.of(content)).all(List.of(picture.theme())).forEach(about::note);
    double ends = Math.max(first.bottom(), second.bottom());
    return new Ends(narrow() ? Math.max(ends, about.bottom()) : about.bottom(), ends);
  }
}
