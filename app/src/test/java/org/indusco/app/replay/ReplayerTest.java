package org.indusco.app.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.indusco.app.Knowledge;
import org.indusco.app.PlanWish;
import org.indusco.app.Series;
import org.indusco.app.account.Entry;
import org.indusco.app.drawn.Drawn;
import org.indusco.model.network.Network;
import org.indusco.model.network.Threat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayerTest {

  private static final PlanWish WISH = new PlanWish(new Knowledge.Hindsight(), 0.02, 200, 1, "0");

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void withoutNewsTheReplayIsThePlan(long seed) {
    Network network = allKnown(Drawn.network(seed));
    Replay replay = new Replayer(network, "", WISH, Series.none()).replay();
    assertThat(replay.complete()).isTrue();
    assertThat(replay.months()).hasSize(6);
    assertThat(replay.months().stream().filter(ReplayMonth::planned)).hasSize(1);
    double value = replay.hindsight().plan().summary().value();
    assertThat(replay.happened()).isCloseTo(value, within(1e-6));
    assertThat(replay.withHindsight()).isCloseTo(value, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void aTownWhoseFallIsKnownInTimeIsLeft(long seed) {
    Replay replay = new Replayer(Drawn.network(seed), "", WISH, Series.none()).replay();
    assertThat(replay.months()).extracting(ReplayMonth::news).containsExactly(0, 0, 0, 1, 0, 0);
    assertThat(replay.months().get(3).planned()).isTrue();
    assertThat(replay.months()).allSatisfy(month -> assertThat(month.lost()).isEmpty());
    // Nothing that was carried out can be worth more than any plan with hindsight.
    assertThat(replay.happened())
        .isLessThanOrEqualTo(replay.hindsight().plan().summary().bound() * (1 + 1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void aTownThatFallsUnforeseenTakesItsCooperativesWithIt(long seed) {
    Network network = surprising(Drawn.network(seed));
    Replay replay = new Replayer(network, "", WISH, Series.none()).replay();
    assertThat(replay.complete()).isTrue();
    ReplayMonth fall = replay.months().get(4);
    assertThat(fall.lost()).contains("unit1");
    assertThat(fall.happened().of(Entry.DANGER)).isLessThan(-300);
    assertThat(replay.months().get(5).planned()).isTrue();
    assertThat(replay.happened()).isLessThan(replay.withHindsight());
  }

  @Test
  void aReplayThatIsStoppedHasTheMonthsSoFar() {
    List<String> begun = new ArrayList<>();
    Replay replay =
        new Replayer(
                Drawn.network(3),
                "",
                WISH,
                new Series() {
                  @Override
                  public void begin(String what, int number, int of) {
                    begun.add(what + " " + number + "/" + of);
                  }

                  @Override
                  public void report(Phase phase, double value, double bound) {}

                  @Override
                  public boolean stopped() {
                    return begun.size() > 1;
                  }
                })
            .replay();
    assertThat(begun).containsExactly("hindsight 1/3", "what was known in 1940-07 2/3");
    assertThat(replay.complete()).isFalse();
    assertThat(replay.months()).hasSize(1);
  }

  private static Network allKnown(Network network) {
    return withNews(network, false);
  }

  private static Network surprising(Network network) {
    return withNews(network, true);
  }

  /// The network whose fall is known from the beginning, or only when it is over.
  private static Network withNews(Network network, boolean late) {
    return network.with(
        Threat.class,
        network.rows(Threat.class).stream()
            .map(
                row ->
                    row.closed()
                        ? new Threat(
                            row.place(),
                            row.from(),
                            row.to(),
                            late ? Drawn.FALL.atDay(20) : null,
                            row.risk(),
                            true,
                            row.cause(),
                            row.evidence())
                        : row)
            .toList());
  }
}
