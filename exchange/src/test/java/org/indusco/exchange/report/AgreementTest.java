package org.indusco.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Percentage;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.LoanDraw;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Purchase;
import org.indusco.model.plan.Shipment;
import org.indusco.model.plan.Shortfall;
import org.indusco.model.plan.Stay;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;

/// The figures of the report are those of the plan's tables.
final class AgreementTest {

  /// Unrounded values are written to ten digits.
  private static final Percentage ROUNDING = withinPercentage(1e-7);

  @Test
  void ofThePlanWorkedOutByHand() {
    agrees(HandPlan.COMPLETED.network(), HandPlan.plan());
  }

  @Test
  void ofLargePlansWhoseListsAreFolded() {
    for (long seed = 1; seed <= 2; seed++) {
      LargePlan large = LargePlan.draw(seed);
      agrees(large.network(), large.plan());
    }
  }

  @Test
  void goodsAreMadeAsTheReadmeSays() {
    ReadReport report = read(HandPlan.COMPLETED.network(), HandPlan.plan());
    assertThat(report.value("made", "Army blanket", "All")).isEqualTo(1100);
    assertThat(report.value("made", "Cotton cloth", "All")).isEqualTo(1290);
    assertThat(report.value("made", "Army blanket", "Oct 1940")).isEqualTo(250);
    assertThat(report.value("work", "Wool weaving", "All")).isEqualTo(110);
    assertThat(report.value("bought", "Wool", "For, money")).isEqualTo(2100);
    assertThat(report.value("civil-demand", "Cotton cloth", "Would be bought")).isEqualTo(2400);
    assertThat(report.value("civil-demand", "Cotton cloth", "Sold")).isEqualTo(1290);
  }

  @Test
  void everyOrderAndGoalStandsWithItsOwnFigures() {
    ReadReport report = read(HandPlan.COMPLETED.network(), HandPlan.plan());
    assertThat(report.value("orders", "Winter blankets", "In time")).isEqualTo(800);
    assertThat(report.value("orders", "Winter blankets", "Late")).isEqualTo(200);
    assertThat(report.value("orders", "Winter blankets", "Short")).isEqualTo(100);
    assertThat(report.value("orders", "Winter blankets", "Delivered"))
        .isCloseTo(1000 / 1100.0, ROUNDING);
    assertThat(report.value("goals", "Employ refugees", "Reached")).isEqualTo(41);
    assertThat(report.value("goals", "Employ refugees", "Share")).isCloseTo(41 / 68.0, ROUNDING);
  }

  private static void agrees(Network network, Plan plan) {
    ReadReport report = read(network, plan);
    assertThat(report.sum("goals", "Reached"))
        .isCloseTo(sum(plan, GoalResult.class, GoalResult::reached), ROUNDING);
    assertThat(report.sum("orders", "Ordered"))
        .isCloseTo(sum(plan, Shortfall.class, Shortfall::ordered), ROUNDING);
    assertThat(report.sum("orders", "In time"))
        .isCloseTo(sum(plan, Shortfall.class, Shortfall::inTime), ROUNDING);
    assertThat(report.sum("orders", "Late"))
        .isCloseTo(sum(plan, Shortfall.class, Shortfall::late), ROUNDING);
    assertThat(report.sum("orders", "Short"))
        .isCloseTo(sum(plan, Shortfall.class, Shortfall::shortBy), ROUNDING);
    assertThat(report.sum("civil-demand", "Sold"))
        .isCloseTo(sum(plan, Delivery.class, AgreementTest::sold), ROUNDING);
    assertThat(report.sum("moves", "How many")).isEqualTo(plan.rows(Move.class).size());
    assertThat(report.sum("moves", "Cost, money"))
        .isCloseTo(sum(plan, Move.class, Move::cost), ROUNDING);
    assertThat(report.sum("moves", "Tonnes"))
        .isCloseTo(sum(plan, Move.class, Move::tonnes), ROUNDING);
    double work = sum(plan, Production.class, Production::workerMonths);
    assertThat(report.sum("work", "All")).isCloseTo(work, ROUNDING);
    assertThat(report.sum("work-depots", "All")).isCloseTo(work, ROUNDING);
    assertThat(report.sum("bought", "For, money"))
        .isCloseTo(sum(plan, Purchase.class, row -> row.quantity() * row.price()), ROUNDING);
    assertThat(report.sum("carried", "Tonnes"))
        .isCloseTo(sum(plan, Shipment.class, Shipment::tonnes), ROUNDING);
    assertThat(report.sum("carried", "Cost, money"))
        .isCloseTo(sum(plan, Shipment.class, Shipment::cost), ROUNDING);
    assertThat(report.sum("lent", "Lent, money"))
        .isCloseTo(sum(plan, LoanDraw.class, LoanDraw::amount), ROUNDING);
    standingAddsUp(report, plan);
  }

  /// Who begins and comes leaves, closes or stands at the end: at every place and in all.
  private static void standingAddsUp(ReadReport report, Plan plan) {
    assertThat(report.sum("standing", "Stand at the end"))
        .isEqualTo(
            plan.rows(Stay.class).stream().filter(stay -> stay.end() == Stay.End.HORIZON).count());
    for (var row : report.rows("standing")) {
      String place = ReadReport.words(row.getFirst());
      double in =
          report.value("standing", place, "Begin there") + report.value("standing", place, "Come");
      double out =
          report.value("standing", place, "Leave")
              + report.value("standing", place, "Close")
              + report.value("standing", place, "Stand at the end");
      assertThat(in).as(place).isEqualTo(out);
    }
  }

  private static double sold(Delivery delivery) {
    return delivery.order().isEmpty() ? delivery.quantity() : 0;
  }

  private static ReadReport read(Network network, Plan plan) {
    return ReadReport.of(HtmlReport.html(network, plan, Attachments.NONE, Language.EN));
  }

  private static <R extends Record> double sum(
      Plan plan, Class<R> table, ToDoubleFunction<R> figure) {
    return plan.rows(table).stream().mapToDouble(figure).sum();
  }
}
