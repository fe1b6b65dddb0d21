package org.indusco.bench.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Summary;
import org.indusco.planner.check.Checker;
import org.indusco.planner.check.Verdict;
import org.indusco.planner.outside.Geography;
import org.indusco.planner.price.Arbitrage;
import org.indusco.planner.price.Oracle;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.indusco.planner.repair.ForwardRepair;
import org.indusco.planner.repair.Settlement;
import org.indusco.planner.round.Room;
import org.indusco.planner.tell.Telling;
import org.jspecify.annotations.Nullable;

/// What a peer's answer is worth by this project's own measures.
///
/// @param bound certified by the oracle at the peer's duals, in money; null without duals
/// @param value of the peer's plan after the forward repair, by the checker, in money; null without
///     a plan that the checker accepts
/// @param moves in that plan
public record Judgement(@Nullable Double bound, @Nullable Double value, int moves) {

  /// Prices of goods by which left-overs are judged when a peer has no duals, as a share of their
  /// reference values.
  private static final double USUAL_PRICE = 0.9;

  /// Judges an answer to the problem of a completed network.
  public static Judgement of(
      Network completed, Geography geography, Compilation compilation, Answer answer) {
    Double bound = bound(compilation, answer);
    List<int[]> courses = answer.courses();
    double[] amounts = answer.amounts();
    if (courses == null || amounts == null) {
      return new Judgement(bound, null, 0);
    }
    Plan plan = plan(compilation, courses, amounts, usualPrices(compilation.program()));
    Verdict verdict = Checker.check(completed, geography, plan);
    return verdict.accepted()
        ? new Judgement(bound, verdict.value(), plan.rows(Move.class).size())
        : new Judgement(bound, null, 0);
  }

  /// The best bound that a peer's duals prove. Solvers differ in the sign of duals, and noise in
  /// them weighs less once differences between depots are smoothed as this planner does with its
  /// own: as all prices at or above 0 are valid, each peer gets the best of these readings.
  private static @Nullable Double bound(Compilation compilation, Answer answer) {
    double[] duals = answer.duals();
    if (duals == null) {
      return null;
    }
    Oracle oracle = new Oracle(compilation);
    Arbitrage arbitrage = new Arbitrage(compilation);
    double best = Double.POSITIVE_INFINITY;
    for (int sign : new int[] {-1, 1}) {
      double[] prices = new double[duals.length];
      Arrays.setAll(prices, i -> Math.max(0, sign * duals[i]));
      best = Math.min(best, oracle.appraise(prices).bound());
      double[] amounts = answer.amounts();
      if (amounts != null) {
        best = Math.min(best, oracle.appraise(arbitrage.remove(prices, amounts)).bound());
      }
    }
    return Double.isFinite(best) ? best : null;
  }

  /// The plan of a decision, made such that it can be carried out.
  static Plan plan(Compilation compilation, List<int[]> at, double[] amounts, double[] prices) {
    Room room = new Room(compilation.program());
    List<@Nullable Trajectory> courses = new ArrayList<>();
    for (Unit unit : compilation.units()) {
      Trajectory course =
          Trajectory.of(compilation.ground(), compilation.program(), unit, at.get(unit.number()));
      courses.add(room.take(course) ? course : null);
    }
    Settlement settlement =
        ForwardRepair.repair(compilation, courses, amounts, prices, room.lent());
    Summary summary =
        new Summary(Double.NaN, 0, false, false, null, 0, 0, 0, 0, 0, 0, "repair", "", 1, "");
    return Telling.tell(compilation, settlement, prices, summary);
  }

  static double[] usualPrices(Program program) {
    double[] prices = new double[program.rhs.length];
    int from = program.rows.material(0, 0, 0);
    Arrays.fill(prices, from, program.rows.before(0, 0, 0), USUAL_PRICE);
    return prices;
  }
}
