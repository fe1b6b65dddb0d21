package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.List;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.projection.Frame;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// A small map that shows where a map that is cut to a region lies.
final class Locator {

  private static final double HEIGHT = 0.62; // of the width

  private final Canvas canvas;
  private final Content content;

  /// @param canvas of the map whose place is shown
  Locator(Canvas canvas, Content content) {
    this.canvas = canvas;
    this.content = content;
  }

  /// The frame around all places of a network and the shapes of its regions.
  static Frame whole(List<Content> all, Frame.Opening opening) {
    List<Coordinate> spots = new ArrayList<>();
    List<Geometry> shapes = new ArrayList<>();
    for (Content each : all) {
      each.survey().places().forEach(place -> spots.add(new Coordinate(place.lon(), place.lat())));
      Survey survey = each.survey();
      survey.regionShapes().forEach(shape -> shapes.add(survey.outlines().of(shape)));
    }
    return Frame.around(spots, shapes, opening);
  }

  void draw(Column column) {
    column.heading(content.words().say("locator.heading"));
    double width = Math.min(column.width(), Sheet.COLUMN * canvas.unit());
    double height = HEIGHT * width;
    Coordinate corner = column.take(height);
    Frame frame = whole(List.of(content), new Frame.Opening(corner, width, height));
    Canvas small = canvas.with(frame);
    new BaseLayer(small, content.survey().network()).drawGround();
    new RegionLayer(small, content).drawFills();
    Geometry shown = frame.paper(canvas.frame().edge());
    canvas
        .svg()
        .path(shown, Ink.fill(Hues.PAPER).faint(0.35).edge(Hues.INK, 1.6 * canvas.unit()))
        .rectangle(frame.paper(), 0, Ink.stroke(Hues.INK, canvas.unit()));
  }
}
