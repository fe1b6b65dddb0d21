package org.indusco.atlas.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.indusco.atlas.figure.Flow;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.model.plan.Move;

/// A plan's moves as curved arrows, as wide as there are units on the way: those of few units
/// thin, faint and below, so that the large ways tell.
final class MoveLayer implements Layer {

  private static final double WIDEST = 8;
  private static final double THINNEST = 0.9;
  private static final int MANY = 12; // where fewer go on the largest way, it is not the widest
  private static final double FEW = 0.15; // of the most: ways of so few are drawn fainter
  private static final List<Move.Cause> CAUSES = List.of(Move.Cause.values());

  private final Canvas canvas;
  private final Content content;
  private final Arrows arrows;
  private final Map<Move.Cause, Integer> units = new EnumMap<>(Move.Cause.class);

  MoveLayer(Canvas canvas, Content content) {
    this.canvas = canvas;
    this.content = content;
    arrows = new Arrows(canvas);
    for (Flow flow : content.figures().flows()) {
      units.merge(cause(flow), (int) flow.value(), Integer::sum);
    }
  }

  private static Move.Cause cause(Flow flow) {
    return Move.Cause.valueOf(flow.kind());
  }

  @Override
  public void place(RegionLayer regions) {
    content.figures().flows().forEach(flow -> arrows.keepClear(flow, look(flow)));
  }

  @Override
  public void draw() {
    content.figures().flows().forEach(flow -> arrows.draw(flow, look(flow)));
  }

  private Arrows.Look look(Flow flow) {
    Move.Cause cause = cause(flow);
    double width = width((int) flow.value());
    // Moves for other causes on the same way take another bow, so that each can be seen.
    double bow = 1 + 0.6 * CAUSES.indexOf(cause);
    boolean few = flow.value() < FEW * content.most();
    return new Arrows.Look(hue(cause), ink(cause, width), width, bow, few);
  }

  private double width(int count) {
    double most = Math.max(content.most(), MANY);
    return canvas.unit() * Math.max(THINNEST, WIDEST * Math.sqrt(count / most));
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

  @Override
  public List<String> remarks() {
    return List.of(content.words().say("planned"));
  }

  @Override
  public void explain(Column column) {
    explain(column, List.of(this));
  }

  @Override
  public void explain(Column column, List<Layer> all) {
    Map<Move.Cause, Integer> shown = new EnumMap<>(Move.Cause.class);
    for (Layer layer : all) {
      if (layer instanceof MoveLayer moves) {
        moves.units.forEach((cause, count) -> shown.merge(cause, count, Integer::sum));
      }
    }
    column.heading(content.words().say("moves.heading"));
    shown.forEach(
        (cause, count) -> {
          Ink ink = ink(cause, 3 * canvas.unit());
          String words =
              content.words().say("moves.cause." + cause.name().toLowerCase(Locale.ROOT));
          column.row(
              at -> arrows.sample(at, ink), words, content.single() ? String.valueOf(count) : "");
        });
    if (shown.isEmpty()) {
      column.note(content.words().say("moves.none"));
      return;
    }
    int most = (int) content.most();
    for (int count : new TreeSet<>(List.of(1, (most + 3) / 4, most))) {
      Ink ink = Ink.stroke(Hues.SECOND, width(count));
      column.row(at -> arrows.sample(at, ink), content.words().say("cooperatives", count), "");
    }
    column.note(content.words().say("moves.arrows"));
  }
}
