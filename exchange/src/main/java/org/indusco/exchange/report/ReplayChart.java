package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.report.Ink.Spot;
import org.indusco.model.wording.Wording;

/// The chart of a replay: what the months were worth together, with and without hindsight.
final class ReplayChart {

  private static final int WIDTH = 840;
  private static final int HEIGHT = 500;
  private static final double LEFT = 112;
  private static final double RIGHT = WIDTH - 24;
  private static final double TOP = 48;
  private static final double BOTTOM = HEIGHT - 96;
  private static final int TICKS = 6;
  private static final int MONTHS_NAMED = 13;

  private final List<ReplayRow> months;
  private final Figures figures;
  private final Wording words;
  private final Scale x;
  private final Scale y;
  private final List<Double> happened = new ArrayList<>(List.of(0.0));
  private final List<Double> hindsight = new ArrayList<>(List.of(0.0));
  private final List<Element> ink = new ArrayList<>();

  private ReplayChart(List<ReplayRow> months, Figures figures) {
    this.months = months;
    this.figures = figures;
    words = figures.words();
    for (ReplayRow month : months) {
      happened.add(happened.getLast() + month.happened());
      hindsight.add(hindsight.getLast() + month.hindsight());
    }
    x = new Scale(0, Math.max(1, months.size()), LEFT, RIGHT);
    double low = Math.min(Collections.min(happened), Collections.min(hindsight));
    double high = Math.max(Collections.max(happened), Collections.max(hindsight));
    double room = Math.max(1, 0.06 * (high - low));
    y = new Scale(low - room, high + room, BOTTOM, TOP);
  }

  static Element of(List<ReplayRow> months, Figures figures) {
    ReplayChart chart = new ReplayChart(months, figures);
    chart.axes();
    chart.between();
    chart.marks();
    chart.key();
    return Ink.chart(WIDTH, HEIGHT, chart.words.say("replay.worth"), chart.ink);
  }

  private void axes() {
    for (double tick : y.ticks(TICKS)) {
      ink.add(Ink.line("rule", LEFT, y.at(tick), RIGHT, y.at(tick)));
      ink.add(Ink.words("figure", "end", LEFT - 10, y.at(tick) + 4, figures.number(tick)));
    }
    int every = 1 + (months.size() - 1) / MONTHS_NAMED;
    for (int t = 0; t < months.size(); t++) {
      ink.add(Ink.line("tick", x.at(t + 1), BOTTOM, x.at(t + 1), BOTTOM + 5));
      if (t % every == 0) {
        YearMonth month = months.get(t).month();
        String year = String.format(Locale.ROOT, "%02d", month.getYear() % 100);
        String name = words.say("replay.tick", year, month.getMonthValue());
        ink.add(Ink.words("figure", "middle", x.at(t + 0.5), BOTTOM + 20, name));
      }
    }
    ink.add(Ink.rect("frame", LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP));
    String title = words.say("replay.worth.axis", figures.unit());
    ink.add(Ink.upwards("axis", 20, (TOP + BOTTOM) / 2, title));
  }

  /// Both lines and the area between them.
  private void between() {
    List<Spot> one = line(happened);
    List<Spot> other = line(hindsight);
    List<Spot> around = new ArrayList<>(other);
    around.addAll(one.reversed());
    ink.add(Ink.hatching("between"));
    ink.add(Ink.path("between", Ink.through(around, true)));
    ink.add(Ink.path("found hindsight", Ink.through(other, false)));
    ink.add(Ink.path("found", Ink.through(one, false)));
  }

  private List<Spot> line(List<Double> sums) {
    List<Spot> spots = new ArrayList<>();
    for (int t = 0; t < sums.size(); t++) {
      spots.add(new Spot(x.at(t), y.at(sums.get(t))));
    }
    return spots;
  }

  /// Where it was planned anew and where cooperatives were lost.
  private void marks() {
    for (int t = 0; t < months.size(); t++) {
      if (months.get(t).planned()) {
        ink.add(Ink.dot("dot", x.at(t), y.at(happened.get(t)), 4));
      }
      int lost = months.get(t).lost().size();
      if (lost > 0) {
        double up = y.at(happened.get(t + 1));
        ink.add(Ink.dot("dot lost", x.at(t + 1), up, 5));
        String told = words.say("replay.mark.lost", lost);
        ink.add(Ink.words("number", "middle", x.at(t + 1), up + 20, told));
      }
    }
  }

  private void key() {
    double base = HEIGHT - 28;
    ink.add(Ink.line("found", LEFT, base, LEFT + 28, base));
    key(LEFT + 36, base, "happened");
    ink.add(Ink.dot("dot", LEFT + 190, base, 4));
    key(LEFT + 200, base, "planned");
    ink.add(Ink.line("found hindsight", LEFT + 316, base, LEFT + 344, base));
    key(LEFT + 352, base, "hindsight");
    ink.add(Ink.rect("between", LEFT + 480, base - 8, 28, 16));
    key(LEFT + 516, base, "foresight");
  }

  private void key(double x, double base, String what) {
    ink.add(Ink.words("figure", "start", x, base + 4, words.say("replay.key." + what)));
  }
}
