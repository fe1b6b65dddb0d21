package org.indusco.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The adapter reaches the engine; how fast it is is measured elsewhere.
final class EngineTest {

  @Test
  void stepsBringTheEstimateNearerAndAppraisalsProveTheSameBound() {
    Engine engine = Engine.on("S-20x8");
    assertThat(engine.appraise()).isPositive().isEqualTo(engine.appraise());
    double first = engine.step();
    double last = first;
    for (int i = 0; i < 10; i++) {
      last = engine.step();
    }
    assertThat(last).isBetween(0.0, first);
  }

  @Test
  void theLeastThatMustBeDoneGrowsWithTheNetwork() {
    Engine.Work small = Engine.on("S-20x4").leastOfStep();
    Engine.Work large = Engine.on("S-20x8").leastOfStep();
    assertThat(large.bytes()).isBetween(small.bytes() * 3 / 2, small.bytes() * 3);
    assertThat(large.operations()).isGreaterThan(small.operations());
    assertThat(Engine.on("S-40x8").leastOfAppraisal().operations())
        .isGreaterThan(Engine.on("S-20x8").leastOfAppraisal().operations());
  }
}
