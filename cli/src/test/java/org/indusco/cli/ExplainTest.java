package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indusco.cli.Typed.TINY;
import static org.indusco.cli.Typed.copyOfTiny;
import static org.indusco.cli.Typed.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainTest {

  @TempDir private static Path scratch;

  private static Path plan;

  @BeforeAll
  static void planTiny() {
    plan = scratch.resolve("plan");
    Typed typed = type("plan", TINY, "--out", plan, "-q");
    assertThat(typed.code()).as(typed.err()).isZero();
  }

  @Test
  void anOrderIsToldWithWhatKeepsItShort() {
    Typed typed = type("explain", plan, "order", "army");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out().lines())
        .hasSize(7)
        .anySatisfy(line -> assertThat(line).contains("1,100 army blankets for the army, at Baoji"))
        .anySatisfy(line -> assertThat(line).contains("Late: 200").contains("Short: 100"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("general labour in Baoji")
                    .contains("10 worker-months more"))
        .anySatisfy(line -> assertThat(line).contains("200 kg of wool more"));
  }

  @Test
  void aCooperativeIsToldWithWhatItsMoveIsHeldAgainst() {
    Typed typed = type("explain", plan, "UNIT", "w2");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out())
        .contains("moves from Luoyang to Baoji")
        .contains("Luoyang being closed from October 1940")
        .contains("staying for good 0")
        .contains("there is no other place");
    assertThat(type("explain", plan, "unit", "w1").out())
        .contains("It does not move: there is no other place that it could move to");
  }

  @Test
  void aDepotIsToldWithWhatItLacks() {
    assertThat(type("explain", plan, "depot", "baoji").out())
        .contains("Cooperatives there: 2 in July 1940, 3 in December 1940.")
        .contains("One more worker-month of general labour in Baoji")
        .contains("for enemy goods driven out");
    assertThat(type("explain", plan, "depot", "yuanqu").out())
        .contains("No cooperative stands there");
  }

  @Test
  void aNameServesAsWellAsAnId() {
    assertThat(type("explain", plan, "order", "winter blankets").out())
        .isEqualTo(type("explain", plan, "order", "army").out())
        .contains("army blankets");
    assertThat(type("explain", plan, "unit", "W1").out())
        .isEqualTo(type("explain", plan, "unit", "w1").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "order | armi   | There is no order \"armi\"        | Maybe army.",
        "order | armee  | There is no order \"armee\"       | Maybe army.",
        "unit  | w9     | There is no cooperative \"w9\"    | Maybe w1 or w2 or w3.",
        "depot | Baojii | There is no depot \"Baojii\"      | Maybe baoji."
      })
  void anUnknownIdIsRefusedWithAGuess(String sort, String id, String what, String guess) {
    Typed typed = type("explain", plan, sort, id);
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains(what).contains(guess);
  }

  @Test
  void whatCannotBeExplainedIsToldSo() {
    Typed typed = type("explain", plan, "region", "northwest");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("'region' is not").contains("order or unit or depot");
  }

  @Test
  void aFolderWithoutAPlanIsRefused() {
    Typed typed = type("explain", TINY, "order", "army");
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains("There is no finished plan in").contains("indusco plan");
  }

  @Test
  void aPlanAndItsNetworkCanBeCarriedElsewhereTogether() throws IOException {
    Path there = Files.createDirectories(scratch.resolve("there"));
    copyOfTiny(there.resolve("net"));
    assertThat(type("plan", there.resolve("net"), "--out", there.resolve("p"), "-q").code())
        .isZero();
    Path elsewhere = scratch.resolve("elsewhere");
    Files.move(there, elsewhere);
    assertThat(type("explain", elsewhere.resolve("p"), "order", "army").code()).isZero();
  }

  @Test
  void aNetworkThatIsGoneIsAskedFor() throws IOException {
    Path net = copyOfTiny(scratch.resolve("going"));
    Path folder = scratch.resolve("left");
    assertThat(type("plan", net, "--out", folder, "-q").code()).isZero();
    Files.move(net, scratch.resolve("gone"));
    Typed lost = type("explain", folder, "order", "army");
    assertThat(lost.code()).isEqualTo(1);
    assertThat(lost.err()).contains("which is not there").contains("--network NETWORK");
    Path moved = scratch.resolve("gone");
    assertThat(type("explain", folder, "order", "army", "--network", moved).code()).isZero();
    Files.writeString(
        moved.resolve("network.csv"),
        Files.readString(moved.resolve("network.csv")).replace("Six cooperatives", "Some"));
    assertThat(type("explain", folder, "order", "army", "--network", moved).err())
        .contains("is not the one that the plan")
        .contains("Maybe plan it again");
  }
}
