package org.indusco.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.indusco.model.network.Goal;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// How the goals are approached month by month.
final class GoalsChartTest {

  private static final List<Map<Goal.Aim, Double>> REACHED =
      List.of(
          Map.of(Goal.Aim.ENEMY_GOODS, 500.0),
          Map.of(Goal.Aim.ENEMY_GOODS, 700.0, Goal.Aim.REFUGEES, 41.0),
          Map.of(),
          Map.of(Goal.Aim.ENEMY_GOODS, 1380.0),
          Map.of(),
          Map.of(Goal.Aim.ARMY_GUERRILLA, 5500.0, Goal.Aim.POST_WAR, 3000.0));

  private static List<Element> charts(List<Map<Goal.Aim, Double>> reached) {
    return ReadReport.of(
            HtmlReport.html(
                HandPlan.COMPLETED.network(),
                HandPlan.plan(),
                new Attachments("", reached, List.of(), List.of()),
                Language.EN))
        .all("svg")
        .stream()
        .filter(svg -> svg.getAttribute("class").equals("chart"))
        .toList();
  }

  @Test
  void eachGoalEndsAtItsShare() {
    assertThat(charts(REACHED).stream().map(svg -> svg.getAttribute("aria-label")))
        .hasSize(4)
        .satisfiesExactlyInAnyOrder(
            label -> assertThat(label).endsWith(": 54\u00A0%"),
            label -> assertThat(label).endsWith(": 86\u00A0%"),
            label -> assertThat(label).endsWith(": 60\u00A0%"),
            label -> assertThat(label).endsWith(": 100\u00A0%"));
  }

  @Test
  void aLineRisesWithWhatIsReachedAndNeverFalls() {
    for (Element chart : charts(REACHED)) {
      Element line =
          ReadReport.within(chart, "path").stream()
              .filter(path -> path.getAttribute("class").equals("found"))
              .findFirst()
              .orElseThrow();
      List<Double> heights =
          List.of(line.getAttribute("d").substring(1).split(" L")).stream()
              .map(spot -> -Double.parseDouble(spot.split(",")[1]))
              .toList();
      assertThat(heights).hasSize(7).isSorted();
    }
  }

  @Test
  void thereIsNoChartWhenItIsNotKnownWhatMonthsReach() {
    assertThat(charts(List.of())).isEmpty();
  }
}
