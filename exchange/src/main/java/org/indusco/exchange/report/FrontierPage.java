package org.indusco.exchange.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.indusco.model.network.Settings;
import org.indusco.model.wording.Language;
import org.jspecify.annotations.Nullable;

/// A trade-off between two goals as one HTML file: chart and table.
public final class FrontierPage {

  private FrontierPage() {}

  /// The page.
  ///
  /// @param knowing the day whose knowledge of dangers the plans have; null for hindsight
  public static String html(Settings settings, @Nullable LocalDate knowing, TradeOff shown) {
    Figures figures = Figures.of(settings.currency(), Language.EN);
    String title = shown.first().name() + " against " + lower(shown.second().name());
    Element header =
        Element.of(
            "header",
            Element.of("p", "Trade-off between two goals").with("class", "over"),
            Element.of("h1", title),
            Element.of("p", settings.name()).with("class", "when"),
            Element.of("p", Heading.knowing(figures, knowing)).with("class", "when"));
    return Page.of(
        figures.words(),
        title + ": " + settings.name(),
        header,
        List.of(
            new Section("chart", "What can be had together", chart(figures, shown)),
            new Section("points", "The plans", List.of(table(figures, shown)))));
  }

  private static List<Node> chart(Figures figures, TradeOff shown) {
    String caption =
        "Each dot is a plan that the checker accepted, at other weights of the two goals; the ringed"
            + " one has the weights that the network declares. A hollow dot is passed in these two goals:"
            + " another plan reaches more of one and no less of the other. No plan lies in the hatched area"
            + " unless it gives up more in everything else than the dearest of these plans, which is"
            + " worth "
            + figures.money(shown.leastRest())
            + " there: the bounds of the plans prove it.";
    Element figure =
        Element.of(
            "figure",
            Element.of("div", FrontierChart.of(shown, figures)).with("class", "map"),
            Element.of("figcaption", caption));
    return shown.complete()
        ? List.of(figure)
        : List.of(
            figure,
            Element.of("p", "The sweep was stopped early: some points are missing.")
                .with("class", "note"));
  }

  private static Node table(Figures figures, TradeOff shown) {
    Grid grid =
        Grid.of(figures.words(), "frontier", "Every point of the chart")
            .words("Point")
            .figures(shown.first().name() + ", " + shown.first().unit())
            .figures("Share")
            .figures(shown.second().name() + ", " + shown.second().unit())
            .figures("Share")
            .figures("Worth in the rest, " + figures.unit())
            .figures("Weight of " + lower(shown.first().name()))
            .figures("Weight of " + lower(shown.second().name()))
            .figures("Gap");
    for (FrontierRow point : shown.points()) {
      double gap = point.bound() <= 0 ? 0 : (point.bound() - point.value()) / point.bound();
      grid.row(
          point.declared() || point.passed()
              ? Cell.of(Integer.toString(point.point()), remark(point))
              : Cell.of(Integer.toString(point.point())),
          Cell.figure(point.first(), figures.count(point.first())),
          share(figures, point.first(), shown.first()),
          Cell.figure(point.second(), figures.count(point.second())),
          share(figures, point.second(), shown.second()),
          Cell.figure(point.rest(), figures.count(point.rest())),
          Cell.figure(point.firstWeight(), figures.number(point.firstWeight())),
          Cell.figure(point.secondWeight(), figures.number(point.secondWeight())),
          Cell.figure(gap, figures.percent(gap)));
    }
    return grid.whole();
  }

  private static String remark(FrontierRow point) {
    String declared = point.declared() ? "the network's own weights" : "";
    String passed = point.passed() ? "passed in these two goals by another plan" : "";
    return declared.isEmpty() || passed.isEmpty() ? declared + passed : declared + "; " + passed;
  }

  private static Cell share(Figures figures, double reached, TradeOff.Axis axis) {
    double share = reached / axis.of();
    return Cell.figure(share, figures.percent(share));
  }

  private static String lower(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
