package org.indusco.app.replay;

import java.time.YearMonth;
import java.util.List;
import org.indusco.app.account.Account;

/// A month of a replay.
///
/// @param happened what the month was worth as it came to pass
/// @param hindsight what the month is worth in the plan with hindsight
/// @param news how many dangers became known since the month before
/// @param planned whether it was planned anew when the month began
/// @param lost cooperatives that were lost in it
public record ReplayMonth(
    YearMonth month,
    Account happened,
    Account hindsight,
    int news,
    boolean planned,
    List<String> lost) {

  public ReplayMonth {
    lost = List.copyOf(lost);
  }

  /// What foresight was worth in this month, in money; below 0 where hindsight pays in this month
  /// for what it gains later.
  public double foresight() {
    return hindsight.value() - happened.value();
  }
}
