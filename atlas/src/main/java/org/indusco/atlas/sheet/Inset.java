package org.indusco.atlas.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.projection.Frame;
import org.indusco.atlas.sheet.BodyLayer.Body;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// The most crowded part of a map, drawn larger beside it.
///
/// The crowd is where most signs miss their names within a window; with fewer than [#FEWEST] there
/// is no inset.
final class Inset {

  private static final int FEWEST = 4;
  private static final double TIMES = 2.5;
  private static final double MARGIN = 0.05; // of the width, on each side
  private static final double HEIGHT = 0.95; // of the width

  private final Canvas canvas;
  private final Content content;
  private final Envelope window;
  private final String name;

  private Inset(Canvas canvas, Content content, Envelope window, String name) {
    this.canvas = canvas;
    this.content = content;
    this.window = window;
    this.name = name;
  }

  /// Finds the crowd of a map, if there is one.
  ///
  /// @param width of the inset in pixels
  static Optional<Inset> find(Canvas canvas, Content content, BodyLayer bodies, double width) {
    List<Body> crowded = bodies.crowded();
    return crowded.stream()
        .map(body -> window(body.spot(), width))
        .map(window -> centred(window, crowded, width))
        .max(Comparator.comparingInt(window -> within(window, crowded).size()))
        .filter(window -> within(window, crowded).size() >= FEWEST)
        .map(window -> new Inset(canvas, content, window, name(content, window, crowded)));
  }

  private static Envelope window(Coordinate middle, double width) {
    Envelope window = new Envelope(middle);
    window.expandBy(width / TIMES / 2, HEIGHT * width / TIMES / 2);
    return window;
  }

  private static List<Body> within(Envelope window, List<Body> crowded) {
    Envelope inner = new Envelope(window);
    inner.expandBy(-MARGIN * window.getWidth());
    return crowded.stream().filter(body -> inner.contains(body.spot())).toList();
  }

  private static Envelope centred(Envelope window, List<Body> crowded, double width) {
    Envelope extent = new Envelope();
    within(window, crowded).forEach(body -> extent.expandToInclude(body.spot()));
    return window(extent.centre(), width);
  }

  /// The highest in rank of the crowd, of equals the one next to the middle.
  private static String name(Content content, Envelope window, List<Body> crowded) {
    return within(window, crowded).stream()
        .min(
            Comparator.comparing(Body::rank)
                .reversed()
                .thenComparingDouble(body -> body.spot().distance(window.centre())))
        .map(body -> content.name(body.place()))
        .orElse("");
  }

  /// The part of the map that the inset shows.
  Envelope window() {
    return new Envelope(window);
  }

  /// Draws on the map what the inset shows.
  void drawWindow() {
    canvas.svg().rectangle(window, 0, Ink.stroke(Hues.INK, 0.9 * canvas.unit()).dashes(3, 2));
  }

  /// Draws the inset at the end of a column.
  void draw(Column column) {
    column.heading(content.words().say("inset.heading", name));
    double width = TIMES * window.getWidth();
    Coordinate corner = column.take(HEIGHT * width);
    Frame frame = canvas.frame().zoom(window, new Frame.Opening(corner, width, 0));
    Canvas inner = canvas.with(frame);
    inner.svg().clipped(canvas.prefix() + "inset", frame.paper());
    Picture picture = new Picture(inner, content, Picture.Detail.INSET);
    picture.findRoom();
    picture.draw();
    inner.svg().close();
    picture.drawEdge();
    column.note(content.words().say("inset.note", TIMES));
  }
}
