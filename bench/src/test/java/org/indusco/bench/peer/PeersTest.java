package org.indusco.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.indusco.app.Knowledge;
import org.indusco.app.KnownGeography;
import org.indusco.bench.synthetic.Size;
import org.indusco.bench.synthetic.SyntheticNetwork;
import org.indusco.exchange.NetworkFolder;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Network;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.outside.Geography;
import org.indusco.planner.program.Compilation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The compact form against the oracle and the checker: solvers that know nothing of courses must
/// come to the same bound and the same value.
final class PeersTest {

  private static final double CPU_SECONDS = 60;
  private static final Map<String, Case> CASES = new ConcurrentHashMap<>();

  private record Case(Network network, Geography geography, Compilation compilation) {

    static Case of(Network given) {
      Network network = Defaults.complete(given).network();
      Geography geography = KnownGeography.of(network, new Knowledge.OfTheFirstDay());
      return new Case(network, geography, Compilation.of(Ground.of(network, geography)));
    }

    Judgement judge(Answer answer) {
      return Judgement.of(network, geography, compilation, answer);
    }
  }

  private static Case by(String name) {
    return CASES.computeIfAbsent(
        name,
        any ->
            Case.of(
                Size.find(name)
                    .map(size -> SyntheticNetwork.draw(size, 7))
                    .orElseGet(
                        () -> NetworkFolder.read(Path.of("..", "examples", name)).network())));
  }

  static Stream<String> networks() {
    return Stream.of("tiny", "S-12x6", "S-20x8");
  }

  @ParameterizedTest
  @MethodSource("networks")
  void theBoundAtASimplexsDualsIsTheOptimumOfTheRelaxation(String name) {
    Case it = by(name);
    Answer glop = solve("glop", it);
    assertThat(glop.finished()).isTrue();
    double optimum = glop.claimed();
    assertThat(it.judge(glop).bound()).isCloseTo(optimum, within(1e-6 * optimum));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void theDualHasTheSameOptimum(String name) {
    Case it = by(name);
    Answer dual = solve("highs-lp", it);
    double optimum = solve("glop", it).claimed();
    assertThat(dual.claimed()).isCloseTo(-optimum, within(1e-6 * optimum));
    assertThat(it.judge(dual).bound()).isCloseTo(optimum, within(1e-5 * optimum));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void aFirstOrderMethodProvesABoundThatHolds(String name) {
    Case it = by(name);
    double optimum = solve("glop", it).claimed();
    assertThat(it.judge(solve("pdlp", it)).bound()).isBetween(optimum * (1 - 1e-9), optimum * 1.3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"scip", "highs", "cp-sat"})
  void whatWholeCoursesAreWorthIsWhatTheCheckerSays(String peer) {
    Case it = by("tiny");
    Answer answer = solve(peer, it);
    Judgement judgement = it.judge(answer);
    assertThat(answer.finished()).isTrue();
    assertThat(judgement.bound()).isNull();
    // The repair may sell what a solver left lying, and drops amounts of no worth.
    assertThat(judgement.value())
        .isCloseTo(answer.claimed(), within(2e-3 * answer.claimed()))
        .isLessThanOrEqualTo(answer.claimed() * (1 + 1e-6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"glop", "pdlp", "highs-lp", "highs", "scip", "cp-sat"})
  void aPeerWithoutTimeSaysSo(String peer) {
    Answer answer = Peers.find(peer).orElseThrow().solve(by("S-20x8").compilation(), 1e-3);
    assertThat(answer.finished()).isFalse();
    assertThat(answer.said()).isNotEmpty();
  }

  @Test
  void aLocalSearchFindsAPlanThatTheCheckerAccepts() {
    Case it = by("tiny");
    double optimum = solve("scip", it).claimed();
    Answer answer = Peers.find("timefold").orElseThrow().solve(it.compilation(), 1);
    assertThat(it.judge(answer).value()).isPositive().isLessThanOrEqualTo(optimum * (1 + 1e-6));
  }

  private static Answer solve(String peer, Case it) {
    Peer found = Peers.find(peer).orElseThrow();
    assertThat(found.available()).isTrue();
    return found.solve(it.compilation(), CPU_SECONDS);
  }
}
