package org.indusco.atlas.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.projection.Frame;
import org.indusco.atlas.sheet.BodyLayer.Body;
import org.indusco.atlas.sheet.Signs.Rank;
import org.indusco.model.plan.Move;
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
  private final Survey survey;
  private final Envelope window;
  private final String name;

  private Inset(Canvas canvas, Survey survey, Envelope window, String name) {
    this.canvas = canvas;
    this.survey = survey;
    this.window = window;
    this.name = name;
  }

  /// Finds the crowd of a map, if there is one.
  ///
  /// @param width of the inset in pixels
  static Optional<Inset> find(Canvas canvas, Survey survey, BodyLayer bodies, double width) {
    List<Body> crowded = bodies.crowded();
    return crowded.stream()
        .map(body -> window(body.spot(), width))
        .map(window -> centred(window, crowded, width))
        .max(Comparator.comparingInt(window -> within(window, crowded).size()))
        .filter(window -> within(window, crowded).size() >= FEWEST)
        .map(window -> new Inset(canvas, survey, window, name(window, crowded)));
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
  private static String name(Envelope window, List<Body> crowded) {
    return within(window, crowded).stream()
        .min(
            Comparator.comparing(Body::rank)
                .reversed()
                .thenComparingDouble(body -> body.spot().distance(window.centre())))
        .map(body -> body.place().name())
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
  void draw(Column column, Optional<List<Move>> moves, boolean counts) {
    column.heading("Around " + name);
    Coordinate corner = column.take(HEIGHT * column.width());
    Frame frame =
        canvas.frame().zoom(window, new Frame.Opening(corner.x, corner.y, column.width()));
    Canvas inner = canvas.with(frame);
    inner.svg().clipped(canvas.prefix() + "inset", frame.paper());
    new InsetDrawing(inner, survey, moves, counts).draw();
    inner.svg().close();
    inner.svg().rectangle(frame.paper(), 0, Ink.stroke(Hues.INK, canvas.unit()));
    column.note("%s times as large as the map, for the part framed there.".formatted(TIMES));
  }

  /// The layers that an inset has.
  private static final class InsetDrawing {

    private final Survey survey;
    private final BaseLayer base;
    private final RegionLayer regions;
    private final DangerLayer dangers;
    private final Optional<Squares> squares;
    private final Optional<MoveLayer> arrows;
    private final BodyLayer bodies;

    InsetDrawing(Canvas canvas, Survey survey, Optional<List<Move>> moves, boolean counts) {
      this.survey = survey;
      base = new BaseLayer(canvas, survey.network());
      regions = new RegionLayer(canvas, survey);
      moves.ifPresent(some -> regions.pale());
      dangers = new DangerLayer(canvas, survey);
      squares = counts ? Optional.of(new Squares(canvas, survey)) : Optional.empty();
      arrows = moves.map(some -> new MoveLayer(canvas, survey, some));
      bodies = Sheet.bodies(canvas, survey, squares);
      for (Rank rank : List.of(Rank.values()).reversed()) {
        bodies.placeNames(rank);
      }
    }

    void draw() {
      base.drawGround();
      regions.drawFills();
      base.drawLines(survey.day());
      dangers.draw();
      regions.drawBorders();
      arrows.ifPresent(MoveLayer::draw);
      squares.ifPresent(Squares::draw);
      bodies.drawSigns();
      bodies.drawNames();
    }
  }
}
