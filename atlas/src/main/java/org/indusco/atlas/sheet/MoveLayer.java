package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.ink.Svg;
import org.indusco.model.plan.Move;
import org.locationtech.jts.geom.Coordinate;

/// A plan's moves as curved arrows, as wide as there are units on the way: those of few units
/// thin, faint and below, so that the large ways tell.
final class MoveLayer {

  private static final double BOW = 0.14;
  private static final double WIDEST = 8;
  private static final double THINNEST = 0.9;
  private static final int MANY = 12; // where fewer go on the largest way, it is not the widest
  private static final double FEW = 0.15; // of the most: ways of so few are drawn fainter
  private static final double AT_SIGN = 5; // an arrow's tip stands off the middle of the sign
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
    arrows.sort(Comparator.comparingInt(Arrow::units));
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
    Coordinate bend = bend(arrow);
    Coordinate tip = before(bend, arrow.to(), AT_SIGN * canvas.unit());
    double head = Math.min(0.4 * from.distance(tip), 3.2 * canvas.unit() + 1.5 * width);
    Coordinate neck = before(bend, tip, head);
    double half = 0.8 * (1.6 * canvas.unit() + width);
    double reach = Math.max(1e-9, bend.distance(tip));
    double ex = (tip.x - bend.x) / reach;
    double ey = (tip.y - bend.y) / reach;
    Coordinate left = new Coordinate(neck.x - half * ey, neck.y + half * ex);
    Coordinate right = new Coordinate(neck.x + half * ey, neck.y - half * ex);
    String way = "M" + Svg.point(from) + "Q" + Svg.point(bend) + " " + Svg.point(neck);
    String tipped = "M" + Svg.point(tip) + "L" + Svg.point(left) + "L" + Svg.point(right) + "Z";
    boolean few = arrow.units() < FEW * most;
    if (!few) {
      double casing = width + 2 * canvas.unit();
      canvas.svg().path(way, Ink.stroke(Hues.PAPER, casing).faintEdge(0.75));
    }
    canvas
        .svg()
        .path(way, ink(arrow.cause(), width).faintEdge(few ? 0.55 : 0.95))
        .path(tipped, Ink.fill(hue(arrow.cause())).faint(few ? 0.7 : 1));
  }

  /// The point that a way bends to. Moves for other causes on the same way take another bow, so
  /// that each can be seen.
  private static Coordinate bend(Arrow arrow) {
    double dx = arrow.to().x - arrow.from().x;
    double dy = arrow.to().y - arrow.from().y;
    double bow = BOW * (1 + 0.6 * CAUSES.indexOf(arrow.cause()));
    return new Coordinate(arrow.from().x + dx / 2 + bow * dy, arrow.from().y + dy / 2 - bow * dx);
  }

  /// The point some pixels before the end of a line, at most half of it.
  private static Coordinate before(Coordinate from, Coordinate to, double pixels) {
    double length = Math.max(1e-9, from.distance(to));
    double share = Math.min(0.5, pixels / length);
    return new Coordinate(to.x - share * (to.x - from.x), to.y - share * (to.y - from.y));
  }

  private double width(int count) {
    return canvas.unit()
        * Math.max(THINNEST, WIDEST * Math.sqrt((double) count / Math.max(most, MANY)));
  }

  private static String hue(Move.Cause cause) {
    return switch (cause) {
      case CLOSING -> Hues.OXBLOOD;
      case DANGER -> "#B8741C";
      case WORK -> "#2F6690";
    };
  }

  /// Causes differ in dashes too, so that black print reads.
  private Ink ink(Move.Cause cause, double width) {
    double unit = canvas.unit();
    Ink line = Ink.stroke(hue(cause), width);
    return switch (cause) {
      case CLOSING -> line;
      case DANGER -> line.dashes(10 * unit, 2.5 * unit);
      case WORK -> line.dashes(3.5 * unit, 1.8 * unit);
    };
  }

  void explain(Column column) {
    column.heading("Moves");
    for (Move.Cause cause : CAUSES) {
      if (units.containsKey(cause)) {
        Ink ink = ink(cause, 3 * canvas.unit());
        column.row(at -> sample(at, ink), words(cause), String.valueOf(units.get(cause)));
      }
    }
    if (arrows.isEmpty()) {
      column.note("Nobody moves.");
      return;
    }
    for (int count : new TreeSet<>(List.of(1, (most + 3) / 4, most))) {
      Ink ink = Ink.stroke(Hues.SECOND, width(count));
      column.row(at -> sample(at, ink), Captions.several(count, "cooperative"), "");
    }
    column.note("Arrows lead from where cooperatives leave to where they work next.");
  }

  private void sample(Coordinate at, Ink ink) {
    double half = 9 * canvas.unit();
    canvas.svg().line(new Coordinate(at.x - half, at.y), new Coordinate(at.x + half, at.y), ink);
  }

  private static String words(Move.Cause cause) {
    return switch (cause) {
      case CLOSING -> "The place will be closed";
      case DANGER -> "Less danger there";
      case WORK -> "Better work there";
    };
  }
}
