package org.indusco.server.screen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.indusco.app.change.Aims;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.report.PlanInWords;
import org.indusco.exchange.report.TrialDrawings;
import org.indusco.exchange.report.TrialDrawings.NamedBar;
import org.indusco.model.network.Goal;
import org.indusco.model.trial.StressRow;
import org.indusco.model.trial.TrialFigure;
import org.indusco.model.trial.TrialHelp;
import org.indusco.model.trial.TrialResult;
import org.indusco.server.page.Page;

/// The charts of what came of a trial. Each stands above the table that tells the same in figures.
final class TrialCharts {

  /// So many bars are drawn; the table has more.
  private static final int BARS = 10;

  private static final Map<String, ToDoubleFunction<StressRow>> OUTCOMES =
      Map.of(
          TrialFigure.VALUE,
          StressRow::value,
          Aims.id(Goal.Aim.ENEMY_GOODS),
          StressRow::enemyGoods,
          Aims.id(Goal.Aim.ARMY_GUERRILLA),
          StressRow::armyGuerrilla,
          Aims.id(Goal.Aim.REFUGEES),
          StressRow::refugees,
          Aims.id(Goal.Aim.POST_WAR),
          StressRow::postWar);

  private final Page page;
  private final TrialResult result;
  private final PlanInWords words;
  private final TrialDrawings drawings;

  TrialCharts(Page page, TrialResult result, PlanInWords words) {
    this.page = page;
    this.result = result;
    this.words = words;
    drawings = new TrialDrawings(words.figures());
  }

  /// How value and goals spread over the scenarios.
  void spread(Function<TrialFigure, String> name, Function<TrialFigure, String> unit) {
    List<Element> charts = new ArrayList<>();
    for (TrialFigure figure : result.figures()) {
      ToDoubleFunction<StressRow> outcome = OUTCOMES.get(figure.measure());
      if (outcome == null || result.scenarios().isEmpty()) {
        continue;
      }
      double[] outcomes = result.scenarios().stream().mapToDouble(outcome).toArray();
      String title = page.say("frontier.axis", name.apply(figure), unit.apply(figure));
      charts.add(
          titled(
              title,
              drawings.spread(
                  title,
                  outcomes,
                  figure.planned(),
                  figure.worst(),
                  figure.median(),
                  figure.best())));
    }
    page.heading("trial.charts");
    page.paragraph("trial.charts.lead");
    page.add(Element.of("div", charts).with("class", "charts"));
  }

  /// Who is lost most often.
  void perils() {
    List<NamedBar> bars =
        result.perils().stream()
            .limit(BARS)
            .map(
                peril ->
                    new NamedBar(
                        words.names().cooperative(peril.cooperative()),
                        peril.share(),
                        words.figures().percent(peril.share())))
            .toList();
    bars("trial.perils.chart", bars);
  }

  /// What the changes gain that were tried.
  ///
  /// @param sentence a change in words
  void helps(Function<TrialHelp, String> sentence) {
    List<NamedBar> bars =
        result.helps().stream()
            .limit(BARS)
            .map(
                help ->
                    new NamedBar(
                        sentence.apply(help), help.gain(), words.figures().money(help.gain())))
            .toList();
    bars("trial.helps.chart", bars);
  }

  private void bars(String key, List<NamedBar> bars) {
    String title = page.say(key);
    page.add(Element.of("div", titled(title, drawings.bars(title, bars))).with("class", "charts"));
  }

  private static Element titled(String title, Element chart) {
    return Element.of("figure", Element.of("figcaption", title), chart);
  }
}
