package org.indusco.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.account.Account;
import org.indusco.app.account.Entry;
import org.indusco.app.change.Aims;
import org.indusco.app.change.Changes;
import org.indusco.app.compare.Comparison;
import org.indusco.exchange.report.Names;
import org.indusco.model.network.Goal;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.Summary;
import org.indusco.model.wording.Language;

/// The difference that changes make, on a screenful: first what it costs, then whom it touches.
final class WhatIfWords {

  private static final int ORDERS = 5;
  private static final int MARGIN = 2;
  private static final String CHANCE =
      "  The difference lies within the gaps of the two plans: it may be chance of the search.";

  private final Comparison comparison;
  private final boolean takesAway;
  private final Names names;
  private final String currency;
  private final StringBuilder text = new StringBuilder();

  private WhatIfWords(PlannedNetwork before, Changes changes, Comparison comparison) {
    takesAway = changes.onlyTakeAway();
    this.comparison = comparison;
    names = new Names(before.network(), Language.EN);
    currency = before.network().settings().currency();
  }

  static String of(
      Changes changes,
      PlannedNetwork before,
      PlannedNetwork after,
      Comparison comparison,
      Path folder) {
    WhatIfWords words = new WhatIfWords(before, changes, comparison);
    for (String sentence : changes.sentences(before.network(), Language.EN)) {
      words.line("What if: " + sentence);
    }
    words.value();
    words.goals();
    words.line(new UnitWords(names(after), after.network()).of(comparison.units()).stripTrailing());
    words.orders();
    ReserveWords.of(comparison.reserves(), words.names).forEach(words::line);
    words.sources();
    words.end(after.plan().summary(), folder);
    return words.text.toString();
  }

  private static Names names(PlannedNetwork planned) {
    return new Names(planned.network(), Language.EN);
  }

  private void line(String line) {
    text.append(line).append(System.lineSeparator());
  }

  private void value() {
    Summary second = comparison.after().summary();
    double first = comparison.before().value();
    double gain = comparison.gain();
    line("");
    if (comparison.none()) {
      line("Nothing changes.");
    }
    if (comparison.weighed()) {
      line("Goals weigh otherwise; both plans are measured with the new weights.");
    }
    line(
        comparison.sameValue()
            ? String.format(
                Locale.ROOT, "The value stays the same: %,.0f %s.", second.value(), currency)
            : String.format(
                Locale.ROOT,
                "%s %,.0f %s: %,.0f before, %,.0f after (%s).",
                gain < 0 ? "It costs" : "It gains",
                Math.abs(gain),
                currency,
                first,
                comparison.after().value(),
                Told.percent(gain, first)));
    line("  Both plans are checked. " + proven());
    if (second.stopped()) {
      line("  The new plan was stopped before its aim was reached.");
    }
  }

  /// Between which limits the difference lies that the change itself makes.
  private String proven() {
    double least = comparison.leastGain();
    double most = comparison.mostGain();
    if (comparison.weighed()) {
      return String.format(
          Locale.ROOT,
          "Whatever the plan, with these weights it gains at most %,.0f over the old one.",
          Math.max(0, most));
    }
    String best = "Whatever the plans, by their bounds the best of them ";
    if (least > 0 || most < 0) {
      return best
          + String.format(
              Locale.ROOT,
              "%s %,.0f to %,.0f.",
              least > 0 ? "gain" : "lose",
              Math.min(Math.abs(least), Math.abs(most)),
              Math.max(Math.abs(least), Math.abs(most)));
    }
    String limits =
        takesAway
            ? String.format(
                Locale.ROOT, "lose at most %,.0f; taking away gains nothing.", Math.abs(least))
            : String.format(
                Locale.ROOT, "lose at most %,.0f or gain at most %,.0f.", Math.abs(least), most);
    return best + limits + (comparison.sameValue() ? "" : System.lineSeparator() + CHANCE);
  }

  private void goals() {
    line("");
    line(
        String.format(
            Locale.ROOT, "%-24s %14s %14s %14s", "Goals", "before", "after", "difference"));
    List<GoalResult> after = comparison.after().goals();
    for (GoalResult first : comparison.before().goals()) {
      for (GoalResult second : after) {
        if (second.goal() == first.goal()) {
          goal(first, second);
        }
      }
    }
  }

  private void goal(GoalResult first, GoalResult second) {
    String unit = first.goal() == Goal.Aim.REFUGEES ? first.unit() : currency;
    line(
        String.format(
            Locale.ROOT,
            "  %-22s %14s %14s %14s %s",
            Aims.name(first.goal()),
            Told.share(first),
            Told.share(second),
            Told.signed(second.reached() - first.reached()),
            unit));
  }

  private void orders() {
    line("");
    var orders = comparison.orders();
    if (orders.isEmpty()) {
      line("No order fares otherwise.");
      return;
    }
    line(String.format(Locale.ROOT, "Orders that fare otherwise: %,d", orders.size()));
    orders.stream().limit(ORDERS).forEach(each -> line(OrderWords.of(each, names)));
    if (orders.size() > ORDERS) {
      line(String.format(Locale.ROOT, "  and %,d more", orders.size() - ORDERS));
    }
  }

  /// Where the difference comes from, the largest part first.
  private void sources() {
    record Part(String name, double gain) {}
    Account first = comparison.before().account();
    Account second = comparison.after().account();
    List<Part> parts = new ArrayList<>();
    for (Entry entry : Entry.values()) {
      parts.add(new Part(name(entry), second.of(entry) - first.of(entry)));
    }
    double aims = 0;
    for (Goal.Aim aim : Goal.Aim.values()) {
      aims += second.worth(aim) - first.worth(aim);
    }
    parts.add(new Part("weight of the goals", aims));
    List<String> told =
        parts.stream()
            .filter(part -> Math.abs(part.gain()) >= 0.5)
            .sorted((one, other) -> Double.compare(Math.abs(other.gain()), Math.abs(one.gain())))
            .map(part -> String.format(Locale.ROOT, "%s %+,.0f", part.name(), part.gain()))
            .toList();
    if (told.isEmpty()) {
      return;
    }
    line("");
    line(
        String.format(
            Locale.ROOT, "The difference of %s comes from", Told.signed(comparison.gain())));
    Told.wrapped(told, MARGIN).forEach(this::line);
  }

  private void end(Summary summary, Path folder) {
    line("");
    line(
        String.format(
            Locale.ROOT,
            "Took %.1f s, %.1f s of processor time. Open %s",
            summary.wallSeconds(),
            summary.cpuSeconds(),
            folder.resolve(PlanFiles.REPORT)));
  }

  private static String name(Entry entry) {
    return switch (entry) {
      case DELIVERED -> "deliveries";
      case BOUGHT -> "purchases";
      case WORK -> "wages and other costs of work";
      case TRAINING -> "training";
      case CARRIAGE -> "carriage";
      case HOLDING -> "holding";
      case MOVES -> "moves";
      case FOUNDINGS -> "foundings";
      case DANGER -> "expected losses";
      case LEFT -> "what is left in the end";
      case FLOORS -> "floors of orders";
      case RESERVES -> "stock targets";
    };
  }
}
