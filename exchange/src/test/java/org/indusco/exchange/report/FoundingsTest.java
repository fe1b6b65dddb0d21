package org.indusco.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Network;
import org.indusco.model.network.Pin;
import org.indusco.model.plan.Founding;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.SitingTest;
import org.indusco.model.plan.Stay;
import org.indusco.model.schema.Evidence;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;

/// Proposed cooperatives, long moves and decisions in the words of the report and of explanations.
final class FoundingsTest {

  private static final YearMonth AUGUST = YearMonth.of(1940, 8);

  /// Cooperatives w1 and w3 are proposed, w2 has a decision.
  private static final Network NETWORK =
      HandPlan.COMPLETED
          .network()
          .with(
              Cooperative.class,
              HandPlan.COMPLETED.network().rows(Cooperative.class).stream()
                  .map(FoundingsTest::proposed)
                  .toList())
          .with(
              Pin.class,
              List.of(new Pin("w2", "luoyang", null, YearMonth.of(1940, 9), Evidence.NONE)));

  private static final Plan PLAN =
      HandPlan.plan()
          .with(Founding.class, List.of(new Founding("w1", AUGUST, "baoji", 300, 100)))
          .with(
              SitingTest.class,
              List.of(
                  new SitingTest(
                      "w1",
                      true,
                      AUGUST,
                      "baoji",
                      700,
                      "shuangshipu",
                      500.0,
                      2000,
                      600,
                      300,
                      0,
                      10),
                  new SitingTest(
                      "w3", false, AUGUST, "shuangshipu", -40, "", null, 500, 300, 200, 0, 10)));

  private static Cooperative proposed(Cooperative unit) {
    return unit.id().equals("w1") || unit.id().equals("w3")
        ? new Cooperative(
            unit.id(),
            unit.name(),
            unit.nameZh(),
            unit.industry(),
            unit.place(),
            unit.crew(),
            unit.capital(),
            unit.lastingCapital(),
            unit.moveTonnes(),
            300.0,
            null,
            null,
            unit.evidence())
        : unit;
  }

  private static String explained(Plan plan, String unit) {
    return String.join("\n", new Explanation(NETWORK, plan).of(Explanation.Subject.UNIT, unit));
  }

  @Test
  void theReportHoldsProposalsAgainstOneAnother() {
    ReadReport report =
        ReadReport.of(HtmlReport.html(NETWORK, PLAN, Attachments.NONE, Language.EN));
    assertThat(report.section("moves"))
        .contains("Of 2 proposed cooperatives, 1 is founded, for 300 money.");
    assertThat(report.row("foundings", "Baoji Wool").stream().map(ReadReport::words))
        .containsExactly(
            "Baoji Wool",
            "August 1940",
            "Baoji",
            "700",
            "Shuangshipu",
            "2,000",
            "600",
            "300",
            "0",
            "10");
    assertThat(report.row("foundings", "Shuangshipu Wool").stream().map(ReadReport::words))
        .startsWith("Shuangshipu Wool", "not", "Shuangshipu");
  }

  @Test
  void whatIsOnlyProposedDoesNotCountAmongThoseWithoutWork() {
    Plan founded =
        PLAN.with(
            Stay.class,
            PLAN.rows(Stay.class).stream()
                .filter(stay -> !Set.of("w1", "w3").contains(stay.cooperative()))
                .toList());
    assertThat(
            ReadReport.of(HtmlReport.html(NETWORK, founded, Attachments.NONE, Language.EN))
                .section("brief"))
        .contains("In July 1940, all 4 cooperatives stand in", "of 2 proposed ones 1 is founded;")
        .doesNotContain("nowhere");
  }

  @Test
  void aProposalIsExplainedByItsSitingTest() {
    assertThat(explained(PLAN, "w1"))
        .contains("is founded at Baoji from August 1940 on, for 300 money, 100 money of them lent")
        .contains("That is worth 700 money more than it costs.")
        .contains("In Shuangshipu it would be worth 200 money less.")
        .contains("market 2,000 money, materials 600 money, labour 300 money");
    Plan without =
        PLAN.with(
            Stay.class,
            PLAN.rows(Stay.class).stream()
                .filter(stay -> !stay.cooperative().equals("w3"))
                .toList());
    assertThat(explained(without, "w3"))
        .contains("is not founded", "would be worth 40 money less than it costs")
        .doesNotContain("It does not work in this plan");
  }

  @Test
  void decisionsAndWhatIsLeftBehindAreTold() {
    Move move = PLAN.rows(Move.class).getFirst();
    Move longer =
        new Move(
            move.cooperative(),
            move.month().minusMonths(1),
            move.arrival(),
            move.from(),
            move.to(),
            move.cost(),
            move.loan(),
            move.tonnes(),
            List.of("wool"),
            1,
            0,
            move.cause());
    assertThat(explained(PLAN.with(Move.class, List.of(longer)), "w2"))
        .contains("Decided before: July to August 1940, it works in Luoyang.")
        .contains("August to September 1940: moves from Luoyang to Baoji")
        .contains("It leaves behind its wool.");
  }
}
