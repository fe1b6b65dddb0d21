package org.indusco.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
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
import org.junit.jupiter.params.provider.ValueSource;

/// Planning again from a former plan, on generated networks that are large enough to gain by it.
class ReplanningTest {

  /// What a plan may be behind one that was planned from nothing, as a share of the bound.
  private static final double BEHIND = 0.002;

  private static final Network NETWORK =
      Defaults.complete(SyntheticNetwork.draw(Size.find("S").orElseThrow(), 1)).network();

  private static final PlannedNetwork FORMER = planned(NETWORK, PlanWish.usual("test"));

  @TempDir private Path scratch;

  private static PlannedNetwork planned(Network network, PlanWish wish) {
    return Planning.plan(network, "", wish, Series.none());
  }

  private static Summary again(Network network) {
    return planned(network, PlanWish.usual("test").goingOnFrom(FORMER.plan())).plan().summary();
  }

  @Test
  void aNetworkToWhichNothingHappenedLosesNothing() {
    Summary before = FORMER.plan().summary();
    Summary after = again(NETWORK);
    assertThat(after.start()).startsWith("former plan");
    assertThat(after.gap()).isLessThan(Math.max(0.003, 1.05 * before.gap()) + 1e-9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lose-depot D0@2000-05",
        "close P0@2000-06",
        "order O-G5=+50%",
        "cut-route P0:P12",
        "supply D0:G0=70%"
      })
  void aChangedNetworkIsPlannedAsWellAsFromNothing(String change) throws ChangeException {
    Network changed = new ChangeReader(NETWORK).read(change).applyTo(NETWORK);
    Summary fromNothing = planned(changed, PlanWish.usual("test")).plan().summary();
    Summary after = again(changed);
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
                .execute("replan", "--size", "S-30x6", "--json", file.toString()))
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
            run -> assertThat(run.network()).startsWith("generated:S-30x6:1, lose-depot D"));
  }
}
