package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.ink.Svg;
import org.indusco.model.plan.Move;
import org.locationtech.jts.geom.Coordinate;

/// A plan's moves as curved arrows, as wide as there are units on the way.
final class MoveLayer {

  private static final double BOW = 0.14;
  private static final double WIDEST = 7.2;
  private static final List<Move.Cause> CAUSES = List.of(Move.Cause.values());

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

  void draw() {
    arrows.forEach(this::draw);
  }

  private void draw(Arrow arrow) {
    double width = width(arrow.units());
    Coordinate from = arrow.from();
    Coordinate to = arrow.to();
    double dx = to.x - from.x;
    double dy = to.y - from.y;
    // Moves for other causes on the same way take another bow, so that each can be seen.
    double bow = BOW * (1 + 0.6 * CAUSES.indexOf(arrow.cause()));
    Coordinate bend = new Coordinate(from.x + dx / 2 + bow * dy, from.y + dy / 2 - bow * dx);
    double head = Math.min(0.5 * from.distance(to), 4 * canvas.unit() + 1.6 * width);
    double reach = Math.max(1e-9, bend.distance(to));
    double ex = (to.x - bend.x) / reach;
    double ey = (to.y - bend.y) / reach;
    Coordinate neck = new Coordinate(to.x - head * ex, to.y - head * ey);
    double half = 0.8 * (2 * canvas.unit() + width);
    Coordinate left = new Coordinate(neck.x - half * ey, neck.y + half * ex);
    Coordinate right = new Coordinate(neck.x + half * ey, neck.y - half * ex);
    canvas
        .svg()
        .path(
            "M" + Svg.point(from) + "Q" + Svg.point(bend) + " " + Svg.point(neck),
            ink(arrow.cause(), width).faintEdge(0.82))
        .path(
            "M" + Svg.point(to) + "L" + Svg.point(left) + "L" + Svg.point(right) + "Z",
            Ink.fill(hue(arrow.cause())).faint(0.9));
  }

  private double width(int count) {
    return canvas.unit() * Math.max(1.2, WIDEST * Math.sqrt((double) count / most));
  }

  private static String hue(Move.Cause cause) {
    return switch (cause) {
      case CLOSING -> Hues.OXBLOOD;
      case DANGER -> "#C98A2B";
      case WORK -> "#2F6690";
    };
  }

  /// Causes differ in dashes too, so that black print reads.
  private Ink ink(Move.Cause cause, double width) {
    double unit = canvas.unit();
    Ink line = Ink.stroke(hue(cause), width);
    return switch (cause) {
      case CLOSING -> line;
      case DANGER -> line.dashes(7 * unit, 3 * unit);
      case WORK -> line.dashes(2 * unit, 2 * unit);
    };
  }

  void explain(Column column) {
    column.heading("Moves");
    double half = 9 * canvas.unit();
    for (Move.Cause cause : CAUSES) {
      if (units.containsKey(cause)) {
        Ink ink = ink(cause, 3 * canvas.unit());
        column.row(
            at ->
                canvas
                    .svg()
                    .line(
                        new Coordinate(at.x - half, at.y), new Coordinate(at.x + half, at.y), ink),
            words(cause),
            String.valueOf(units.get(cause)));
      }
    }
    column.note(
        arrows.isEmpty()
            ? "Nobody moves."
            : "Arrows lead from where units leave to where they work next; the widest stands for "
                + Captions.several(most, "unit")
                + ".");
  }

  private static String words(Move.Cause cause) {
    return switch (cause) {
      case CLOSING -> "The place will be closed";
      case DANGER -> "Less danger there";
      case WORK -> "Better work there";
    };
  }
}
