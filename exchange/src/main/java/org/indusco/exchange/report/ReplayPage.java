package org.indusco.exchange.report;

import java.util.List;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Network;
import org.indusco.model.network.Settings;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;

/// A replay as one HTML file: chart and table.
public final class ReplayPage {

  private ReplayPage() {}

  /// The page.
  ///
  /// @param network that was replayed, for names
  /// @param bound what no plan with hindsight can pass, in money
  /// @param months in their order
  /// @param complete whether the whole horizon was replayed
  public static String html(
      Network network, double bound, List<ReplayRow> months, boolean complete, Language language) {
    Settings settings = network.settings();
    Figures figures = Figures.of(settings.currency(), language);
    Wording words = figures.words();
    String name = words.name(settings.name(), settings.nameZh());
    Element header =
        Element.of(
            "header",
            Element.of("p", words.say("replay.over")).with("class", "over"),
            Element.of("h1", words.say("replay.title")),
            Element.of("p", name).with("class", "when"));
    List<Node> table = List.of(table(new Names(network, language), figures, months));
    return Page.of(
        words,
        words.say("replay.page", name),
        header,
        List.of(
            new Section(
                "chart", words.say("replay.chart"), chart(figures, bound, months, complete)),
            new Section("months", words.say("replay.months"), table)));
  }

  private static List<Node> chart(
      Figures figures, double bound, List<ReplayRow> months, boolean complete) {
    double happened = months.stream().mapToDouble(ReplayRow::happened).sum();
    double hindsight = months.stream().mapToDouble(ReplayRow::hindsight).sum();
    Wording words = figures.words();
    String told =
        complete
            ? words.say(
                "replay.told",
                figures.money(happened),
                figures.money(hindsight),
                figures.money(hindsight - happened),
                figures.money(bound))
            : words.say("replay.told.stopped", figures.money(happened), figures.money(hindsight));
    return List.of(
        Element.of("p", told),
        Element.of(
            "figure",
            Element.of("div", ReplayChart.of(months, figures)).with("class", "map"),
            Element.of("figcaption", words.say("replay.caption"))));
  }

  private static Node table(Names names, Figures figures, List<ReplayRow> months) {
    Wording words = figures.words();
    Grid grid =
        Grid.of(words, "replay", words.say("replay.table", figures.unit()))
            .words(words.say("replay.month"))
            .figures(words.say("replay.happened"))
            .figures(words.say("replay.hindsight"))
            .figures(words.say("replay.foresight"))
            .figures(words.say("replay.news"))
            .words(words.say("replay.planned"))
            .words(words.say("replay.lost"));
    for (ReplayRow month : months) {
      grid.row(
          Cell.of(figures.month(month.month())),
          Cell.figure(month.happened(), figures.count(month.happened())),
          Cell.figure(month.hindsight(), figures.count(month.hindsight())),
          Cell.figure(month.foresight(), figures.count(month.foresight())),
          Cell.figure(month.news(), figures.count(month.news())),
          Cell.of(month.planned() ? words.say("replay.yes") : ""),
          Cell.of(words.series(month.lost().stream().map(names::cooperative).toList())));
    }
    return grid.whole();
  }
}
