package org.indusco.planner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Network;
import org.indusco.model.plan.LoanDraw;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Trainees;
import org.indusco.planner.PlanRequest;
import org.indusco.planner.Planner;
import org.indusco.planner.drawn.Drawing;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.api.Test;

/// Faults planted in what a plan says of people who learn and of loans that are for something.
final class LearningAndLendingTest {

  /// Weavers whose work takes loans, and spinners whose work does not; others can learn to weave.
  private static final String MILLS =
      """
      network
      id start months horizon_value
      mills 1940-07 5 0

      goods
      id kind value
      cotton raw 1
      yarn intermediate 4
      cloth finished 9

      places
      id lat lon
      baoji 34.36 107.24

      recipes
      id industry skill cost loan
      spin spinning general 8 0
      weave weaving weaver 10 5

      recipe_goods
      recipe good direction quantity
      spin cotton in 12
      spin yarn out 10
      weave yarn in 10
      weave cloth out 8

      cooperatives
      id industry place crew
      wheel spinning baoji 8
      loom weaving baoji 8

      cooperative_members
      cooperative skill count
      wheel general 6
      loom weaver 2

      labour
      depot skill quantity refugees
      baoji general 6 2

      training
      depot skill into from places months cost
      baoji general weaver 1940-07 2 1 3

      stock
      depot good quantity
      baoji yarn 400

      funds
      id amount pays_for industries
      bank 100 any -
      looms 20 work weaving

      orders
      id good quantity
      coats cloth 1000
      """;

  private static final Network NETWORK = Drawing.completed(MILLS);
  private static final Plan PLAN =
      Planner.plan(
          NETWORK,
          new DrawnGeography(NETWORK),
          new PlanRequest(0.001, 4000, 1, null, "", ""),
          Progress.none());

  @Test
  void thePlanItselfIsSound() {
    assertThat(PLAN.rows(Trainees.class)).isNotEmpty();
    assertThat(PLAN.rows(LoanDraw.class)).isNotEmpty();
    assertThat(violations(PLAN)).isEmpty();
  }

  @Test
  void namesTooManyLearners() {
    assertThat(violations(learners(row -> people(row, 5, 15))))
        .anyMatch(text -> text.startsWith("places in training [baoji, general, weaver, 0]"));
  }

  @Test
  void namesAPoolThatIsTrainedTwice() {
    List<Trainees> rows = new ArrayList<>();
    for (int month = 7; month < 12; month++) {
      YearMonth begin = YearMonth.of(1940, month);
      rows.add(new Trainees(begin, "baoji", "general", "weaver", 2, 6, begin.plusMonths(1)));
    }
    assertThat(violations(PLAN.with(Trainees.class, rows)))
        .anyMatch(text -> text.startsWith("part that learns of [baoji, general]"));
  }

  @Test
  void namesACostThatIsNotThatOfTheCourse() {
    assertThat(violations(learners(row -> people(row, row.people(), 0))))
        .anyMatch(text -> text.startsWith("trainees at baoji in month 0: cost"));
  }

  @Test
  void namesLearnersWhoAreReadyTooSoon() {
    assertThat(
            violations(
                learners(
                    row ->
                        new Trainees(
                            row.month(),
                            row.depot(),
                            row.skill(),
                            row.into(),
                            row.people(),
                            row.cost(),
                            row.month()))))
        .contains("trainees at baoji in month 0: ready in another month");
  }

  @Test
  void namesACourseThatThereIsNot() {
    assertThat(
            violations(
                learners(
                    row ->
                        new Trainees(
                            row.month(),
                            row.depot(),
                            row.into(),
                            row.skill(),
                            row.people(),
                            row.cost(),
                            row.ready()))))
        .contains("trainees at baoji in month 0: there is no such training");
  }

  @Test
  void namesWorkOfThoseWhoHaveNotLearned() {
    assertThat(violations(PLAN.with(Trainees.class, List.of())))
        .anyMatch(text -> text.startsWith("labour [baoji, weaver, "));
  }

  @Test
  void namesAFundThatIsForSomethingElse() {
    assertThat(violations(loans(row -> purpose(row, "looms", Fund.Use.MOVES, List.of("spinning")))))
        .contains("looms may not pay at baoji in month 0");
  }

  @Test
  void namesLoansThatAreNotForTheWorkDone() {
    assertThat(violations(loans(row -> purpose(row, "bank", Fund.Use.MOVES, List.of()))))
        .anyMatch(text -> text.startsWith("loans [baoji, 0] for [work of weaving]"));
  }

  @Test
  void namesWorkThatIsPaidForWithThisAndWithThat() {
    List<LoanDraw> rows = new ArrayList<>(PLAN.rows(LoanDraw.class));
    rows.add(purpose(rows.getFirst(), "bank", Fund.Use.ANY, List.of()));
    assertThat(violations(PLAN.with(LoanDraw.class, rows)))
        .anyMatch(text -> text.endsWith("work of weaving is paid for with this and with that"));
  }

  private static List<String> violations(Plan plan) {
    return Checker.check(NETWORK, new DrawnGeography(NETWORK), plan).violations();
  }

  private static Plan learners(UnaryOperator<Trainees> change) {
    return PLAN.with(Trainees.class, PLAN.rows(Trainees.class).stream().map(change).toList());
  }

  private static Plan loans(UnaryOperator<LoanDraw> change) {
    return PLAN.with(LoanDraw.class, PLAN.rows(LoanDraw.class).stream().map(change).toList());
  }

  private static Trainees people(Trainees row, double people, double cost) {
    return new Trainees(
        row.month(), row.depot(), row.skill(), row.into(), people, cost, row.ready());
  }

  private static LoanDraw purpose(
      LoanDraw row, String fund, Fund.Use use, List<String> industries) {
    return new LoanDraw(row.month(), fund, row.depot(), use, industries, row.amount());
  }
}
