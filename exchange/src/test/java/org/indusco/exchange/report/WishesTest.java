package org.indusco.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.indusco.model.network.Order;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Reserve;
import org.indusco.model.plan.Shortfall;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;

/// What is told of floors of orders and of stock targets, and that nothing is without them.
final class WishesTest {

  @Test
  void aFloorIsToldOfWithItsOrder() {
    Plan plan = floors(800, 500);
    ReadReport report = report(plan);
    assertThat(report.section("brief"))
        .contains(
            "Of 2 floors of orders, 1 is not met: \u201CWinter blankets\u201D lacks 300 army"
                + " blankets.");
    assertThat(report.value("orders", "Winter blankets", "Floor")).isEqualTo(800);
    assertThat(report.value("orders", "Winter blankets", "Of it delivered")).isEqualTo(500);
    assertThat(report.section("goals")).contains("2,800 money for floors of orders");
    assertThat(explain(plan, Explanation.Subject.ORDER, "army"))
        .contains(
            "Of these 800 are its floor, wanted before all else: 500 of them are delivered, 300 are"
                + " missing. That counts 2,500 money beyond what is paid.");
    assertThat(explain(plan, Explanation.Subject.ORDER, "guerrilla"))
        .contains(
            "Of these 60 are its floor, wanted before all else: they are delivered. That counts 300"
                + " money beyond what is paid.");
  }

  @Test
  void floorsThatAreMetAreSaidToBeSo() {
    assertThat(report(floors(500, 500)).section("brief"))
        .contains("Of 2 floors of orders, all are met.");
  }

  @Test
  void aStockTargetIsToldOfWithItsDepot() {
    Plan plan =
        HandPlan.plan()
            .with(
                Reserve.class,
                List.of(
                    new Reserve("baoji", "blanket", 40, 10, 30, 50),
                    new Reserve("baoji", "wool", 100, 150, 0, 100)));
    ReadReport report = report(plan);
    assertThat(report.section("reserves"))
        .contains("Of 2 stock targets, 1 is not met: 30 army blankets at Baoji are missing.");
    assertThat(report.section("brief")).contains("Of 2 stock targets, 1 is not met");
    assertThat(report.value("reserves", "Baoji", "In store")).isEqualTo(10);
    assertThat(report.section("goals")).contains("150 money for stock targets");
    assertThat(explain(plan, Explanation.Subject.DEPOT, "baoji"))
        .contains(
            "Of 40 army blankets that shall be in store in the end, 30 are missing.",
            "Of 100 kg of wool that shall be in store in the end, none is missing.");
  }

  @Test
  void withoutThemNothingIsTold() {
    String html =
        HtmlReport.html(
            HandPlan.COMPLETED.network(),
            HandPlan.plan(),
            Attachments.NONE.withDefaults(HandPlan.COMPLETED.taken()),
            Language.EN);
    assertThat(html).doesNotContain("floors of orders", "stock target", ">Floor<", "in reserve");
  }

  /// The two orders by hand, both with floors.
  private static Plan floors(double army, double met) {
    return HandPlan.plan()
        .with(
            Shortfall.class,
            List.of(
                new Shortfall(
                    "guerrilla",
                    Order.OrderClass.GUERRILLA,
                    "blanket",
                    150,
                    100,
                    0,
                    50,
                    60,
                    60,
                    300),
                new Shortfall(
                    "army", Order.OrderClass.ARMY, "blanket", 1100, 500, 0, 600, army, met, 2500)));
  }

  private static ReadReport report(Plan plan) {
    return ReadReport.of(
        HtmlReport.html(
            HandPlan.COMPLETED.network(),
            plan,
            Attachments.NONE.withDefaults(HandPlan.COMPLETED.taken()),
            Language.EN));
  }

  private static List<String> explain(Plan plan, Explanation.Subject subject, String id) {
    return new Explanation(HandPlan.COMPLETED.network(), plan).of(subject, id);
  }
}
