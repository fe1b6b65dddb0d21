package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Svg;
import org.indusco.model.plan.Move;
import org.locationtech.jts.geom.Coordinate;

/// A plan's moves as curved arrows, as wide as there are units on the way.
final class MoveLayer {

  private static final double BOW = 0.14;
  private static final double WIDEST = 9;

  private final Canvas canvas;
  private final List<Arrow> arrows = new ArrayList<>();
  private final Map<Move.Cause, Integer> units = new EnumMap<>(Move.Cause.class);
  private int most = 1;

  MoveLayer(Canvas canvas, Survey survey, List<Move> moves) {
    this.canvas = canvas;
    Map<Way, Integer> byWay = new TreeMap<>();
    for (Move move : moves) {
      byWay.merge(new Way(move.from(), move.to(), move.cause()), 1, Integer::sum);
      units.merge(move.cause(), 1, Integer::sum);
    }
    byWay.forEach(
        (way, count) -> {
          Coordinate from = canvas.spot(survey.place(way.from()));
          Coordinate to = canvas.spot(survey.place(way.to()));
          arrows.add(new Arrow(from, to, way.cause(), count));
          most = Math.max(most, count);
        });
    arrows.sort(Comparator.comparingInt((Arrow arrow) -> -arrow.units()));
  }

  private record Way(String from, String to, Move.Cause cause) implements Comparable<Way> {
    @Override
    public int compareTo(Way other) {
      return Comparator.comparing(Way::from)
          .thenComparing(Way::to)
          .thenComparing(Way::cause)
          .compare(this, other);
    }
  }

  private record Arrow(Coordinate from, Coordinate to, Move.Cause cause, int units) {}

  /// How many units move for each cause.
  Map<Move.Cause, Integer> units() {
    return Map.copyOf(units);
  }

  int most() {
    return most;
  }

  double width(int count) {
    return canvas.unit() * Math.max(1.2, WIDEST * Math.sqrt((double) count / most) * 0.8);
  }

  void draw() {
    canvas.svg().open("g", "fill", "none", "stroke-opacity", 0.82, "fill-opacity", 0.9);
    arrows.forEach(this::draw);
    canvas.svg().close();
  }

  private void draw(Arrow arrow) {
    double width = width(arrow.units());
    double dx = arrow.to().x - arrow.from().x;
    double dy = arrow.to().y - arrow.from().y;
    double length = Math.hypot(dx, dy);
    double head = Math.min(0.5 * length, 4 * canvas.unit() + 1.6 * width);
    // Moves for other causes on the same way take another bow, so that each can be seen.
    double bow = BOW * (1 + 0.6 * cause(arrow.cause()));
    Coordinate bend =
        new Coordinate(arrow.from().x + dx / 2 + bow * dy, arrow.from().y + dy / 2 - bow * dx);
    double ex = arrow.to().x - bend.x;
    double ey = arrow.to().y - bend.y;
    double e = Math.max(1e-9, Math.hypot(ex, ey));
    Coordinate neck = new Coordinate(arrow.to().x - head * ex / e, arrow.to().y - head * ey / e);
    String ink = ink(arrow.cause());
    canvas
        .svg()
        .leaf(
            "path",
            "d",
            "M" + point(arrow.from()) + "Q" + point(bend) + " " + point(neck),
            "stroke",
            ink,
            "stroke-width",
            width,
            "stroke-dasharray",
            dashes(arrow.cause()));
    double half = (2 * canvas.unit() + width) * 0.8 / e;
    canvas
        .svg()
        .leaf(
            "path",
            "d",
            "M"
                + point(arrow.to())
                + "L"
                + point(new Coordinate(neck.x - half * ey, neck.y + half * ex))
                + "L"
                + point(new Coordinate(neck.x + half * ey, neck.y - half * ex))
                + "Z",
            "fill",
            ink);
  }

  private static int cause(Move.Cause cause) {
    return List.of(Move.Cause.values()).indexOf(cause);
  }

  private static String point(Coordinate at) {
    return Svg.number(at.x) + " " + Svg.number(at.y);
  }

  static String ink(Move.Cause cause) {
    return switch (cause) {
      case CLOSING -> Hues.OXBLOOD;
      case DANGER -> "#C98A2B";
      case WORK -> "#2F6690";
    };
  }

  private String dashes(Move.Cause cause) {
    double unit = canvas.unit();
    return switch (cause) {
      case CLOSING -> "none";
      case DANGER -> Svg.number(7 * unit) + " " + Svg.number(3 * unit);
      case WORK -> Svg.number(2 * unit) + " " + Svg.number(2 * unit);
    };
  }

  void explain(Column column) {
    column.heading("Moves");
    for (Move.Cause cause : Move.Cause.values()) {
      if (units.containsKey(cause)) {
        column.row(
            at ->
                canvas
                    .svg()
                    .leaf(
                        "line",
                        "x1",
                        at.x - 9 * canvas.unit(),
                        "y1",
                        at.y,
                        "x2",
                        at.x + 9 * canvas.unit(),
                        "y2",
                        at.y,
                        "stroke",
                        ink(cause),
                        "stroke-width",
                        3 * canvas.unit(),
                        "stroke-dasharray",
                        dashes(cause)),
            words(cause),
            String.valueOf(units.get(cause)));
      }
    }
    if (!arrows.isEmpty()) {
      column.note(
          "Arrows lead from where units leave to where they work next; the widest stands for "
              + Captions.several(most, "unit")
              + ".");
    }
  }

  private static String words(Move.Cause cause) {
    return switch (cause) {
      case CLOSING -> "The place will be closed";
      case DANGER -> "Less danger there";
      case WORK -> "Better work there";
    };
  }
}
