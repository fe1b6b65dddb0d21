package org.indusco.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.indusco.app.PlannedNetwork;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Network;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Reserve;
import org.indusco.model.plan.Shortfall;
import org.indusco.model.plan.Summary;
import org.jspecify.annotations.Nullable;

/// What the command line says of a plan that was made.
final class PlanWords {

  private static final int FEW = 100;
  private static final double WORTH_A_TRY = 0.001;

  private PlanWords() {}

  static String of(PlannedNetwork planned, Path folder) {
    Summary summary = planned.plan().summary();
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s%,d cooperatives over %d months, %,d moves; %s.%n",
            summary.stopped() ? "Stopped before the aim was reached. " : "",
            summary.units(),
            summary.months(),
            summary.moves(),
            knowing(summary.knowing())));
    text.append(
        String.format(
            Locale.ROOT,
            "Value %,.0f %s; no plan can pass %,.0f, a gap of %.2f %% of that bound. Checked.%n",
            summary.value(),
            planned.network().settings().currency(),
            summary.bound(),
            100 * summary.gap()));
    if (exactMayHelp(summary)) {
      text.append("  Maybe --finish exact: with so few cooperatives it comes nearer.").append('\n');
    }
    String currency = planned.network().settings().currency();
    for (GoalResult goal : planned.plan().rows(GoalResult.class)) {
      text.append(line(name(planned.network(), goal.goal()), goal, currency));
    }
    text.append(floors(planned.plan(), currency)).append(reserves(planned.plan(), currency));
    text.append(
        String.format(
            Locale.ROOT,
            "Took %.1f s, %.1f s of processor time. Open %s%n",
            summary.wallSeconds(),
            summary.cpuSeconds(),
            folder.resolve(PlanFiles.REPORT)));
    return text.toString();
  }

  /// Whether the network is small, the gap is one to care about, and no solver has searched yet.
  private static boolean exactMayHelp(Summary summary) {
    return summary.units() <= FEW
        && summary.gap() > WORTH_A_TRY
        && !summary.stopped()
        && !summary.finish().startsWith("exact");
  }

  private static String line(String name, GoalResult goal, String currency) {
    String unit = goal.goal() == Goal.Aim.REFUGEES ? goal.unit() : currency;
    if (goal.of() <= 0) {
      return String.format(Locale.ROOT, "  %-40s nothing to reach%n", name);
    }
    return String.format(
        Locale.ROOT,
        "  %-40s %,13.0f of %,13.0f %-14s %5.1f %%%n",
        name,
        goal.reached(),
        goal.of(),
        unit,
        100 * goal.share());
  }

  /// What is delivered of floors, and what that counts beside the goals; nothing without floors.
  private static String floors(Plan plan, String currency) {
    List<Shortfall> floors =
        plan.rows(Shortfall.class).stream().filter(order -> order.floor() > 0).toList();
    long met = floors.stream().filter(order -> order.floorShort() == 0).count();
    double worth = floors.stream().mapToDouble(Shortfall::floorWorth).sum();
    return beside("Floors of orders", met, floors.size(), worth, currency);
  }

  private static String reserves(Plan plan, String currency) {
    List<Reserve> reserves = plan.rows(Reserve.class);
    long met = reserves.stream().filter(Reserve::met).count();
    double worth = reserves.stream().mapToDouble(Reserve::worth).sum();
    return beside("Stock targets", met, reserves.size(), worth, currency);
  }

  private static String beside(String name, long met, int of, double worth, String currency) {
    return of == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "  %-40s %,13d of %,13d met, which counts %,.0f %s%n",
            name,
            met,
            of,
            worth,
            currency);
  }

  private static String knowing(@Nullable LocalDate day) {
    return day == null ? "with hindsight" : "with what was known on " + day;
  }

  /// What the network calls a goal, else what it is about.
  private static String name(Network network, Goal.Aim aim) {
    return network.rows(Goal.class).stream()
        .filter(goal -> goal.id() == aim && !goal.name().isBlank())
        .findFirst()
        .map(Goal::name)
        .orElseGet(() -> usual(aim));
  }

  private static String usual(Goal.Aim aim) {
    return switch (aim) {
      case ENEMY_GOODS -> "Enemy goods replaced";
      case ARMY_GUERRILLA -> "Army and guerrillas";
      case REFUGEES -> "Refugees at work";
      case POST_WAR -> "Base after the war";
    };
  }
}
