package org.indusco.server.goals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.indusco.app.register.Subject;
import org.indusco.app.sight.LentNetwork;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.exchange.report.Figures;
import org.indusco.exchange.report.GoalDrawings;
import org.indusco.server.page.Page;
import org.indusco.server.page.Table;
import org.indusco.server.screen.RowScreen;

/// The figures of the time, told beside those of the plan.
final class HistoryTold {

  private final Page page;
  private final LentNetwork network;
  private final PlanGoals goals;
  private final GoalDrawings drawings;
  private final Figures figures;

  HistoryTold(
      Page page, LentNetwork network, PlanGoals goals, GoalDrawings drawings, Figures figures) {
    this.page = page;
    this.network = network;
    this.goals = goals;
    this.drawings = drawings;
    this.figures = figures;
  }

  void tell() {
    List<History.Series> all = History.of(network, goals.activity());
    if (all.isEmpty()) {
      return;
    }
    page.heading("goals.history").paragraph("goals.history.lead");
    all.forEach(this::tell);
  }

  private void tell(History.Series series) {
    String title = page.say("goals.measure." + series.measure());
    page.add(Element.of("h3", title));
    List<GoalDrawings.Told> told =
        series.figures().stream()
            .map(
                figure ->
                    new GoalDrawings.Told(
                        figure.date().earliest(), figure.value(), figure.estimated()))
            .toList();
    String label = page.say("goals.history.chart", title);
    Element chart = drawings.history(label, told, goals.months().getFirst(), series.planned());
    Table table =
        new Table(
            page,
            "goals.history.table." + series.measure(),
            "column.date",
            "column.told",
            "column.planned",
            "column.source");
    series.figures().forEach(figure -> row(table, figure, series));
    page.add(
        Element.of("div", Element.of("figure", chart), table.element()).with("class", "beside"));
  }

  private void row(Table table, History.Figure told, History.Series series) {
    String mark = told.estimated() ? "~" : "";
    table.row(
        new Node.Text(figures.words().date(told.date())),
        number(mark + figures.count(told.value())),
        number(planned(told, series.planned())),
        Element.of("span", source(told)));
  }

  /// What the plan says of the month of a figure; nothing when it is none of the plan's.
  private String planned(History.Figure told, double[] planned) {
    String date = told.date().text();
    if (planned.length == 0 || !date.matches("\\d{4}-(0\\d|1[012])(-\\d\\d)?[~?%]?")) {
      return "";
    }
    int month = goals.months().indexOf(YearMonth.parse(date.substring(0, 7)));
    return month < 0 ? "" : figures.count(planned[month]);
  }

  private List<Node> source(History.Figure told) {
    List<Node> said = new ArrayList<>();
    for (String id : told.source().split(";", -1)) {
      if (!id.isBlank()) {
        said.add(new Node.Text(said.isEmpty() ? "" : ", "));
        Subject source = Subject.of("sources", List.of(id.strip()));
        said.add(
            Element.of("a", id.strip())
                .with("href", RowScreen.address(network.card().code(), source))
                .verbatim());
      }
    }
    if (!told.basis().isEmpty()) {
      String basis = page.say("basis." + told.basis());
      said.add(new Node.Text(said.isEmpty() ? basis : ", " + basis));
    }
    if (!told.note().isEmpty()) {
      said.add(Element.of("small", told.note()));
    }
    return said;
  }

  private static Node number(String words) {
    return Element.of("span", words).with("class", "number");
  }
}
