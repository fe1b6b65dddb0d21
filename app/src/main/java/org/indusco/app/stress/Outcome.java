package org.indusco.app.stress;

import java.time.YearMonth;
import java.util.List;
import org.indusco.app.account.Account;

/// How a plan fared in a scenario.
///
/// @param number of the scenario
/// @param account of all months together
/// @param losses cooperatives that were lost
public record Outcome(int number, Account account, List<Loss> losses) {

  /// A cooperative that was lost.
  public record Loss(String unit, String place, YearMonth month) {}

  public Outcome {
    losses = List.copyOf(losses);
  }
}
