package org.indusco.app.stress;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.indusco.app.Knowledge;
import org.indusco.app.PlanWish;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.Planning;
import org.indusco.app.Series;
import org.indusco.app.account.Account;
import org.indusco.app.change.Change;
import org.indusco.app.change.ClosePlace;
import org.indusco.app.change.Window;
import org.indusco.model.plan.Plan;
import org.indusco.model.wording.Language;

/// Plays a plan through many scenarios, and looks for changes that help.
public final class Laboratory {

  private final PlannedNetwork planned;
  private final PlanWish wish;
  private final Series series;

  /// @param planned the plan with its network
  /// @param wish how changed plans are made
  public Laboratory(PlannedNetwork planned, PlanWish wish, Series series) {
    this.planned = planned;
    this.wish = wish.knowing(Knowledge.of(planned.plan().summary().knowing()));
    this.series = series;
  }

  /// What becomes known until the series is stopped; at least one outcome.
  ///
  /// Each change that is tried keeps everybody away from one of the places where most cooperatives
  /// are lost, from the month on by which a quarter of these losses have come. The plan that does
  /// so is played through the same scenarios.
  ///
  /// @param scenarios how many, at least 1
  /// @param changes how many changes are tried at most, at least 0
  /// @param threads how many work at a time, at least 1; the result does not depend on it
  public Stress run(long seed, int scenarios, int changes, int threads) {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      series.begin(scenarios + " scenarios of the plan", 1, 1 + changes);
      List<Outcome> outcomes = played(planned.plan(), seed, scenarios, pool);
      Stress stress = new Stress(Account.sum(planned.accounts()), outcomes, List.of());
      List<Stress.Help> helps = new ArrayList<>();
      for (Change change : candidates(outcomes, changes)) {
        if (series.stopped()) {
          break;
        }
        series.begin(
            change.sentence(planned.network(), Language.EN), 2 + helps.size(), 1 + changes);
        Plan other =
            Planning.plan(
                    change.applyTo(planned.network()),
                    planned.plan().summary().inputHash(),
                    wish.goingOnFrom(planned.plan()),
                    series)
                .plan();
        List<Outcome> again = played(other, seed, scenarios, pool);
        // Stopped amid the change, it cannot be held against the same scenarios.
        if (again.size() == outcomes.size()) {
          helps.add(help(change, stress, new Stress(stress.planned(), again, List.of())));
        }
      }
      helps.sort(Comparator.comparingDouble(Stress.Help::gain).reversed());
      return new Stress(stress.planned(), outcomes, helps);
    }
  }

  /// The same scenarios once more, each with planning again after every month that did not go as
  /// planned. That takes a plan for each such month: a thousand times as long as playing it does.
  ///
  /// @param scenarios how many, at least 1
  /// @param threads how many work at a time, at least 1; the result does not depend on it
  public Replanned replanned(long seed, int scenarios, int threads) {
    series.begin(scenarios + " scenarios with planning again", 1, 1);
    AtomicInteger plans = new AtomicInteger();
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      List<Outcome> outcomes =
          inOrder(
              scenarios,
              pool,
              scenario -> {
                Replanning again = new Replanning(wish, planned.plan(), Series.none());
                Outcome outcome = Play.of(planned, scenario, again);
                plans.addAndGet(again.plans());
                return outcome;
              },
              seed);
      return new Replanned(
          new Stress(Account.sum(planned.accounts()), outcomes, List.of()), plans.get());
    }
  }

  private static Stress.Help help(Change change, Stress before, Stress after) {
    double gain = after.mean(Account::value) - before.mean(Account::value);
    return new Stress.Help(change, gain, after.meanLost());
  }

  private List<Outcome> played(Plan plan, long seed, int scenarios, ForkJoinPool pool) {
    return inOrder(scenarios, pool, scenario -> Play.of(planned, plan, scenario), seed);
  }

  /// The outcomes of the first scenarios, in order; at least one even when stopped.
  private List<Outcome> inOrder(
      int scenarios, ForkJoinPool pool, Function<Scenario, Outcome> play, long seed) {
    AtomicInteger done = new AtomicInteger();
    return pool.submit(
            () ->
                IntStream.rangeClosed(1, scenarios)
                    .parallel()
                    .mapToObj(number -> played(new Scenario(seed, number), play))
                    .peek(outcome -> series.done(done.incrementAndGet(), scenarios))
                    .flatMap(Optional::stream)
                    .toList())
        .join();
  }

  private Optional<Outcome> played(Scenario scenario, Function<Scenario, Outcome> play) {
    return scenario.number() > 1 && series.stopped()
        ? Optional.empty()
        : Optional.of(play.apply(scenario));
  }

  /// The places where most cooperatives are lost, each from the month by which a quarter of them
  /// are.
  private static List<Change> candidates(List<Outcome> outcomes, int most) {
    Map<String, List<YearMonth>> losses = new HashMap<>();
    for (Outcome outcome : outcomes) {
      for (Outcome.Loss loss : outcome.losses()) {
        losses.computeIfAbsent(loss.place(), place -> new ArrayList<>()).add(loss.month());
      }
    }
    return losses.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, List<YearMonth>> each) -> -each.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .<Change>map(
            each -> new ClosePlace(each.getKey(), new Window(early(each.getValue()), null)))
        .toList();
  }

  private static YearMonth early(List<YearMonth> months) {
    return months.stream().sorted().toList().get(months.size() / 4);
  }
}
