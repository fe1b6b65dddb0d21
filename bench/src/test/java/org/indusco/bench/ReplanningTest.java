package org.indusco.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.indusco.app.PlanWish;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.Planning;
import org.indusco.app.Series;
import org.indusco.app.change.ChangeException;
import org.indusco.app.change.ChangeReader;
import org.indusco.bench.measure.Measurement;
import org.indusco.bench.measure.Measurements;
import org.indusco.bench.synthetic.Size;
import org.indusco.bench.synthetic.SyntheticNetwork;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Planning again from a former plan, on generated networks that are large enough to gain by it.
class ReplanningTest {

  /// What a plan may be behind one that was planned from nothing, as a share of the bound.
  private static final double BEHIND = 0.002;

  /// Few units choose anew around one place after the other, which takes a while whatever the
  /// network; many do not, so more changes are tried with them.
  private static final String FEW = "S";

  private static final String MANY = "S-600x6";

  /// What several tests go on from is planned but once.
  private static final Map<String, PlannedNetwork> FORMER = new HashMap<>();

  @TempDir private Path scratch;

  private static PlannedNetwork former(String size) {
    return FORMER.computeIfAbsent(
        size,
        name ->
            planned(
                Defaults.complete(SyntheticNetwork.draw(Size.find(name).orElseThrow(), 1))
                    .network(),
                PlanWish.usual("test")));
  }

  private static PlannedNetwork planned(Network network, PlanWish wish) {
    return Planning.plan(network, "", wish, Series.none());
  }

  private static Summary again(Network network, PlannedNetwork former) {
    return planned(network, PlanWish.usual("test").goingOnFrom(former.plan())).plan().summary();
  }

  @ParameterizedTest
  @ValueSource(strings = {FEW, MANY})
  void aNetworkToWhichNothingHappenedLosesNothing(String size) {
    PlannedNetwork former = former(size);
    Summary after = again(former.network(), former);
    assertThat(after.start()).startsWith("former plan");
    assertThat(after.gap())
        .isLessThan(Math.max(0.003, 1.05 * former.plan().summary().gap()) + 1e-9);
  }

  @ParameterizedTest
  @CsvSource({
    FEW + ", lose-depot D0@2000-05",
    FEW + ", order O-G5=+50%",
    MANY + ", lose-depot D0@2000-03",
    MANY + ", close P0@2000-03",
    MANY + ", cut-route P0:P12",
    MANY + ", supply D0:G0=70%",
  })
  void aChangedNetworkIsPlannedAsWellAsFromNothing(String size, String change)
      throws ChangeException {
    PlannedNetwork former = former(size);
    Network changed = new ChangeReader(former.network()).read(change).applyTo(former.network());
    Summary fromNothing = planned(changed, PlanWish.usual("test")).plan().summary();
    Summary after = again(changed, former);
    assertThat(after.start()).startsWith("former plan");
    assertThat(after.gap()).isLessThan(fromNothing.gap() + BEHIND);
    assertThat(after.value()).isLessThanOrEqualTo(fromNothing.bound() * (1 + 1e-9));
    assertThat(fromNothing.value()).isLessThanOrEqualTo(after.bound() * (1 + 1e-9));
  }

  @Test
  void bothWaysAreMeasured() throws IOException {
    Path file = scratch.resolve("replan.json");
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    assertThat(
            Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute("replan", "--size", "S-501x3", "--json", file.toString()))
        .as(err.toString())
        .isZero();
    assertThat(out.toString()).contains("of the CPU that planning from nothing takes");
    Measurements measurements = Measurements.read(file);
    assertThat(measurements.kind()).isEqualTo(Measurements.Kind.REPLAN);
    assertThat(measurements.measurements())
        .extracting(Measurement::by)
        .containsExactly(Measurement.INDUSCO, Measurement.GOING_ON);
    assertThat(measurements.measurements())
        .allSatisfy(
            run -> assertThat(run.network()).startsWith("generated:S-501x3:1, lose-depot D"));
  }
}
