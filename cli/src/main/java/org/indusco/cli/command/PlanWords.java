package org.indusco.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.indusco.app.PlannedNetwork;
import org.indusco.model.network.Goal;
import org.indusco.model.plan.GoalResult;
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
    planned.plan().rows(GoalResult.class).forEach(goal -> text.append(line(goal, currency)));
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

  private static String line(GoalResult goal, String currency) {
    String unit = goal.goal() == Goal.Aim.REFUGEES ? goal.unit() : currency;
    if (goal.of() <= 0) {
      return String.format(Locale.ROOT, "  %-24s nothing to reach%n", name(goal.goal()));
    }
    return String.format(
        Locale.ROOT,
        "  %-24s %,16.0f of %,16.0f %-14s %5.1f %%%n",
        name(goal.goal()),
        goal.reached(),
        goal.of(),
        unit,
        100 * goal.share());
  }

  private static String knowing(@Nullable LocalDate day) {
    return day == null ? "with hindsight" : "with what was known on " + day;
  }

  private static String name(Goal.Aim aim) {
    return switch (aim) {
      case ENEMY_GOODS -> "Enemy goods replaced";
      case ARMY_GUERRILLA -> "Army and guerrillas";
      case REFUGEES -> "Refugees at work";
      case POST_WAR -> "Base after the war";
    };
  }
}
