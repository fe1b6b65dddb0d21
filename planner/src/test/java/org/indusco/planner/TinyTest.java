package org.indusco.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.planner.check.Checker;
import org.indusco.planner.check.Verdict;
import org.indusco.planner.drawn.Drawing;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.exact.ExactModel;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.api.Test;

/// The network that is planned by hand in `examples/tiny/README.md`.
final class TinyTest {

  private static final Path FOLDER = Path.of("..", "examples", "tiny");
  private static final double BY_HAND = 8976;
  private static final double RELAXED = 9000.60;

  private final Network network = Defaults.complete(Drawing.ofFolder(FOLDER)).network();

  @Test
  void plannerReachesTheOptimumFoundByHand() {
    Plan plan =
        Planner.plan(
            network,
            new DrawnGeography(network),
            new PlanRequest(PlanRequest.USUAL_GAP, PlanRequest.USUAL_ITERATIONS, 1, null, "", ""),
            Progress.none());
    assertThat(plan.summary().value()).isCloseTo(BY_HAND, within(0.5));
    assertThat(plan.summary().bound()).isBetween(BY_HAND, RELAXED * (1 + PlanRequest.USUAL_GAP));
  }

  /// Its recipes take no loans, so a fund for moves is worth as much, and one for work nothing.
  @Test
  void aFundForMovesIsAsGoodAndOneForWorkIsNone() {
    assertThat(optimumWith("moves")).isCloseTo(BY_HAND, within(1e-4));
    assertThat(optimumWith("work")).isCloseTo(optimumWith("any", 0), within(1e-4));
    assertThat(planned("moves")).isCloseTo(BY_HAND, within(0.5));
    assertThat(planned("work")).isCloseTo(optimumWith("work"), within(0.5));
  }

  private double optimumWith(String use) {
    return optimumWith(use, 150);
  }

  private double optimumWith(String use, double amount) {
    Network changed = with(use, amount);
    return ExactModel.solve(changed, new DrawnGeography(changed)).optimum();
  }

  private double planned(String use) {
    Network changed = with(use, 150);
    PlanRequest request = new PlanRequest(0.001, 4000, 1, null, "", "");
    return Planner.plan(changed, new DrawnGeography(changed), request, Progress.none())
        .summary()
        .value();
  }

  private Network with(String use, double amount) {
    String text = "funds\nid amount pays_for\nloans %s %s".formatted(amount, use);
    return network.with(Fund.class, Drawing.of(text).rows(Fund.class));
  }

  @Test
  void readmeTellsTheSameFigures() throws IOException {
    assertThat(Files.readString(FOLDER.resolve("README.md")))
        .contains("**8,976**")
        .contains("9,000.60");
  }

  @Test
  void dividedCooperativesCouldReachLittleMore() {
    double relaxed = ExactModel.relaxation(network, new DrawnGeography(network));
    assertThat(relaxed).isCloseTo(RELAXED, within(0.01));
  }

  @Test
  void exactSolverFindsTheSame() {
    ExactModel exact = ExactModel.solve(network, new DrawnGeography(network));
    assertThat(exact.optimum()).isCloseTo(BY_HAND, within(1e-4));
    Verdict verdict = Checker.check(network, new DrawnGeography(network), exact.plan());
    assertThat(verdict.violations()).isEmpty();
    assertThat(verdict.value()).isCloseTo(BY_HAND, within(1e-4));
  }
}
