package org.indusco.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.account.Account;
import org.indusco.app.change.Aims;
import org.indusco.app.stress.Replanned;
import org.indusco.app.stress.Stress;
import org.indusco.exchange.report.Names;
import org.indusco.model.network.Goal;
import org.indusco.model.wording.Language;

/// How a plan fares over many scenarios, as the terminal shows it.
final class StressWords {

  private static final int PERILS = 8;
  private static final double[] SHARES = {0.05, 0.5, 0.95};

  private final Stress stress;
  private final PlannedNetwork planned;
  private final StringBuilder text = new StringBuilder();

  private StressWords(Stress stress, PlannedNetwork planned) {
    this.stress = stress;
    this.planned = planned;
  }

  static String of(Stress stress, int asked, PlannedNetwork planned, Path table) {
    StressWords words = new StressWords(stress, planned);
    if (stress.outcomes().size() < asked) {
      words.line("Stopped before all scenarios were played.");
    }
    words.spread();
    words.reading();
    words.perils();
    words.helps();
    words.line("Every scenario is in " + table);
    return words.text.toString();
  }

  /// What planning again is worth in the scenarios that both have played.
  static String replanned(Stress stress, Replanned again, PlannedNetwork planned, Path table) {
    int both = Math.min(stress.outcomes().size(), again.stress().outcomes().size());
    Stress without = new Stress(stress.planned(), stress.outcomes().subList(0, both), List.of());
    Stress with =
        new Stress(stress.planned(), again.stress().outcomes().subList(0, both), List.of());
    double gain = with.mean(Account::value) - without.mean(Account::value);
    StressWords words = new StressWords(with, planned);
    words.line("");
    words.line(
        String.format(
            Locale.ROOT,
            "Planned again after each month that did not go as planned, %,d plans in %,d"
                + " scenarios:",
            again.plans(),
            both));
    words.line(
        String.format(
            Locale.ROOT,
            "  %,.0f %s on average, a value of %,.0f instead of %,.0f; %.1f cooperatives lost"
                + " instead of %.1f",
            Math.abs(gain),
            gain < 0 ? "less" : "more",
            with.mean(Account::value),
            without.mean(Account::value),
            with.meanLost(),
            without.meanLost()));
    words.line("  Each of them is in " + table);
    return words.text.toString();
  }

  private void line(String line) {
    text.append(line).append(System.lineSeparator());
  }

  private void spread() {
    line(
        String.format(
            Locale.ROOT,
            "%,d scenarios, %.1f cooperatives lost in each on average.",
            stress.outcomes().size(),
            stress.meanLost()));
    line(
        String.format(
            Locale.ROOT,
            "%-24s %14s %14s %14s %14s %14s",
            "",
            "planned",
            "mean",
            "worst 1 in 20",
            "median",
            "best 1 in 20"));
    figures("Value", Account::value);
    for (Goal.Aim aim : Goal.Aim.values()) {
      figures(Aims.name(aim), account -> account.of(aim));
    }
  }

  private void reading() {
    line("  In 1 of 20 scenarios a figure is below the worst, in 1 of 20 above the best.");
    if (stress.quantile(Account::value, 0.5) > stress.planned().value()) {
      line(
          "  The median value is above the planned one, which already deducts the expected"
              + " losses:");
      line("  most scenarios lose less than that, a few lose much more.");
    }
  }

  private void figures(String name, ToDoubleFunction<Account> figure) {
    StringBuilder figures = new StringBuilder();
    figures.append(
        String.format(
            Locale.ROOT,
            "  %-22s %,14.0f %,14.0f",
            name,
            figure.applyAsDouble(stress.planned()),
            stress.mean(figure)));
    for (double share : SHARES) {
      figures.append(String.format(Locale.ROOT, " %,14.0f", stress.quantile(figure, share)));
    }
    line(figures.toString());
  }

  private void perils() {
    List<Stress.Peril> perils = stress.perils();
    line("");
    if (perils.isEmpty()) {
      line("No cooperative is ever lost.");
      return;
    }
    line("Most often lost:");
    Names names = new Names(planned.network(), Language.EN);
    perils.stream()
        .limit(PERILS)
        .forEach(
            peril ->
                line(
                    String.format(
                        Locale.ROOT,
                        "  %s, in %.1f %% of the scenarios",
                        names.cooperative(peril.unit()),
                        100 * peril.share())));
    if (perils.size() > PERILS) {
      line(String.format(Locale.ROOT, "  and %,d more", perils.size() - PERILS));
    }
  }

  private void helps() {
    if (stress.helps().isEmpty()) {
      return;
    }
    line("");
    line("Planned again as if a place were closed, and played through the same scenarios:");
    for (Stress.Help help : stress.helps()) {
      line(
          String.format(
              Locale.ROOT,
              "  %s %,.0f %s on average%s; %.1f cooperatives lost instead of %.1f",
              help.change().sentence(planned.network(), Language.EN),
              Math.abs(help.gain()),
              help.gain() < 0 ? "less" : "more",
              help.gain() < 0 ? ", so it does not pay" : "",
              help.lost(),
              stress.meanLost()));
    }
  }
}
