package org.indusco.app.job;

/// A kept plan is to be played through scenarios.
///
/// @param plan the hash of the plan
/// @param seed of the scenarios
/// @param scenarios how many are played, from 1 to [#MOST_SCENARIOS]
/// @param changes how many of the places with most losses are tried as closed, each with a plan of
///     its own, from 0 to [#MOST_CHANGES]
public record Trial(String plan, long seed, int scenarios, int changes) implements Task {

  /// So many scenarios can be played at most.
  public static final int MOST_SCENARIOS = 100_000;

  /// So many changes can be tried at most.
  public static final int MOST_CHANGES = 10;

  /// Which seed, how many scenarios and changes are usual.
  public static final Trial USUAL =
      new Trial(/* plan= */ "", /* seed= */ 7, /* scenarios= */ 500, /* changes= */ 3);

  public Trial {
    require("scenarios", scenarios, 1, MOST_SCENARIOS);
    require("changes", changes, 0, MOST_CHANGES);
  }

  private static void require(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%d %s: it must be from %d to %d".formatted(value, what, least, most));
    }
  }
}
