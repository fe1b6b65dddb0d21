package org.indusco.atlas.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.atlas.figure.Spot;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Prices by depot in classes: the dearer, the larger and the darker, so that black print reads.
final class PriceLayer implements Layer {

  private static final List<String> SHADES = List.of("#F6E7B8", "#E2B25F", "#B9672F", "#6B2C14");
  private static final double SMALLEST = 4;
  private static final double STEP = 1.7;

  private final Canvas canvas;
  private final Content content;
  private final double width;

  PriceLayer(Canvas canvas, Content content) {
    this.canvas = canvas;
    this.content = content;
    width = Rounds.below(content.most() / (SHADES.size() - 1));
  }

  /// Which class a price falls in, from 0.
  private int classOf(double price) {
    return width > 0 ? (int) Math.min(SHADES.size() - 1, Math.floor(price / width)) : 0;
  }

  private double half(int grade) {
    return canvas.unit() * canvas.shrunk(0.55) * (SMALLEST + STEP * grade);
  }

  @Override
  public Map<String, Double> halves() {
    Map<String, Double> halves = new HashMap<>();
    for (Spot spot : content.figures().spots()) {
      halves.merge(spot.place().id(), half(classOf(spot.value())), Math::max);
    }
    return halves;
  }

  @Override
  public double reach() {
    return 1.3;
  }

  @Override
  public void draw() {
    for (Spot spot : content.figures().spots().reversed()) {
      Coordinate at = canvas.spot(spot.place());
      if (canvas.shows(at)) {
        square(at, classOf(spot.value()));
      }
    }
  }

  private void square(Coordinate at, int grade) {
    Envelope box = new Envelope(at);
    box.expandBy(half(grade));
    Ink ink = Ink.fill(SHADES.get(grade)).edge(Hues.INK, 0.9 * canvas.unit());
    canvas.svg().rectangle(box, 0, ink);
  }

  @Override
  public void explain(Column column) {
    String unit = content.figures().unit();
    String money = content.unit(content.survey().network().settings().currency());
    column.heading(content.words().say("prices.heading"));
    if (content.figures().empty()) {
      column.note(content.words().say("prices.none"));
      return;
    }
    int last = classOf(content.most());
    for (int grade = last; grade >= 0; grade--) {
      int of = grade;
      String from = content.words().number(grade * width);
      String until = content.words().number((grade + 1) * width);
      String words =
          grade == SHADES.size() - 1
              ? content.words().say("class.more", from)
              : content.words().say("class", from, until);
      column.row(at -> square(at, of), words, "");
    }
    column.note(
        content.aboutLabour()
            ? content.words().say("prices.labour", money)
            : content.words().say("prices.unit", money, content.unit(unit)));
    column.note(content.words().say("prices.without"));
  }

  @Override
  public List<String> remarks() {
    return List.of(content.words().say("planned"));
  }
}
