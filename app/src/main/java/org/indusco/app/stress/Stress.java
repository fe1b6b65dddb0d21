package org.indusco.app.stress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.indusco.app.account.Account;
import org.indusco.app.change.Change;

/// How a plan fares over many scenarios.
///
/// @param planned what the plan counts with
/// @param outcomes by number; at least one
/// @param helps changes of the plan that were tried, the most helpful first
public record Stress(Account planned, List<Outcome> outcomes, List<Help> helps) {

  public Stress {
    outcomes = List.copyOf(outcomes);
    helps = List.copyOf(helps);
  }

  /// A change of the plan and what it does in the same scenarios.
  ///
  /// @param gain of the mean value, in money
  /// @param lost cooperatives lost in a scenario on average, with the change
  public record Help(Change change, double gain, double lost) {}

  /// The figure that a share of the scenarios do not reach.
  ///
  /// @param share in [0, 1]
  public double quantile(ToDoubleFunction<Account> figure, double share) {
    double[] sorted =
        outcomes.stream().map(Outcome::account).mapToDouble(figure).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
  }

  /// The mean of a figure.
  public double mean(ToDoubleFunction<Account> figure) {
    return outcomes.stream().map(Outcome::account).mapToDouble(figure).average().orElse(0);
  }

  /// Cooperatives lost in a scenario on average.
  public double meanLost() {
    return outcomes.stream().mapToInt(outcome -> outcome.losses().size()).average().orElse(0);
  }

  /// A cooperative and the share of scenarios in which it is lost.
  public record Peril(String unit, double share) {}

  /// The cooperatives that are lost in some scenario, the most often lost first.
  public List<Peril> perils() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      outcome.losses().forEach(loss -> counts.merge(loss.unit(), 1, Integer::sum));
    }
    List<Peril> perils = new ArrayList<>();
    counts.forEach((unit, count) -> perils.add(new Peril(unit, (double) count / outcomes.size())));
    perils.sort(Comparator.comparingDouble(Peril::share).reversed());
    return perils;
  }
}
