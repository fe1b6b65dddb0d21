package org.indusco.planner.exact;

import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.planner.outside.Geography;

/// The planning problem with a yes or no for every month of every cooperative and an amount for
/// every cooperative's work.
public final class ExactModel {

  // Variables by key, with the month last:
  //   stay(cooperative, place, baggage, t)  move(cooperative, from, to, baggage, baggage, t)
  //   wait(cooperative, t)  found(cooperative, place, t)
  //   work(cooperative, recipe, depot, t)  refugees(depot, skill, t)
  //   buy(row of supply, t)  sell(row of demand, t)  fill(row of orders, depot, t)
  //   floor(row of orders, last month)  reserve(depot, good, last month)
  //   keep(depot, good, t)  ship(row of routes, from, to, good, t)  train(row of training, t)
  //   lend(row of funds, use, industry, depot, t)
  // Rows "uses <= there is" by key:
  //   at, arrived, waiting, pin, premises (courses)
  //   crew, labour, worked, refugees, learn, equipment (people, machines)
  //   goods, before (balances)  order, store, route, loan, fund (limits)
  //   floor, reserve (what is delivered and kept in the end counts for them)

  private final Terms terms;
  private final Variables variables;
  private final double optimum;

  private ExactModel(Terms terms, Variables variables, double optimum) {
    this.terms = terms;
    this.variables = variables;
    this.optimum = optimum;
  }

  /// Solves the problem of a completed network.
  public static ExactModel solve(Network completed, Geography geography) {
    return solve(new Terms(completed, geography), new Variables(false));
  }

  /// What the best plan would be worth if a cooperative could divide itself among courses.
  public static double relaxation(Network completed, Geography geography) {
    return solve(new Terms(completed, geography), new Variables(true)).optimum();
  }

  private static ExactModel solve(Terms terms, Variables variables) {
    new CourseRows(terms, variables).add();
    new WorkRows(terms, variables).add();
    new TrainingRows(terms, variables).add();
    new GoodsRows(terms, variables).add();
    new LimitRows(terms, variables).add();
    return new ExactModel(terms, variables, variables.solve());
  }

  /// What the best plan is worth, in money.
  public double optimum() {
    return optimum;
  }

  /// A plan that reaches it.
  public Plan plan() {
    return ExactPlan.of(terms, variables);
  }
}
