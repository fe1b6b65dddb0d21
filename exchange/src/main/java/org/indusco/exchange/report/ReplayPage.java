package org.indusco.exchange.report;

import java.util.List;
import org.indusco.model.network.Network;
import org.indusco.model.wording.Language;

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
      Network network, double bound, List<ReplayRow> months, boolean complete) {
    Figures figures = Figures.of(network.settings().currency(), Language.EN);
    Element header =
        Element.of(
            "header",
            Element.of("p", "Replay, planned each month with what was known").with("class", "over"),
            Element.of("h1", "What foresight was worth"),
            Element.of("p", network.settings().name()).with("class", "when"));
    return Page.of(
        figures.words(),
        "Replay: " + network.settings().name(),
        header,
        List.of(
            new Section(
                "chart", "With and without hindsight", chart(figures, bound, months, complete)),
            new Section("months", "Month by month", List.of(table(network, figures, months)))));
  }

  private static List<Node> chart(
      Figures figures, double bound, List<ReplayRow> months, boolean complete) {
    double happened = months.stream().mapToDouble(ReplayRow::happened).sum();
    double hindsight = months.stream().mapToDouble(ReplayRow::hindsight).sum();
    String words =
        "As it came to pass, the months are worth "
            + figures.money(happened)
            + ", with hindsight "
            + figures.money(hindsight)
            + (complete
                ? ": foresight was worth "
                    + figures.money(hindsight - happened)
                    + ". No plan of the whole horizon can pass "
                    + figures.money(bound)
                    + "."
                : ". The replay was stopped early: later months are missing, and what foresight is"
                    + " worth shows in the end.");
    String caption =
        "Each month is planned with what was known on its first day, carried out as it truly was, and"
            + " planned anew when something became known or went wrong. A cooperative that stands where"
            + " a place falls unforeseen is lost with its equipment and capital.";
    return List.of(
        Element.of("p", words),
        Element.of(
            "figure",
            Element.of("div", ReplayChart.of(months, figures)).with("class", "map"),
            Element.of("figcaption", caption)));
  }

  private static Node table(Network network, Figures figures, List<ReplayRow> months) {
    Names names = new Names(network, Language.EN);
    Grid grid =
        Grid.of(figures.words(), "replay", "Worth of each month, " + figures.unit())
            .words("Month")
            .figures("As it came to pass")
            .figures("With hindsight")
            .figures("Foresight, since the first month")
            .figures("News")
            .words("Planned anew")
            .words("Lost");
    for (ReplayRow month : months) {
      grid.row(
          Cell.of(figures.month(month.month())),
          Cell.figure(month.happened(), figures.count(month.happened())),
          Cell.figure(month.hindsight(), figures.count(month.hindsight())),
          Cell.figure(month.foresight(), figures.count(month.foresight())),
          Cell.figure(month.news(), figures.count(month.news())),
          Cell.of(month.planned() ? "yes" : ""),
          Cell.of(String.join(", ", month.lost().stream().map(names::cooperative).toList())));
    }
    return grid.whole();
  }
}
