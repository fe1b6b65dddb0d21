package org.indusco.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.StockLevel;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;

/// What the report tells of depots, held against the plan that was worked out by hand.
final class DepotsTest {

  /// Wool in store at Baoji at the end of July to December, all of it having been bought in July.
  private static final int[] WOOL = {900, 700, 700, 300, 0, 0};

  private static final Plan PLAN =
      HandPlan.plan()
          .with(
              StockLevel.class,
              IntStream.range(0, WOOL.length)
                  .mapToObj(t -> new StockLevel(HandPlan.month(7 + t), "baoji", "wool", WOOL[t]))
                  .toList());

  private final ReadReport report =
      ReadReport.of(
          HtmlReport.html(HandPlan.COMPLETED.network(), PLAN, Attachments.NONE, Language.EN));

  @Test
  void whatComesInGoesOutAndStaysIsToldByGood() {
    assertThat(report.row("depot-goods-baoji", "Woolkg").stream().map(ReadReport::words))
        .containsExactly("Woolkg", "1,000", "0", "200", "1,300", "0", "0", "0", "0");
  }

  @Test
  void whatIsMadeCountsInTheMonthAfterTheWork() {
    DepotFlow baoji = flow();
    double[] made = baoji.of("blanket", DepotFlow.Kind.MADE);
    assertThat(made).containsExactly(0, 100, 100, 100, 200, 150);
  }

  @Test
  void whatNobodyTakesIsToldAsLost() {
    assertThat(flow().lost("wool")).containsOnly(0);
    Plan less =
        PLAN.with(
            StockLevel.class,
            PLAN.rows(StockLevel.class).stream()
                .filter(level -> level.month().equals(HandPlan.month(9)))
                .toList());
    DepotFlow flow =
        DepotFlow.of(Given.of(HandPlan.COMPLETED.network(), less, Language.EN)).get("baoji");
    assertThat(flow).isNotNull();
    assertThat(flow.lost("wool")).startsWith(900, 0, 0);
  }

  @Test
  void tonnesOfAllGoodsAreSummedByPeriodAndAltogether() {
    for (String column : List.of("Bought", "Made there", "Used there", "Handed out")) {
      assertThat(report.sum("depot-baoji", column))
          .as(column)
          .isEqualTo(report.value("depots-all", "Baoji", column), within(1e-9));
    }
    assertThat(report.value("depots-all", "Baoji", "In store at the end")).isZero();
  }

  private static DepotFlow flow() {
    DepotFlow flow =
        DepotFlow.of(Given.of(HandPlan.COMPLETED.network(), PLAN, Language.EN)).get("baoji");
    if (flow == null) {
      throw new AssertionError("nothing goes through Baoji");
    }
    return flow;
  }
}
