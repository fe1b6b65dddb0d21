package org.indusco.exchange.report;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.indusco.exchange.NetworkFolder;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Order;
import org.indusco.model.plan.Allocation;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.LoanDraw;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Price;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Purchase;
import org.indusco.model.plan.Shipment;
import org.indusco.model.plan.Shortfall;
import org.indusco.model.plan.Stay;
import org.indusco.model.plan.Summary;

/// The network `examples/tiny` and the plan that its README works out by hand.
public final class HandPlan {

  /// The network with its defaults filled in.
  public static final Defaults.Completed COMPLETED =
      Defaults.complete(NetworkFolder.read(Path.of("..", "examples", "tiny")).network());

  private HandPlan() {}

  /// The plan.
  public static Plan plan() {
    return Plan.of(summary())
        .with(GoalResult.class, goals())
        .with(Shortfall.class, shortfalls())
        .with(Stay.class, stays())
        .with(Move.class, moves())
        .with(Production.class, production())
        .with(Allocation.class, List.of(allotted(7, 3), allotted(8, 3), allotted(10, 2)))
        .with(Purchase.class, purchases())
        .with(Shipment.class, shipments())
        .with(Delivery.class, deliveries())
        .with(
            LoanDraw.class,
            List.of(
                new LoanDraw(month(8), "loans", "luoyang", Fund.Use.ANY, List.of(), 100),
                new LoanDraw(month(9), "loans", "luoyang", Fund.Use.ANY, List.of(), 100)))
        .with(Price.class, prices());
  }

  static Summary summary() {
    return new Summary(
        8976, 9000, true, false, null, 0.25, 0.125, 6, 6, 2, 880, "repair", "0.1.0", 1, "c0ffee");
  }

  static YearMonth month(int number) {
    return YearMonth.of(1940, number);
  }

  private static List<GoalResult> goals() {
    return List.of(
        new GoalResult(Goal.Aim.ENEMY_GOODS, "money", 0.5, 2580, 4800),
        new GoalResult(Goal.Aim.ARMY_GUERRILLA, "money", 0.5, 5500, 6400),
        new GoalResult(Goal.Aim.REFUGEES, "worker-months", 5, 41, 68),
        new GoalResult(Goal.Aim.POST_WAR, "money", 0.1, 3000, 3000));
  }

  private static List<Shortfall> shortfalls() {
    return List.of(
        new Shortfall("guerrilla", Order.OrderClass.GUERRILLA, "blanket", 150, 100, 0, 50),
        new Shortfall("army", Order.OrderClass.ARMY, "blanket", 1100, 800, 200, 100));
  }

  private static List<Stay> stays() {
    return List.of(
        stay("w1", "baoji", 7, 13, Stay.End.HORIZON),
        stay("w2", "luoyang", 7, 9, Stay.End.MOVE),
        stay("w2", "baoji", 10, 13, Stay.End.HORIZON),
        stay("w3", "shuangshipu", 7, 13, Stay.End.HORIZON),
        stay("c1", "shuangshipu", 7, 13, Stay.End.HORIZON),
        stay("c2", "baoji", 7, 13, Stay.End.HORIZON),
        stay("c3", "luoyang", 7, 8, Stay.End.MOVE),
        stay("c3", "shuangshipu", 9, 13, Stay.End.HORIZON));
  }

  private static Stay stay(String who, String place, int from, int to, Stay.End end) {
    YearMonth until = to == 13 ? YearMonth.of(1941, 1) : month(to);
    return new Stay(who, place, place, month(from), until, end);
  }

  private static List<Move> moves() {
    Move.Cause why = Move.Cause.CLOSING;
    return List.of(
        new Move(
            "w2",
            month(9),
            month(9).plusMonths(1),
            "luoyang",
            "baoji",
            200,
            100,
            2,
            List.of(),
            1,
            0,
            why),
        new Move(
            "c3",
            month(8),
            month(8).plusMonths(1),
            "luoyang",
            "shuangshipu",
            200,
            100,
            1,
            List.of(),
            1,
            0,
            why));
  }

  private static List<Production> production() {
    List<Production> work = new ArrayList<>();
    String wool = "weave_blankets";
    String cotton = "weave_cloth";
    work(work, "w1", "baoji", wool, 10, 10, 10, 10, 10);
    work(work, "w2", "luoyang", wool, 10, 10, 0, 0, 0);
    work(work, "w2", "baoji", wool, 0, 0, 0, 10, 5);
    work(work, "c2", "baoji", cotton, 8, 8, 8, 5, 10);
    work(work, "w3", "shuangshipu", wool, 5, 5, 5, 5, 5);
    work(work, "c1", "shuangshipu", cotton, 10, 10, 10, 10, 10);
    work(work, "c3", "luoyang", cotton, 10, 0, 0, 0, 0);
    work(work, "c3", "shuangshipu", cotton, 0, 0, 10, 10, 10);
    return work;
  }

  private static void work(
      List<Production> all, String who, String depot, String recipe, double... fromJuly) {
    for (int i = 0; i < fromJuly.length; i++) {
      if (fromJuly[i] > 0) {
        all.add(new Production(month(7 + i), who, depot, recipe, fromJuly[i]));
      }
    }
  }

  private static Allocation allotted(int month, double workers) {
    return new Allocation(month(month), "baoji", "w1", Allocation.Kind.LABOUR, "general", workers);
  }

  private static List<Purchase> purchases() {
    return List.of(
        new Purchase(month(7), "baoji", "wool", 1000, 1),
        new Purchase(month(7), "luoyang", "wool", 600, 1),
        new Purchase(month(7), "shuangshipu", "wool", 500, 1),
        new Purchase(month(7), "baoji", "cotton", 390, 1),
        new Purchase(month(7), "shuangshipu", "cotton", 900, 1));
  }

  private static List<Shipment> shipments() {
    return List.of(
        shipment(9, 9, "luoyang", "baoji", 1, "wool", 200, 0.2, 2),
        shipment(8, 8, "luoyang", "baoji", 1, "blanket", 50, 0.1, 1),
        shipment(9, 9, "luoyang", "baoji", 1, "blanket", 50, 0.1, 1),
        shipment(9, 9, "shuangshipu", "baoji", 2, "blanket", 250, 0.5, 5),
        shipment(8, 9, "luoyang", "yuanqu", 3, "blanket", 50, 0.1, 5),
        shipment(9, 10, "luoyang", "yuanqu", 3, "blanket", 50, 0.1, 5));
  }

  private static Shipment shipment(
      int month,
      int arrival,
      String from,
      String to,
      int route,
      String good,
      double quantity,
      double tonnes,
      double cost) {
    return new Shipment(
        month(month), month(arrival), from, to, route, good, quantity, tonnes, cost);
  }

  private static List<Delivery> deliveries() {
    return List.of(
        new Delivery(month(11), "army", "baoji", "blanket", 800, 5, 0),
        new Delivery(month(12), "army", "baoji", "blanket", 200, 4.5, 1),
        new Delivery(month(10), "guerrilla", "yuanqu", "blanket", 100, 6, 0),
        new Delivery(month(8), "", "luoyang", "cloth", 100, 4, 0),
        new Delivery(month(12), "", "baoji", "cloth", 390, 4, 0),
        new Delivery(month(12), "", "shuangshipu", "cloth", 800, 4, 0));
  }

  private static List<Price> prices() {
    return List.of(
        Price.whole(month(8), "luoyang>yuanqu", Price.Kind.ROUTE, "", 710, 0.1),
        Price.whole(month(7), "baoji", Price.Kind.MATERIAL, "wool", 1.75, 200),
        Price.whole(month(8), "baoji", Price.Kind.MATERIAL, "wool", 2.25, 200),
        Price.whole(month(10), "baoji", Price.Kind.MATERIAL, "wool", 2, 100),
        Price.whole(month(9), "", Price.Kind.LOAN, "loans", 0.49, 150));
  }
}
