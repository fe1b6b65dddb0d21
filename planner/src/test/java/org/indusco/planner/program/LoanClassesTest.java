package org.indusco.planner.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.indusco.model.network.Network;
import org.indusco.planner.drawn.Drawing;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.drawn.RandomNetworks;
import org.indusco.planner.ground.Ground;
import org.junit.jupiter.api.Test;

final class LoanClassesTest {

  private static final String TRADES =
      """
      industries
      id
      spinning
      weaving
      dyeing
      """;

  @Test
  void aNetworkWithoutRestrictionsHasOneClassOfEverything() {
    assertThat(purposes("funds\nid amount place\nbank 100 -\ngift 20 p0")).containsExactly("");
    assertThat(purposes("orders\nid good quantity\nnone cloth 1")).containsExactly("");
  }

  @Test
  void whatTheSameFundsServeIsOneClass() {
    assertThat(
            purposes(
                """
                funds
                id amount pays_for industries
                bank 100 any -
                seed 50 work spinning
                rail 50 moves -
                """))
        .containsExactly("work of spinning", "moves", "work of weaving;dyeing");
  }

  @Test
  void whatNoFundServesIsAClass() {
    assertThat(purposes("funds\nid amount industries\nbank 100 weaving"))
        .containsExactly("any of spinning;dyeing", "any of weaving");
  }

  @Test
  void workAndMovesOfAnIndustryFindTheirClass() {
    LoanClasses classes =
        LoanClasses.of(ground("funds\nid amount pays_for\nbank 100 work\nrail 50 moves"));
    assertThat(classes.ofWork()).containsOnly(classes.ofWork()[0]);
    assertThat(classes.ofMoves()).containsOnly(classes.ofMoves()[0]);
    assertThat(classes.ofWork()[0]).isNotEqualTo(classes.ofMoves()[0]);
  }

  private static List<String> purposes(String text) {
    Ground ground = ground(text);
    LoanClasses classes = LoanClasses.of(ground);
    return IntStream.range(0, classes.count()).mapToObj(k -> classes.purpose(k, ground)).toList();
  }

  private static Ground ground(String text) {
    String drawn = RandomNetworks.textOf(1).replaceAll("(?s)\nfunds\n.*?\n\n", "\n");
    Network network = Drawing.completed(drawn, TRADES, text);
    return Ground.of(network, new DrawnGeography(network));
  }
}
