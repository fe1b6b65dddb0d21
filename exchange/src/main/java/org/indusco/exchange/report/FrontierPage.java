package org.indusco.exchange.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.frontier.FrontierRow;
import org.indusco.model.network.Settings;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;
import org.jspecify.annotations.Nullable;

/// A trade-off between two goals as one HTML file: chart and table.
public final class FrontierPage {

  private FrontierPage() {}

  /// The page.
  ///
  /// @param knowing the day whose knowledge of dangers the plans have; null for hindsight
  /// @param shown with the names of the goals in the language of the page
  public static String html(
      Settings settings, @Nullable LocalDate knowing, TradeOff shown, Language language) {
    Figures figures = Figures.of(settings.currency(), language);
    Wording words = figures.words();
    String title = words.say("frontier.title", shown.first().name(), lower(shown.second().name()));
    String network = words.name(settings.name(), settings.nameZh());
    Element header =
        Element.of(
            "header",
            Element.of("p", words.say("frontier.over")).with("class", "over"),
            Element.of("h1", title),
            Element.of("p", network).with("class", "when"),
            Element.of("p", Heading.knowing(figures, knowing)).with("class", "when"));
    return Page.of(
        words,
        words.say("frontier.page", title, network),
        header,
        List.of(
            new Section(
                "chart", words.say("frontier.chart"), chart(figures, shown, /* linked= */ false)),
            new Section("points", words.say("frontier.points"), List.of(table(figures, shown)))));
  }

  /// The chart with what it shows below it, for pages that bring the style of charts. Each point
  /// leads to `#point-` with its number, which the page has.
  public static List<Node> chart(String currency, TradeOff shown, Language language) {
    return chart(Figures.of(currency, language), shown, /* linked= */ true);
  }

  private static List<Node> chart(Figures figures, TradeOff shown, boolean linked) {
    Wording words = figures.words();
    String caption = words.say("frontier.caption", figures.money(shown.leastRest()));
    Element figure =
        Element.of(
            "figure",
            Element.of("div", FrontierChart.of(shown, figures, linked)).with("class", "map"),
            Element.of("figcaption", caption));
    return shown.complete()
        ? List.of(figure)
        : List.of(figure, Element.of("p", words.say("frontier.stopped")).with("class", "note"));
  }

  private static Node table(Figures figures, TradeOff shown) {
    Wording words = figures.words();
    Grid grid =
        Grid.of(words, "frontier", words.say("frontier.table"))
            .words(words.say("frontier.point"))
            .figures(axis(words, shown.first()))
            .figures(words.say("frontier.share"))
            .figures(axis(words, shown.second()))
            .figures(words.say("frontier.share"))
            .figures(words.say("frontier.rest", figures.unit()))
            .figures(words.say("frontier.weight", lower(shown.first().name())))
            .figures(words.say("frontier.weight", lower(shown.second().name())))
            .figures(words.say("frontier.gap"));
    for (FrontierRow point : shown.points()) {
      double gap = point.bound() <= 0 ? 0 : (point.bound() - point.value()) / point.bound();
      grid.row(
          point.declared() || point.passed()
              ? Cell.of(Integer.toString(point.point()), remark(words, point))
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

  /// What an axis counts, with its unit.
  static String axis(Wording words, TradeOff.Axis axis) {
    return words.say("frontier.axis", axis.name(), words.term(axis.unit()));
  }

  private static String remark(Wording words, FrontierRow point) {
    String declared = words.say("frontier.declared");
    String passed = words.say("frontier.passed");
    return point.declared() && point.passed()
        ? words.say("frontier.both", declared, passed)
        : point.declared() ? declared : passed;
  }

  private static Cell share(Figures figures, double reached, TradeOff.Axis axis) {
    double share = reached / axis.of();
    return Cell.figure(share, figures.percent(share));
  }

  private static String lower(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
