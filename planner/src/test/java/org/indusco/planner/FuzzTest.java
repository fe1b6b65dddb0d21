package org.indusco.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.drawn.Soundness;
import org.indusco.planner.drawn.WildNetworks;
import org.indusco.planner.outside.Geography;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.api.Test;

/// The planner on networks at the edges of what tables allow, one seed after the other for as long
/// as the property `indusco.fuzz.seconds` says, or on the one seed that `indusco.fuzz.seed` names.
final class FuzzTest {

  private static final long NANOS = 1_000_000_000;

  /// The least that is tried on however slow a machine.
  private static final int LEAST = 100;

  /// One in so many plans is gone on from.
  private static final int AGAIN = 4;

  @Test
  void noNetworkBreaksThePlanner() {
    long only = Long.getLong("indusco.fuzz.seed", 0);
    if (only != 0) {
      assertPlanned(only);
      return;
    }
    long end = System.nanoTime() + NANOS * Long.getLong("indusco.fuzz.seconds", 30);
    long seed = 0;
    while (seed < LEAST || System.nanoTime() < end) {
      assertPlanned(++seed);
    }
    assertThat(seed).isGreaterThanOrEqualTo(LEAST);
  }

  private static void assertPlanned(long seed) {
    WildNetworks wild = WildNetworks.of(seed);
    assertThatCode(
            () -> {
              Geography geography = new DrawnGeography(wild.network());
              Plan plan = Planner.plan(wild.network(), geography, request(seed), Progress.none());
              Soundness.assertSound(wild.network(), geography, plan);
              if (seed % AGAIN == 0) {
                assertPlannedAgain(seed, plan);
              }
            })
        .as("seed %d, %s; again by: ./indusco test --fuzz %d", seed, wild.twists(), seed)
        .doesNotThrowAnyException();
  }

  /// Goes on from the plan of another network at the edges, which has as good as nothing to do with
  /// it, or a part of it.
  private static void assertPlannedAgain(long seed, Plan former) {
    Network other = WildNetworks.of(seed + 1).network();
    Geography geography = new DrawnGeography(other);
    PlanRequest request = request(seed).goingOnFrom(former.findRestart().orElseThrow());
    Soundness.assertSound(
        other, geography, Planner.plan(other, geography, request, Progress.none()));
  }

  private static PlanRequest request(long seed) {
    int[] efforts = {1, 40, 200, 1000};
    int iterations = efforts[new Random(seed).nextInt(efforts.length)];
    return new PlanRequest(0.005, iterations, seed, null, "", "");
  }
}
