package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.indusco.exchange.html.Element;

/// Charts of what came of playing a plan through scenarios: how a figure spreads, and bars of who
/// is lost and of what would help. Immutable.
public final class TrialDrawings {

  private static final int WIDTH = 440;
  private static final int HEIGHT = 196;
  private static final int LEFT = 44;
  private static final int RIGHT = WIDTH - 16;
  private static final int TOP = 34;
  private static final int BOTTOM = HEIGHT - 34;
  private static final int COLUMNS = 18;
  private static final int TICKS = 4;

  private static final int ROW = 40;
  private static final int BAR = 12;
  private static final int AMOUNTS = 110;

  private final Figures figures;

  /// @param figures in whose language they are told
  public TrialDrawings(Figures figures) {
    this.figures = figures;
  }

  /// A thing and how much of something it has.
  ///
  /// @param told the amount in words
  public record NamedBar(String name, double amount, String told) {}

  /// How a figure spreads over scenarios, as columns of how many scenarios come to how much. A
  /// dashed line stands where the plan counted with, a whole one at the median, and a band below
  /// reaches over nine tenths of the scenarios.
  ///
  /// @param title what it shows, in words
  /// @param outcomes what each scenario comes to; at least one
  /// @param planned what the plan counted with
  /// @param worst 1 scenario of 20 is below
  /// @param median half of the scenarios are below
  /// @param best 1 scenario of 20 is above
  public Element spread(
      String title, double[] outcomes, double planned, double worst, double median, double best) {
    double least = Math.min(planned, Arrays.stream(outcomes).min().orElse(planned));
    double most = Math.max(planned, Arrays.stream(outcomes).max().orElse(planned));
    double room = Math.max(0.04 * (most - least), 1e-3 * Math.max(1, Math.abs(most)));
    Scale x = new Scale(least - room, most + room, LEFT, RIGHT);
    int[] counts = new int[COLUMNS];
    for (double outcome : outcomes) {
      int column = (int) (COLUMNS * (outcome - x.low()) / (x.high() - x.low()));
      counts[Math.clamp(column, 0, COLUMNS - 1)]++;
    }
    Scale y = new Scale(0, Math.max(1, Arrays.stream(counts).max().orElse(1)), BOTTOM, TOP);
    List<Element> ink = new ArrayList<>();
    columns(ink, counts, y);
    ink.add(Ink.rect("band", x.at(worst), BOTTOM + 1, Math.max(2, x.at(best) - x.at(worst)), 5));
    for (double tick : x.ticks(TICKS)) {
      ink.add(Ink.line("tick", x.at(tick), BOTTOM, x.at(tick), BOTTOM + 9));
      ink.add(Ink.words("figure", "middle", x.at(tick), BOTTOM + 24, figures.number(tick)));
    }
    mark(ink, "median", x.at(median), TOP - 4, "trial.median");
    mark(ink, "planned", x.at(planned), TOP - 18, "trial.planned");
    return Ink.chart(WIDTH, HEIGHT, title, ink);
  }

  private void columns(List<Element> ink, int[] counts, Scale y) {
    for (double tick : y.ticks(2)) {
      if (tick == Math.rint(tick)) {
        ink.add(Ink.line("rule", LEFT, y.at(tick), RIGHT, y.at(tick)));
        ink.add(Ink.words("figure", "end", LEFT - 6, y.at(tick) + 4, figures.number(tick)));
      }
    }
    double wide = (double) (RIGHT - LEFT) / COLUMNS;
    for (int i = 0; i < COLUMNS; i++) {
      if (counts[i] > 0) {
        double top = y.at(counts[i]);
        ink.add(Ink.rect("column", LEFT + i * wide + 0.5, top, wide - 1, BOTTOM - top));
      }
    }
    ink.add(Ink.line("tick", LEFT, BOTTOM, RIGHT, BOTTOM));
  }

  /// A line with its name, which stands on the side where there is room.
  private void mark(List<Element> ink, String style, double x, double base, String key) {
    ink.add(Ink.line(style, x, base - 8, x, BOTTOM));
    boolean left = x > (LEFT + RIGHT) / 2.0;
    String words = figures.words().say(key);
    ink.add(Ink.words("figure", left ? "end" : "start", left ? x - 5 : x + 5, base, words));
  }

  /// Bars below one another, each below its name; those below 0 are hollow and go to the left.
  ///
  /// @param bars at least one
  public Element bars(String title, List<NamedBar> bars) {
    double least = Math.min(0, bars.stream().mapToDouble(NamedBar::amount).min().orElse(0));
    double most = Math.max(0, bars.stream().mapToDouble(NamedBar::amount).max().orElse(0));
    double end = most > least ? most : least + 1;
    Scale x = new Scale(least, end, least < 0 ? AMOUNTS : 1, WIDTH - AMOUNTS);
    List<Element> ink = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      NamedBar bar = bars.get(i);
      double top = ROW * i + 20.0;
      double begin = Math.min(x.at(0), x.at(bar.amount()));
      double until = Math.max(x.at(0), x.at(bar.amount()));
      boolean lost = bar.amount() < 0;
      ink.add(Ink.words("name", "start", 1, top - 5, bar.name()));
      ink.add(Ink.line("tick", x.at(0), top - 2, x.at(0), top + BAR + 2.0));
      ink.add(Ink.rect(lost ? "loss" : "column", begin, top, Math.max(1, until - begin), BAR));
      ink.add(
          Ink.words(
              "figure",
              lost ? "end" : "start",
              lost ? begin - 6 : until + 6,
              top + BAR - 1,
              bar.told()));
    }
    return Ink.chart(WIDTH, ROW * bars.size(), title, ink);
  }
}
