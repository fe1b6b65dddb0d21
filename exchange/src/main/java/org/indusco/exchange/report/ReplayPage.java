package org.indusco.exchange.report;

import java.util.List;
import org.indusco.model.network.Network;

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
    Element header =
        Element.of(
            "header",
            Element.of("p", "Replay, planned each month with what was known").with("class", "over"),
            Element.of("h1", "What foresight was worth"),
            Element.of("p", network.settings().name()).with("class", "when"));
    return Page.of(
        "Replay: " + network.settings().name(),
        header,
        List.of(
            new Section(
                "chart", "With and without hindsight", chart(network, bound, months, complete)),
            new Section("months", "Month by month", List.of(table(network, months)))));
  }

  private static List<Node> chart(
      Network network, double bound, List<ReplayRow> months, boolean complete) {
    Figures figures = new Figures(network.settings().currency());
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
            Element.of("div", ReplayChart.of(months, network.settings().currency()))
                .with("class", "map"),
            Element.of("figcaption", caption)));
  }

  private static Node table(Network network, List<ReplayRow> months) {
    Names names = new Names(network);
    Grid grid =
        Grid.of("replay", "Worth of each month, " + network.settings().currency())
            .words("Month")
            .figures("As it came to pass")
            .figures("With hindsight")
            .figures("Foresight, since the first month")
            .figures("News")
            .words("Planned anew")
            .words("Lost");
    for (ReplayRow month : months) {
      grid.row(
          Cell.of(Figures.month(month.month())),
          Cell.figure(month.happened(), Figures.count(month.happened())),
          Cell.figure(month.hindsight(), Figures.count(month.hindsight())),
          Cell.figure(month.foresight(), Figures.count(month.foresight())),
          Cell.figure(month.news(), Figures.count(month.news())),
          Cell.of(month.planned() ? "yes" : ""),
          Cell.of(String.join(", ", month.lost().stream().map(names::cooperative).toList())));
    }
    return grid.whole();
  }
}
