package org.indusco.planner.program;

import java.util.stream.IntStream;

/// What a unit has with it.
///
/// @param atRisk money lost when the unit is lost
/// @param lasting what it is worth to the goals when it stands at the horizon, in money
/// @param tonnes what it carries when it moves with this
/// @param family families of presence rows it takes part in
/// @param amount how much of each family it brings, scaled
/// @param shedGood goods that were left behind on the way from the first load to this one; those of
///     an earlier load come first
/// @param shedCount how much of each
public record Load(
    double atRisk,
    double lasting,
    double tonnes,
    int[] family,
    double[] amount,
    int[] shedGood,
    double[] shedCount) {

  /// Whether equipment of a kind was left behind.
  public boolean lacks(int good) {
    return IntStream.of(shedGood).anyMatch(shed -> shed == good);
  }
}
