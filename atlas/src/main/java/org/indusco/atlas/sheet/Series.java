package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.List;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.ink.Lettering;
import org.indusco.atlas.ink.Svg;
import org.indusco.atlas.ink.Type;
import org.indusco.atlas.label.Board;
import org.indusco.atlas.projection.Frame;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Small maps of several dates on one sheet, with one legend and one scale for all.
final class Series {

  private static final double GAP = 14;
  private static final double CAPTION = 20;
  private static final double SMALLER = 0.8;

  private final List<Content> contents;
  private final Content first;
  private final double width;
  private final double unit;
  private final Canvas canvas;
  private final List<Picture> pictures = new ArrayList<>();

  /// @param contents one for each date, in their order
  /// @param height of one map and its caption times the rows; 0 when it follows from the map
  Series(List<Content> contents, double width, double height) {
    this.contents = List.copyOf(contents);
    this.width = width;
    first = contents.getFirst();
    unit = Sheet.unit(width);
    double right = (Sheet.COLUMN + Sheet.GUTTER + 20) * unit;
    double left = 24 * unit;
    double room = width - left - right + GAP * unit;
    Frame natural = Locator.whole(contents, opening(new Coordinate(), 100, 0));
    double aspect = natural.paper().getHeight() / natural.paper().getWidth();
    int columns = height > 0 ? columns(room, height, aspect) : columns(contents.size());
    int rows = (contents.size() + columns - 1) / columns;
    double cell = room / columns - GAP * unit;
    // A small map does not grow higher than what it shows: more of the ground around tells nothing.
    double share = Math.max(40, height / rows - (CAPTION + GAP) * unit);
    double high = height > 0 ? Math.min(cell * aspect, share) : 0;
    double top = 86 * unit + CAPTION * unit;
    Svg svg = new Svg();
    Frame frame = Locator.whole(contents, opening(new Coordinate(left, top), cell, high));
    String prefix = Sheet.prefix(first, width);
    Outlines outlines = first.survey().outlines();
    canvas =
        new Canvas(svg, frame, new Board(frame.paper()), unit, cell, prefix + "all-", outlines);
    double down = frame.paper().getHeight() + (CAPTION + GAP) * unit;
    for (int i = 0; i < contents.size(); i++) {
      int row = i / columns;
      double x = left + (i % columns) * (cell + GAP * unit);
      Coordinate corner = new Coordinate(x, top + row * down);
      Frame place = Locator.whole(contents, opening(corner, cell, frame.paper().getHeight()));
      pictures.add(
          new Picture(canvas.with(place, SMALLER * unit), contents.get(i), Picture.Detail.SMALL));
    }
    pictures.forEach(Picture::findRoom);
  }

  private static Frame.Opening opening(Coordinate corner, double cell, double high) {
    return new Frame.Opening(corner, cell, high);
  }

  private static int columns(int maps) {
    return maps == 2 || maps == 4 ? 2 : maps <= 9 ? 3 : maps <= 16 ? 4 : 6;
  }

  /// The number of columns with which the maps become largest in a given room.
  private int columns(double room, double height, double aspect) {
    int best = 1;
    double largest = 0;
    for (int columns = 1; columns <= contents.size(); columns++) {
      int rows = (contents.size() + columns - 1) / columns;
      double wide = room / columns - GAP * unit;
      double side = Math.min(wide, (height / rows - (CAPTION + GAP) * unit) / aspect);
      if (side > largest) {
        largest = side;
        best = columns;
      }
    }
    return best;
  }

  Laid draw() {
    Svg svg = canvas.svg();
    Titles titles = new Titles(contents);
    svg.about(titles.title(), titles.description());
    svg.cover(Ink.fill(Hues.PAPER));
    svg.group(Lettering.of(12 * unit).family(Type.SANS).ink(Hues.INK));
    Legend legend = new Legend(canvas, first);
    legend.define(dangers());
    for (int i = 0; i < pictures.size(); i++) {
      draw(pictures.get(i), contents.get(i), i);
    }
    titles.draw(canvas, width);
    double legendEnds = explainBeside(legend) + 16 * unit;
    double foot = remark() + 16 * unit;
    svg.close();
    return new Laid(svg, Math.ceil(Math.max(legendEnds, foot)), foot);
  }

  private List<DangerLayer> dangers() {
    return pictures.stream().map(Picture::dangers).flatMap(List::stream).toList();
  }

  private void draw(Picture picture, Content content, int number) {
    Svg svg = canvas.svg();
    Envelope paper = picture.canvas().frame().paper();
    svg.clipped(canvas.prefix() + number, paper);
    picture.draw();
    svg.close();
    picture.drawEdge();
    Coordinate above = new Coordinate(paper.getMinX(), paper.getMinY() - 6 * unit);
    String caption = content.when();
    svg.words(caption, above, Lettering.of(12.5 * unit).family(Type.SERIF).weight(600));
    if (!content.figures().empty()) {
      String sign = content.figures().estimated() ? "~" : "";
      String total = sign + content.amount(content.figures().total(), content.figures().unit());
      if (content.theme() != Theme.PRICES) {
        Coordinate right = new Coordinate(paper.getMaxX(), above.y);
        svg.words(total, right, Lettering.of(10.5 * unit).anchor("end").ink(Hues.SECOND));
      }
    }
  }

  /// The number of the map with the largest amounts, of equals the first: the legend is its.
  private int fullest() {
    int fullest = 0;
    for (int i = 1; i < contents.size(); i++) {
      if (contents.get(i).figures().total() > contents.get(fullest).figures().total()) {
        fullest = i;
      }
    }
    return fullest;
  }

  private double right() {
    return width - (Sheet.COLUMN + 20) * unit;
  }

  private double explainBeside(Legend legend) {
    Column beside = new Column(canvas, new Coordinate(right(), 68 * unit), Sheet.COLUMN * unit);
    List<Layer> themes = pictures.stream().map(Picture::theme).toList();
    themes.get(fullest()).explain(beside, themes);
    legend.regions(beside, pictures);
    legend.bodies(beside, pictures.stream().map(Picture::bodies).toList());
    legend.dangers(beside, dangers());
    legend.lines(beside, pictures.getLast().base());
    return beside.bottom();
  }

  private double remark() {
    Envelope last = pictures.getLast().canvas().frame().paper();
    Column below =
        new Column(
            canvas,
            new Coordinate(24 * unit, last.getMaxY() + 6 * unit),
            right() - (24 + Sheet.GUTTER) * unit);
    new Remarks(contents).all(pictures.stream().map(Picture::theme).toList()).forEach(below::note);
    return below.bottom();
  }
}
