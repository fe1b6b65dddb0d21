package org.indusco.atlas.sheet;

import java.util.List;
import org.indusco.atlas.figure.Flow;
import org.indusco.atlas.ink.Ink;

/// Shipments as curved arrows whose width is in proportion to their tonnes.
final class FlowLayer implements Layer {

  private static final double WIDEST = 13;
  private static final double THINNEST = 0.5;
  private static final double FEW = 0.05; // of the most: ways of so little are drawn fainter
  private static final String HUE = "#3F6E57";

  private final Canvas canvas;
  private final Content content;
  private final Arrows arrows;

  FlowLayer(Canvas canvas, Content content) {
    this.canvas = canvas;
    this.content = content;
    arrows = new Arrows(canvas);
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
    double width = width(flow.value());
    boolean few = flow.value() < FEW * content.most();
    return new Arrows.Look(HUE, Ink.stroke(HUE, width), width, 1, few);
  }

  private double width(double tonnes) {
    double widest = WIDEST * canvas.shrunk(0.4) * canvas.unit();
    return Math.max(THINNEST * canvas.unit(), widest * tonnes / Math.max(1e-9, content.most()));
  }

  @Override
  public void explain(Column column) {
    column.heading(content.words().say("flows.heading"));
    if (content.most() > 0) {
      for (double tonnes : Rounds.samples(content.most(), false)) {
        Ink ink = Ink.stroke(HUE, width(tonnes));
        column.row(at -> arrows.sample(at, ink), content.amount(tonnes, "tonnes"), "");
      }
    }
    if (content.figures().empty()) {
      column.note(content.words().say("flows.none"));
      return;
    }
    double least = content.most() * THINNEST * canvas.unit() / width(content.most());
    String all = content.amount(content.figures().total(), "tonnes");
    if (content.single()) {
      column.row(at -> {}, content.words().say("circle.total"), all);
    }
    column.note(content.words().say("flows.width", content.amount(least, "tonnes")));
  }

  @Override
  public List<String> remarks() {
    return List.of(content.words().say("planned"));
  }
}
