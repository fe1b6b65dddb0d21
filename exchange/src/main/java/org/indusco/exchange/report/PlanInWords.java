package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Network;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Shortfall;
import org.indusco.model.wording.Language;

/// A plan in words and figures, for pages that show less of it than the report does.
public final class PlanInWords {

  private final Given given;

  /// @param completed the network that was planned, with its defaults filled in
  /// @param plan a plan for it
  public PlanInWords(Network completed, Plan plan, Language language) {
    given = Given.of(completed, plan, language);
  }

  /// What a plan does for a goal.
  ///
  /// @param name of the goal
  /// @param share that is reached of what there is to reach
  /// @param reached in the goal's unit
  /// @param of what there is to reach
  public record GoalLine(String name, String share, String reached, String of, String unit) {}

  /// An order that falls short or comes late.
  ///
  /// @param name of the order
  /// @param fare whether it is short or late
  /// @param ordered with its unit
  /// @param missing what is short, or else what comes late
  /// @param why what binds it, or empty
  public record OrderLine(String name, String fare, String ordered, String missing, String why) {}

  /// Moves of a month from one place to another for the same reason.
  ///
  /// @param who moves
  /// @param why in one or two phrases
  public record MoveLine(
      String month, String from, String to, List<String> who, List<String> why, String cost) {

    public MoveLine {
      who = List.copyOf(who);
      why = List.copyOf(why);
    }
  }

  /// Moves of a month from one place to another with the same cause.
  ///
  /// @param moves at least one
  /// @param why in one or two phrases
  public record MoveGroup(YearMonth month, List<Move> moves, List<String> why) {

    public MoveGroup {
      moves = List.copyOf(moves);
      why = List.copyOf(why);
    }
  }

  /// Figures in the money of the network.
  public Figures figures() {
    return given.figures();
  }

  /// What things are called.
  public Names names() {
    return given.names();
  }

  /// What the plan is worth, and how much better another could be at most.
  public String quality() {
    return Quality.sentence(given);
  }

  /// What was known, and how the figures of the network are known.
  public String trust() {
    return Trust.sentence(given);
  }

  /// What the network calls a goal.
  public String goal(Goal.Aim aim) {
    return Goals.name(given, aim);
  }

  /// The goals.
  public List<GoalLine> goals() {
    return given.rows(GoalResult.class).stream().map(this::line).toList();
  }

  private GoalLine line(GoalResult goal) {
    Figures figures = given.figures();
    return new GoalLine(
        Goals.name(given, goal.goal()),
        goal.of() > 0 ? figures.percent(goal.share()) : given.say("goals.nothing"),
        figures.count(goal.reached()),
        figures.count(goal.of()),
        Goals.unit(goal, given));
  }

  /// The orders that fall short or come late, those that miss most value first.
  public List<OrderLine> orders() {
    return given.rows(Shortfall.class).stream()
        .filter(order -> order.fare() != Shortfall.Fare.IN_FULL)
        .sorted(
            Comparator.comparingDouble(
                order -> -order.missing() * given.names().value(order.good())))
        .map(this::line)
        .toList();
  }

  private OrderLine line(Shortfall order) {
    boolean late = order.fare() == Shortfall.Fare.LATE;
    return new OrderLine(
        given.names().order(order.order()),
        given.say(late ? "orders.fare.late" : "orders.fare.short"),
        given.names().amount(order.ordered(), order.good()),
        given.figures().count(order.missing()),
        OrderReasons.brief(given, order.order()));
  }

  /// What binds an order, what counts most first; empty when nothing does.
  public String why(String order) {
    return OrderReasons.brief(given, order);
  }

  /// The moves with what each group of them is, by month.
  public List<MoveGroup> moveGroups() {
    return Moves.groups(given);
  }

  /// The moves, by month.
  public List<MoveLine> moves() {
    return Moves.lines(given);
  }
}
