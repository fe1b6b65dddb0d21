package org.indusco.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.indusco.model.network.Order;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.MoveReason;
import org.indusco.model.plan.OrderReason;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Price;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Shortfall;
import org.indusco.model.plan.Stay;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;

/// Reasons in the words of the report and of explanations.
final class ReasonsTest {

  private static final YearMonth JULY = YearMonth.of(1940, 7);

  private static final Plan PLAN =
      HandPlan.plan()
          .with(
              OrderReason.class,
              List.of(
                  reason(OrderReason.Kind.LABOUR, "general", "baoji", 28, 0.5, 10),
                  reason(OrderReason.Kind.MATERIAL, "wool", "baoji", 0.75, 0.25, 200),
                  reason(OrderReason.Kind.MATERIAL, "wool", "luoyang", 0.75, 0.125, 100),
                  reason(OrderReason.Kind.ROUTE, "", "luoyang>baoji", 700, 0.125, 0.2)));

  private static OrderReason reason(
      OrderReason.Kind kind, String item, String where, double price, double share, double needed) {
    return new OrderReason(
        "army", kind, item, where, JULY, JULY.plusMonths(2), price, share, needed, price * needed);
  }

  @Test
  void theReportTellsWhatKeepsOrdersShort() {
    ReadReport report =
        ReadReport.of(
            HtmlReport.html(HandPlan.COMPLETED.network(), PLAN, Attachments.NONE, Language.EN));
    assertThat(report.row("order-reasons", "Winter blankets").stream().map(ReadReport::words))
        .containsExactly(
            "Winter blankets", "100", "short", "general labour 50 %, wool 38 %, carriage 13 %");
  }

  @Test
  void anOrderIsExplainedByAllThatBindsItWhereAndWhen() {
    assertThat(explain(PLAN, Explanation.Subject.ORDER, "army"))
        .contains(
            "    50 %  general labour in Baoji, July to August 1940: 10 worker-months more, worth 280"
                + " money at most (28 money for one).",
            "    13 %  carriage from Luoyang to Baoji, July to August 1940: 0.2 tonnes more, worth 140"
                + " money at most (700 money for one).");
  }

  @Test
  void whatReasonsLeaveOutIsSaid() {
    assertThat(explain(PLAN, Explanation.Subject.ORDER, "army"))
        .contains(
            "This explains only the 100 that are short, not the 200 that come late.",
            "All of it takes these together; one of them alone helps with a part, and is worth what"
                + " is said at most.")
        .noneMatch(line -> line.contains("the rest"));
    Plan late =
        fares(200, 10)
            .with(
                OrderReason.class,
                List.of(
                    reason(OrderReason.Kind.LABOUR, "general", "baoji", 28, 0.5, 10),
                    reason(OrderReason.Kind.MATERIAL, "wool", "baoji", 0.75, 0.25, 200)));
    assertThat(explain(late, Explanation.Subject.ORDER, "army"))
        .contains(
            "    25 %  the rest: other things, each less than 25 %.",
            "This explains only the 200 that come late, not the 10 that are short.");
  }

  @Test
  void anOrderInFullAndInTimeIsSaidToBeSo() {
    assertThat(explain(fares(0, 0), Explanation.Subject.ORDER, "army"))
        .last()
        .isEqualTo("It is delivered in full and in time.");
  }

  @Test
  void anOrderShortByATrifleIsInFullEverywhere() {
    Plan plan = fares(0, 3);
    assertThat(explain(plan, Explanation.Subject.ORDER, "army"))
        .last()
        .isEqualTo(
            "It is delivered in full and in time, but for 3 that are short, less than 0.5 % of it.");
    assertThat(report(plan).section("brief"))
        .contains("1 of 1orders delivered in full", "1 is delivered in full and in time");
    assertThat(report(plan).value("orders", "Winter blankets", "Delivered")).isEqualTo(1);
    assertThat(report(plan).value("orders", "Winter blankets", "Short")).isEqualTo(3);
  }

  /// The army's order of 1,100 blankets alone, with so much of it late and short.
  private static Plan fares(double late, double shortBy) {
    return HandPlan.plan()
        .with(
            Shortfall.class,
            List.of(
                new Shortfall(
                    "army",
                    Order.OrderClass.ARMY,
                    "blanket",
                    1100,
                    1100 - late - shortBy,
                    late,
                    shortBy)));
  }

  @Test
  void anOrderThatNothingBindsIsSaidToBeSo() {
    assertThat(explain(HandPlan.plan(), Explanation.Subject.ORDER, "army"))
        .last()
        .asString()
        .contains("nothing that is used up stands in its way");
  }

  @Test
  void aMoveIsHeldAgainstStayingAndTheNextBestPlace() {
    Plan plan = w2MovesForWork(0);
    assertThat(String.join("\n", explain(plan, Explanation.Subject.UNIT, "w2")))
        .contains("because there what it makes is worth more for orders")
        .contains("30 money where it stood, 0 money where it goes")
        .contains("staying for good 600 money; the next best place, Shuangshipu, 450 money.")
        .contains("staying would be as good");
    assertThat(report(plan).section("moves"))
        .contains("what it makes is worth more for orders")
        .contains("as good as staying");
  }

  @Test
  void aMoveAfterWhichNothingIsMadeIsNotSaidToBeForBetterWork() {
    Plan plan = idleAfterMoving(w2MovesForWork(15));
    assertThat(String.join("\n", explain(plan, Explanation.Subject.UNIT, "w2")))
        .contains("to Baoji, though in this plan it works nothing there")
        .contains("work there would have been worth 500 money")
        .contains("those nearest first, and none is left for it")
        .doesNotContain("because there", "it is worth 500", "would be as good");
    assertThat(report(plan).section("moves"))
        .contains("work that others do in this plan", "works nothing there")
        .doesNotContain("what it makes is worth more", "as good as staying");
    assertThat(report(plan).section("brief"))
        .contains("after 1 of them nothing is made until the next move or the end");
  }

  @Test
  void aMoveAwayFromDangerAfterWhichNothingIsMadeIsForSafetyOnly() {
    Plan plan = idleAfterMoving(w2MovesForWork(0));
    assertThat(String.join("\n", explain(plan, Explanation.Subject.UNIT, "w2")))
        .contains("for safety only: it works nothing there");
    assertThat(report(plan).section("moves")).contains("safety only");
  }

  @Test
  void aCooperativeIsToldHowFullItsPlacesAre() {
    assertThat(explain(HandPlan.plan(), Explanation.Subject.UNIT, "w2"))
        .last()
        .asString()
        .contains("It works 35 worker-months")
        .endsWith("That is 70 % of its places over the 5 months in which it stands somewhere.");
  }

  @Test
  void whoHasOnePlaceOnlyIsSaidToHaveNoOther() {
    Plan plan = HandPlan.plan();
    assertThat(explain(plan, Explanation.Subject.UNIT, "w1"))
        .contains("It does not move: there is no other place that it could move to.");
    Plan settled =
        plan.with(Move.class, List.of())
            .with(
                Stay.class,
                plan.rows(Stay.class).stream()
                    .filter(
                        stay -> !(stay.cooperative().equals("w2") && stay.place().equals("baoji")))
                    .toList());
    assertThat(explain(settled, Explanation.Subject.UNIT, "w2"))
        .contains("It does not move: no other place is worth the move at the plan's prices.");
  }

  private static Plan w2MovesForWork(double meets) {
    YearMonth month = YearMonth.of(1940, 9);
    MoveReason reason =
        new MoveReason(
            "w2",
            month,
            null,
            30,
            meets,
            500,
            600,
            "shuangshipu",
            450.0,
            MoveReason.Better.ORDER,
            80);
    Move work =
        new Move(
            "w2",
            month,
            month.plusMonths(1),
            "luoyang",
            "baoji",
            20,
            0,
            2,
            List.of(),
            0.1,
            0,
            Move.Cause.WORK);
    return HandPlan.plan().with(Move.class, List.of(work)).with(MoveReason.class, List.of(reason));
  }

  private static Plan idleAfterMoving(Plan plan) {
    return plan.with(
        Production.class,
        plan.rows(Production.class).stream()
            .filter(
                row ->
                    !row.cooperative().equals("w2") || row.month().isBefore(YearMonth.of(1940, 9)))
            .toList());
  }

  private static ReadReport report(Plan plan) {
    return ReadReport.of(
        HtmlReport.html(HandPlan.COMPLETED.network(), plan, Attachments.NONE, Language.EN));
  }

  @Test
  void aDepotWhereNothingIsScarceIsSaidToBeSo() {
    Plan plan = HandPlan.plan().with(Price.class, List.of());
    assertThat(explain(plan, Explanation.Subject.DEPOT, "baoji"))
        .last()
        .isEqualTo("Nothing is scarce there: one more of anything would change nothing.");
  }

  @Test
  void aDepotIsToldForWhichGoalsItsScarceThingsCount() {
    Price price =
        new Price(JULY, "baoji", Price.Kind.LABOUR, "general", 30, 20, 12.0, 10.0, 8.0, 0.0, 0.0);
    Plan plan = HandPlan.plan().with(Price.class, List.of(price));
    assertThat(explain(plan, Explanation.Subject.DEPOT, "baoji"))
        .last()
        .asString()
        .endsWith(
            "On average that is 12 money for economic value, 10 money for enemy goods driven out"
                + " and 8 money for army and guerrillas.");
  }

  private static List<String> explain(Plan plan, Explanation.Subject subject, String id) {
    return new Explanation(HandPlan.COMPLETED.network(), plan).of(subject, id);
  }
}
