package org.indusco.planner.reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Cooperative;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.MoveReason;
import org.indusco.model.plan.OrderReason;
import org.indusco.model.plan.Shortfall;
import org.indusco.model.plan.SitingTest;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.indusco.planner.repair.Settlement;

/// The reasons of a plan.
public final class Reasons {

  private final Compilation compilation;
  private final Settlement settlement;
  private final Ledger ledger;
  private final UsedUp usedUp;

  /// For what was decided.
  ///
  /// @param prices the prices that prove the bound, scaled, by row
  public Reasons(Compilation compilation, Settlement settlement, double[] prices) {
    this.compilation = compilation;
    this.settlement = settlement;
    usedUp = new UsedUp(compilation, settlement);
    ledger = new Ledger(compilation, settlement, prices, usedUp);
  }

  /// How much of everything the plan uses.
  public UsedUp usedUp() {
    return usedUp;
  }

  /// For which goals each price counts.
  public GoalParts goalParts() {
    return new GoalParts(ledger);
  }

  /// What binds each order that is short or late.
  ///
  /// @param fares how each order fares, in the order of the table orders
  public List<OrderReason> orders(List<Shortfall> fares) {
    Ways ways = new Ways(ledger);
    Lacks lacks = new Lacks(ledger.ground, compilation.recipes(), ways);
    Scarcities scarcities = new Scarcities(ledger, compilation.units());
    return new OrderReasons(ledger, ways, lacks, scarcities).of(fares);
  }

  /// The siting test of every proposed cooperative, in the order of cooperatives.
  public List<SitingTest> sitings() {
    SitingTests tests = new SitingTests(ledger);
    return compilation.units().stream()
        .filter(Unit::proposed)
        .map(unit -> tests.of(unit, settlement.courses().get(unit.number())))
        .toList();
  }

  /// Moves with what they are held against.
  ///
  /// @param moves the same moves, with the cause that counts most at the prices
  /// @param reasons by move, in the same order
  public record Moved(List<Move> moves, List<MoveReason> reasons) {}

  /// What every move is held against.
  ///
  /// @param moves in the order of cooperatives and months
  public Moved moves(List<Move> moves) {
    Map<String, List<Move>> byUnit = new HashMap<>();
    moves.forEach(
        move -> byUnit.computeIfAbsent(move.cooperative(), id -> new ArrayList<>()).add(move));
    List<Cooperative> cooperatives = ledger.ground.network.rows(Cooperative.class);
    MoveReasons reasons = new MoveReasons(ledger);
    List<MoveReasons.Told> told = new ArrayList<>();
    for (Unit unit : compilation.units()) {
      List<Move> own = byUnit.get(cooperatives.get(unit.number()).id());
      Trajectory course = settlement.courses().get(unit.number());
      if (own != null && course != null) {
        told.addAll(reasons.of(unit, course, own));
      }
    }
    return new Moved(
        told.stream().map(MoveReasons.Told::move).toList(),
        told.stream().map(MoveReasons.Told::reason).toList());
  }
}
