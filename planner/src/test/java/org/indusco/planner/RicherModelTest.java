package org.indusco.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Founding;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.OrderReason;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Price;
import org.indusco.model.plan.SitingTest;
import org.indusco.model.plan.Stay;
import org.indusco.planner.drawn.Drawing;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.exact.ExactModel;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Premises, moves of other lengths, equipment left behind, founding and pins, on networks in which
/// one knows the answer: a cooperative makes 100 a month in town `b` and nothing in town `a`.
final class RicherModelTest {

  private static final YearMonth JULY = YearMonth.of(1940, 7);

  private static final String BASE =
      """
      network
      id start months horizon_value haulage
      x 1940-07 4 0 0.1

      goods
      id kind kg value
      cloth finished 1 1
      loom equipment 1000 1

      places
      id lat lon
      a 34 105
      b 34 107

      routes
      from to mode km days cost tonnes
      a b cart 200 60 50 0

      industries
      id move_cost
      weaving 5

      recipes
      id industry
      weave weaving

      recipe_goods
      recipe good direction quantity
      weave cloth out 10

      orders
      id good depots quantity
      army cloth b 600

      goals
      id weight
      refugees 0
      """;

  private static final String ONE =
      """
      cooperatives
      id industry place crew capital move_tonnes
      u1 weaving a 10 0 0
      """;

  private static final String TWO = ONE + "u2 weaving a 10 0 0\n";

  /// Plans, and holds the plan against the exact optimum, which must be as expected.
  private static Plan plan(double optimum, String... texts) {
    Network network = network(texts);
    PlanRequest request = new PlanRequest(0.0001, 6000, 1, null, "", "");
    Plan plan = Planner.plan(network, new DrawnGeography(network), request, Progress.none());
    assertThat(ExactModel.solve(network, new DrawnGeography(network)).optimum())
        .isCloseTo(optimum, within(1e-6));
    assertThat(plan.summary().value()).isCloseTo(optimum, within(0.01 * (1 + optimum)));
    assertThat(plan.summary().bound()).isGreaterThanOrEqualTo(optimum - 1e-6);
    return plan;
  }

  private static Network network(String... texts) {
    String[] all = new String[texts.length + 1];
    all[0] = BASE;
    System.arraycopy(texts, 0, all, 1, texts.length);
    return Drawing.completed(all);
  }

  @Test
  void aPlaceTakesInNoMoreUnitsThanItHasRoomFor() {
    String room = "places\nid lat lon premises\na 34 105 -\nb 34 107 1\n";
    Plan plan = plan(195, TWO, room);
    assertThat(plan.rows(Move.class)).hasSize(1);
    assertThat(plan.rows(Price.class))
        .anySatisfy(
            price -> {
              assertThat(price.kind()).isEqualTo(Price.Kind.PREMISES);
              assertThat(price.where()).isEqualTo("b");
              assertThat(price.price()).isGreaterThan(50);
            });
    assertThat(plan.rows(OrderReason.class))
        .extracting(OrderReason::kind)
        .contains(OrderReason.Kind.PREMISES);
    plan(390, TWO);
  }

  @ParameterizedTest
  @CsvSource({"0, 295, 1940-07", "1, 195, 1940-08", "2, 95, 1940-09"})
  void aMoveTakesTheMonthsOfItsIndustry(int months, double optimum, String arrival) {
    String industry = "industries\nid move_cost move_months\nweaving 5 " + months + "\n";
    Plan plan = plan(optimum, ONE, industry);
    assertThat(plan.rows(Move.class))
        .singleElement()
        .satisfies(
            move -> {
              assertThat(move.arrival()).isEqualTo(YearMonth.parse(arrival));
              assertThat(move.month().plusMonths(months)).isEqualTo(move.arrival());
            });
  }

  @ParameterizedTest
  @CsvSource({"either, 195, loom", "left, 195, loom", "carried, 0, -"})
  void whatIsTooHeavyIsLeftBehind(String when, double optimum, String left) {
    Plan plan =
        plan(
            optimum,
            ONE.replace("a 10 0 0", "a 10 0 10"),
            "recipe_equipment\nrecipe good quantity\nweave loom 1\n",
            "cooperative_equipment\ncooperative good count when_moving\nu1 loom 10 " + when + "\n",
            "stock\ndepot good quantity\nb loom 10\n");
    List<Move> moves = plan.rows(Move.class);
    assertThat(moves).hasSize(optimum > 0 ? 1 : 0);
    for (Move move : moves) {
      assertThat(move.leaves()).containsExactly(left);
      assertThat(move.tonnes()).isZero();
      assertThat(move.cost()).isEqualTo(5);
    }
  }

  /// The looms are needed in a by those who stay there.
  @Test
  void whatIsLeftBehindServesOthers() {
    Plan plan =
        plan(
            195 + 300,
            TWO.replace("u1 weaving a 10 0 0", "u1 weaving a 10 0 10")
                .replace("u2 weaving a", "u2 spinning a"),
            "recipes\nid industry\nweave weaving\nspin spinning\n",
            "recipe_goods\nrecipe good direction quantity\nweave cloth out 10\nspin rope out 10\n",
            "goods\nid kind kg value\ncloth finished 1 1\nrope finished 1 1\nloom equipment 1000 1\n",
            "demand\ndepot good quantity\na rope 100\n",
            "recipe_equipment\nrecipe good quantity\nweave loom 1\nspin loom 1\n",
            "cooperative_equipment\ncooperative good count when_moving\nu1 loom 10 either\n",
            "industries\nid move_cost\nweaving 5\nspinning 1000\n",
            "stock\ndepot good quantity\nb loom 10\n");
    assertThat(plan.rows(Move.class)).hasSize(1);
  }

  @Test
  void aCooperativeIsFoundedWhereAndWhenItPays() {
    String waiting = "labour\ndepot skill quantity refugees\nb general 10 10\na general 10 10\n";
    Plan plan = plan(250, proposed(50), waiting);
    assertThat(plan.rows(Founding.class)).containsExactly(new Founding("new", JULY, "b", 50, 0));
    assertThat(plan.rows(Stay.class))
        .singleElement()
        .satisfies(stay -> assertThat(stay.place()).isEqualTo("b"));
    assertThat(plan.rows(SitingTest.class))
        .singleElement()
        .satisfies(
            test -> {
              assertThat(test.founded()).isTrue();
              assertThat(test.place()).isEqualTo("b");
              assertThat(test.nextBest()).isEqualTo("a");
              assertThat(test.market()).isCloseTo(300, within(10.0));
              assertThat(test.material()).isZero();
            });
  }

  @Test
  void aCooperativeThatDoesNotPayIsNotFounded() {
    Plan plan = plan(0, proposed(500));
    assertThat(plan.rows(Founding.class)).isEmpty();
    assertThat(plan.rows(SitingTest.class))
        .singleElement()
        .satisfies(
            test -> {
              assertThat(test.founded()).isFalse();
              assertThat(test.worth()).isCloseTo(-200, within(10.0));
            });
  }

  private static String proposed(int cost) {
    return "cooperatives\nid industry place crew capital move_tonnes founding_cost\n"
        + "new weaving a 10 0 0 "
        + cost
        + "\n";
  }

  @Test
  void decisionsAreKept() {
    Plan stays = plan(0, ONE, "pins\ncooperative place from to\nu1 a - 1940-10\n");
    assertThat(stays.rows(Stay.class))
        .singleElement()
        .satisfies(stay -> assertThat(stay.to().isBefore(JULY.plusMonths(3))).isFalse());
    Plan later = plan(95, ONE, "pins\ncooperative place from to\nu1 a - 1940-08\n");
    assertThat(later.rows(Move.class))
        .singleElement()
        .satisfies(move -> assertThat(move.month()).isEqualTo(JULY.plusMonths(1)));
    Plan arrives =
        plan(95, ONE, "pins\ncooperative place from to\nu1 a - 1940-08\nu1 b 1940-09 -\n");
    assertThat(arrives.rows(Move.class)).hasSize(1);
    Plan closed = plan(0, ONE, "pins\ncooperative place from to\nu1 - - -\n");
    assertThat(closed.rows(Stay.class)).isEmpty();
    Plan founded =
        plan(
            150,
            proposed(50),
            "pins\ncooperative place from to\nnew - - 1940-08\nnew b 1940-09 -\n");
    assertThat(founded.rows(Founding.class)).hasSize(1);
  }

  @Test
  void decisionsThatCannotBeKeptAreNamed() {
    PlanRequest request = new PlanRequest(0.001, 2000, 1, null, "", "");
    Network impossible =
        Drawing.completed(BASE, ONE, "pins\ncooperative place from to\nu1 b - -\n");
    assertThatThrownBy(
            () ->
                Planner.plan(impossible, new DrawnGeography(impossible), request, Progress.none()))
        .isInstanceOf(NoPlanException.class)
        .hasMessageContaining("u1 cannot be where the table pins has it");
  }
}
