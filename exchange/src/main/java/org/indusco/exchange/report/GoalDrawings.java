package org.indusco.exchange.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.indusco.atlas.ink.Hues;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.report.Ink.Spot;

/// Charts of what a plan reaches: small lines that rise, columns of months, bars of regions, and
/// figures of the time beside those of a plan. Immutable.
public final class GoalDrawings {

  private static final int WIDTH = 440;
  private static final int HEIGHT = 200;
  private static final int LEFT = 84;
  private static final int TOP = 14;
  private static final int BOTTOM = HEIGHT - 28;
  private static final int RIGHT = WIDTH - 12;
  private static final int TICKS = 4;
  private static final int MONTHS_NAMED = 5;

  private static final int LINE_WIDTH = 200;
  private static final int LINE_HEIGHT = 44;
  private static final int EDGE = 5;

  /// Days before and behind what a history tells.
  private static final int ROOM = 60;

  private static final int ROW = 26;
  private static final int MOST_OF_NAMES = 200;
  private static final int AMOUNTS = 90;

  private final Figures figures;

  /// @param figures in whose language they are told
  public GoalDrawings(Figures figures) {
    this.figures = figures;
  }

  /// A region and how much of something it has.
  ///
  /// @param id of the region
  /// @param number of the region among all; with its id it tells the hue that it has on maps
  /// @param name what it is called
  public record RegionBar(String id, int number, String name, double amount) {}

  /// A figure of the time.
  ///
  /// @param day from which on it is told, the first that its date can mean
  /// @param estimated whether it is estimated, and so drawn hollow
  public record Told(LocalDate day, double figure, boolean estimated) {}

  /// What has been reached by the end of each month, as a small line below a dashed one: all that
  /// there is to reach.
  ///
  /// @param title what it shows, in words
  /// @param of what there is to reach
  public Element rise(String title, double[] byMonth, double of) {
    double sum = Arrays.stream(byMonth).sum();
    Scale x = new Scale(0, Math.max(1, byMonth.length), EDGE, LINE_WIDTH - EDGE);
    Scale y = new Scale(0, Math.max(1e-9, Math.max(of, sum)), LINE_HEIGHT - EDGE, EDGE);
    List<Spot> line = new ArrayList<>(List.of(new Spot(x.at(0), y.at(0))));
    double reached = 0;
    for (int t = 0; t < byMonth.length; t++) {
      reached += byMonth[t];
      line.add(new Spot(x.at(t + 1), y.at(reached)));
    }
    List<Element> ink = new ArrayList<>();
    if (of > 0) {
      ink.add(Ink.line("all", EDGE, y.at(of), LINE_WIDTH - EDGE, y.at(of)));
    }
    ink.add(Ink.line("tick", EDGE, y.at(0), LINE_WIDTH - EDGE, y.at(0)));
    ink.add(Ink.path("found", Ink.through(line, false)));
    ink.add(Ink.dot("dot", line.getLast().x(), line.getLast().y(), 3.5));
    return Ink.chart(LINE_WIDTH, LINE_HEIGHT, title, ink);
  }

  /// What each month reaches, as columns.
  public Element months(String title, YearMonth first, double[] byMonth) {
    List<Element> ink = new ArrayList<>();
    Scale y = heights(Arrays.stream(byMonth).max().orElse(0));
    Scale x = new Scale(0, Math.max(1, byMonth.length), LEFT, RIGHT);
    rules(ink, y);
    double wide = Math.max(1, 0.72 * (x.at(1) - x.at(0)));
    for (int t = 0; t < byMonth.length; t++) {
      double top = y.at(Math.max(0, byMonth[t]));
      ink.add(Ink.rect("column", x.at(t + 0.5) - wide / 2, top, wide, BOTTOM - top));
    }
    int every = Math.max(1, Math.ceilDiv(byMonth.length, MONTHS_NAMED));
    for (int t = 0; t < byMonth.length; t += every) {
      below(ink, x.at(t + 0.5), figures.shortMonth(first.plusMonths(t)));
    }
    return Ink.chart(WIDTH, HEIGHT, title, ink);
  }

  /// What each region reaches, as bars in its hue.
  public Element regions(String title, List<RegionBar> bars) {
    double most = bars.stream().mapToDouble(RegionBar::amount).max().orElse(0);
    double names =
        Math.min(MOST_OF_NAMES, bars.stream().mapToDouble(bar -> wide(bar.name())).max().orElse(0));
    Scale x = new Scale(0, Math.max(1e-9, most), names, WIDTH - AMOUNTS);
    List<Element> ink = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      RegionBar bar = bars.get(i);
      double middle = ROW * (i + 0.5);
      double end = x.at(Math.max(0, bar.amount()));
      ink.add(Ink.words("name", "end", names - 8, middle + 4, bar.name()));
      ink.add(
          Ink.rect("bar", names, middle - 8, Math.max(1, end - names), 16)
              .with("fill", Hues.region(bar.id(), bar.number())));
      ink.add(Ink.words("figure", "start", end + 6, middle + 4, figures.count(bar.amount())));
    }
    return Ink.chart(WIDTH, Math.max(ROW, ROW * bars.size()), title, ink);
  }

  /// About how wide a name is, with the gap behind it, in pixels.
  private static double wide(String name) {
    return 16 + name.codePoints().mapToDouble(point -> point < 0x2E80 ? 7 : 13).sum();
  }

  /// Figures of the time as dots, and those of a plan as a line.
  ///
  /// @param told in order of time; at least one
  /// @param first the first month of the plan
  /// @param planned by month; empty when the plan does not tell the like
  public Element history(String title, List<Told> told, YearMonth first, double[] planned) {
    double most = told.stream().mapToDouble(Told::figure).max().orElse(0);
    Scale y = heights(Math.max(most, Arrays.stream(planned).max().orElse(0)));
    Scale x = days(told, first, planned.length);
    LocalDate begin = LocalDate.ofEpochDay((long) x.low());
    LocalDate end = LocalDate.ofEpochDay((long) x.high());
    List<Element> ink = new ArrayList<>();
    rules(ink, y);
    for (int year = begin.getYear() + 1; year <= end.getYear(); year++) {
      below(ink, x.at(day(LocalDate.of(year, 1, 1))), String.valueOf(year));
    }
    List<Spot> line = new ArrayList<>();
    for (int t = 0; t < planned.length; t++) {
      line.add(new Spot(x.at(day(first.plusMonths(t).atDay(15))), y.at(planned[t])));
    }
    if (!line.isEmpty()) {
      ink.add(Ink.path("found", Ink.through(line, false)));
    }
    for (Told each : told) {
      String style = each.estimated() ? "passed" : "dot";
      ink.add(Ink.dot(style, x.at(day(each.day())), y.at(each.figure()), 4.5));
    }
    return Ink.chart(WIDTH, HEIGHT, title, ink);
  }

  /// From the first day that is told or planned to the last, with some room before and behind.
  private static Scale days(List<Told> told, YearMonth first, int planned) {
    LocalDate begin = told.getFirst().day();
    LocalDate end = told.getLast().day();
    if (planned > 0) {
      LocalDate over = first.plusMonths(planned).atDay(1);
      begin = begin.isBefore(first.atDay(1)) ? begin : first.atDay(1);
      end = end.isAfter(over) ? end : over;
    }
    return new Scale(day(begin.minusDays(ROOM)), day(end.plusDays(ROOM)), LEFT, RIGHT);
  }

  private static double day(LocalDate date) {
    return (double) date.toEpochDay();
  }

  private static Scale heights(double most) {
    return new Scale(0, Math.max(1e-9, 1.05 * most), BOTTOM, TOP);
  }

  private void rules(List<Element> ink, Scale y) {
    for (double tick : y.ticks(TICKS)) {
      ink.add(Ink.line("rule", LEFT, y.at(tick), RIGHT, y.at(tick)));
      ink.add(Ink.words("figure", "end", LEFT - 8, y.at(tick) + 4, figures.number(tick)));
    }
    ink.add(Ink.line("tick", LEFT, BOTTOM, RIGHT, BOTTOM));
  }

  private static void below(List<Element> ink, double x, String words) {
    ink.add(Ink.line("tick", x, BOTTOM, x, BOTTOM + 5));
    ink.add(Ink.words("figure", "middle", x, BOTTOM + 20, words));
  }
}
