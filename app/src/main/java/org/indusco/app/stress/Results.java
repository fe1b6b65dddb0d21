package org.indusco.app.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.indusco.app.account.Account;
import org.indusco.app.change.Aims;
import org.indusco.model.network.Goal;
import org.indusco.model.trial.StressRow;
import org.indusco.model.trial.TrialFigure;
import org.indusco.model.trial.TrialHelp;
import org.indusco.model.trial.TrialPeril;
import org.indusco.model.trial.TrialResult;

/// How a plan fares over many scenarios, as rows of tables.
public final class Results {

  private static final double WORST = 0.05;
  private static final double MEDIAN = 0.5;
  private static final double BEST = 0.95;

  private Results() {}

  /// All of it.
  public static TrialResult of(Stress stress) {
    List<TrialFigure> figures = new ArrayList<>();
    figures.add(figure(TrialFigure.VALUE, stress, Account::value));
    for (Goal.Aim aim : Goal.Aim.values()) {
      figures.add(figure(Aims.id(aim), stress, account -> account.of(aim)));
    }
    return new TrialResult(
        figures,
        stress.perils().stream().map(each -> new TrialPeril(each.unit(), each.share())).toList(),
        stress.helps().stream()
            .map(help -> new TrialHelp(help.change().words(), help.gain(), help.lost()))
            .toList(),
        rows(stress));
  }

  /// The outcomes of the scenarios.
  public static List<StressRow> rows(Stress stress) {
    return stress.outcomes().stream().map(Results::row).toList();
  }

  private static StressRow row(Outcome outcome) {
    Account account = outcome.account();
    return new StressRow(
        outcome.number(),
        account.value(),
        account.of(Goal.Aim.ENEMY_GOODS),
        account.of(Goal.Aim.ARMY_GUERRILLA),
        account.of(Goal.Aim.REFUGEES),
        account.of(Goal.Aim.POST_WAR),
        outcome.losses().stream().map(Outcome.Loss::unit).toList());
  }

  private static TrialFigure figure(
      String measure, Stress stress, ToDoubleFunction<Account> figure) {
    return new TrialFigure(
        measure,
        figure.applyAsDouble(stress.planned()),
        stress.mean(figure),
        stress.quantile(figure, WORST),
        stress.quantile(figure, MEDIAN),
        stress.quantile(figure, BEST));
  }
}
