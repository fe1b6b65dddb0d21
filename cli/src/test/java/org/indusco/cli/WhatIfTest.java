package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indusco.cli.Typed.TINY;
import static org.indusco.cli.Typed.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.indusco.exchange.PlanException;
import org.indusco.exchange.PlanFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfTest {

  @TempDir private Path scratch;
  private Path plan = Path.of("");

  @BeforeEach
  void aPlanIsThere() {
    plan = scratch.resolve("tiny");
    assertThat(type("plan", TINY, "-q", "--out", plan).code()).isZero();
  }

  @Test
  void aTownThatFallsIsToldAsAPersonWould() throws IOException, PlanException {
    Typed typed = type("whatif", plan, "--close", "Luoyang@1940-08", "-q");
    assertThat(typed.code()).as(typed.err()).isZero();
    Path folder = scratch.resolve("tiny-whatif");
    double before = PlanFolder.read(plan).summary().value();
    double after = PlanFolder.read(folder).summary().value();
    assertThat(after).isLessThan(before);
    assertThat(typed.out())
        .startsWith("What if: Luoyang is closed from August 1940.")
        .contains(String.format(Locale.ROOT, "It costs %,.0f money", before - after))
        .contains("Army and guerrillas", "Refugees at work")
        .contains("Cooperatives that go another way: ")
        .contains("Orders that fare otherwise: ")
        .contains(folder.resolve("report.html").toString());
    assertThat(typed.out().lines()).hasSizeLessThan(40);
    assertThat(typed.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(130));
    assertThat(folder.resolve("report.html"))
        .content()
        .contains("What if: Luoyang is closed from August 1940.");
  }

  @Test
  void theSearchGoesOnFromTheFormerPlanUnlessToldOtherwise() throws IOException, PlanException {
    Path out = scratch.resolve("tiny-whatif");
    Typed warm = type("whatif", plan, "--lose-depot", "luoyang@1940-09", "-q");
    assertThat(warm.code()).as(warm.err()).isZero();
    assertThat(warm.out()).doesNotContain("Planned from nothing");
    assertThat(PlanFolder.read(out).summary().start()).startsWith("former plan");
    assertThat(PlanFolder.findRestart(out, PlanFolder.read(out).summary())).isPresent();
    Typed cold = type("whatif", plan, "--lose-depot", "luoyang@1940-09", "-q", "--cold");
    assertThat(cold.code()).as(cold.err()).isZero();
    assertThat(cold.out()).doesNotContain("Planned from nothing");
    assertThat(PlanFolder.read(out).summary().start()).isEqualTo("nothing");
    assertThat(Files.readString(out.resolve("summary.json"))).contains("\"start\" : \"nothing\"");
  }

  @Test
  void withoutWhatTheFormerPlanLeftItIsSaidToBePlannedFromNothing()
      throws IOException, PlanException {
    Files.delete(plan.resolve("restart.gz"));
    Typed typed = type("whatif", plan, "--close", "luoyang@1940-09", "-q");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out()).contains("Planned from nothing: the former plan left no restart.gz");
    assertThat(PlanFolder.read(scratch.resolve("tiny-whatif")).summary().start())
        .isEqualTo("nothing");
  }

  @Test
  void whatTheFormerPlanLeftIsRefusedWhenDamaged() throws IOException {
    Files.writeString(plan.resolve("restart.gz"), "much");
    Typed typed = type("whatif", plan, "--close", "luoyang@1940-09", "-q");
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains("restart.gz is damaged: ", "Maybe delete it");
    assertThat(scratch.resolve("tiny-whatif")).doesNotExist();
    assertThat(type("whatif", plan, "--close", "luoyang", "-q", "--cold").code()).isZero();
  }

  @Test
  void moreSupplyIsAGain() {
    Typed typed = type("whatif", plan, "--supply", "baoji:wool=+200", "-q");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out()).contains("It gains ").contains("Winter blankets");
  }

  @Test
  void whatChangesNothingIsSaidToChangeNothing() {
    Typed typed = type("whatif", plan, "--goal", "army=100%", "-q");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out())
        .contains("Nothing changes.", "The value stays the same: ")
        .doesNotContain("It gains 0", "comes from", "-0 ", "+0 ");
  }

  @Test
  void anotherWeightIsNoGainByItself() {
    Typed typed = type("whatif", plan, "--goal", "army=2", "-q");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out())
        .contains("Goals weigh otherwise; both plans are measured with the new weights.")
        .contains("with these weights it gains at most ")
        .doesNotContain("+91.9 %");
  }

  @Test
  void takingAwayIsNotToldToGain() {
    Typed typed = type("whatif", plan, "--close", "luoyang@1940-12", "-q");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out()).doesNotContain("or gain at most");
  }

  @Test
  void aPlanOfAChangedNetworkCanBeChangedAgain() throws IOException, PlanException {
    Path once = scratch.resolve("once");
    Path twice = scratch.resolve("twice");
    assertThat(type("whatif", plan, "--close", "yuanqu", "-q", "--out", once).code()).isZero();
    Typed typed = type("whatif", once, "--order", "army=+100", "-q", "--out", twice);
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(PlanFolder.findOrigin(twice).orElseThrow().changes())
        .containsExactly("close yuanqu", "order army=+100");
  }

  @Test
  void aNetworkThatWasChangedSinceIsRefused() throws IOException {
    Path network = Typed.copyOfTiny(scratch.resolve("network"));
    Path made = scratch.resolve("made");
    assertThat(type("plan", network, "-q", "--out", made).code()).isZero();
    Files.writeString(network.resolve("stock.csv"), "depot,good,quantity\nbaoji,wool,200\n");
    Typed typed = type("whatif", made, "--close", "luoyang");
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err())
        .contains(network + " is not the one that the plan in " + made + " was made for")
        .contains("Maybe plan it again");
  }

  @Test
  void aPlanWhoseNetworkWasMovedFindsItByName() throws IOException {
    Path network = Typed.copyOfTiny(scratch.resolve("network"));
    Path made = scratch.resolve("made");
    assertThat(type("plan", network, "-q", "--out", made).code()).isZero();
    Path moved = Files.move(network, scratch.resolve("moved"));
    Typed lost = type("whatif", made, "--close", "luoyang", "-q");
    assertThat(lost.code()).isEqualTo(1);
    assertThat(lost.err()).contains("which is not there", "Maybe name it with --network");
    Typed found = type("whatif", made, "--close", "luoyang", "-q", "--network", moved);
    assertThat(found.code()).as(found.err()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--close | loyang | There is no place 'loyang'. Maybe luoyang.",
        "--zone | lost:baoji+80km | There is no status 'lost' of a zone",
        "--close | luoyang@august | 'august' is not a month such as 1941-03",
        "--order | army | an amount must follow",
        "--cut-route | baoji:yuanqu | No route joins baoji and yuanqu; routes of baoji lead to",
        "--order | army=-5000 | --order: '-5000' takes away more than the 1,100 there is; =0 takes",
        "--goal | army=-2 | --goal: '-2' takes away more than the 0.50 there is",
        "--goal | arny=3 | There is no goal 'arny'; goals are enemy_goods, army_guerrilla, refugees, post_war. Maybe",
        "--gap | 0 | --gap must be above 0",
      })
  void wordsThatMakeNoSenseAreUsageFaults(String option, String word, String message) {
    Typed typed = type("whatif", plan, option, word);
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains(message).contains("See indusco whatif --help.");
    assertThat(scratch.resolve("tiny-whatif")).doesNotExist();
  }

  @Test
  void thePlanThatIsComparedWithIsNotOverwritten() throws IOException, PlanException {
    double before = PlanFolder.read(plan).summary().value();
    Path same = plan.resolve("..").resolve("tiny");
    Typed typed = type("whatif", plan, "--close", "luoyang", "-q", "--out", same);
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err())
        .contains(same + " holds the plan that the new one is compared with")
        .contains("Maybe another folder with --out.");
    assertThat(PlanFolder.read(plan).summary().value()).isEqualTo(before);
  }

  @Test
  void nothingToChangeIsAUsageFault() {
    Typed typed = type("whatif", plan);
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("Nothing is to be changed. Maybe --close PLACE@1941-03.");
  }

  @Test
  void aFolderWithoutAPlanIsRefused() {
    Typed typed = type("whatif", TINY, "--close", "luoyang");
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err())
        .contains(
            TINY + " is a network, and a plan is wanted", "There is no finished plan in " + TINY);
    Typed none = type("whatif", scratch.resolve("none"), "--close", "luoyang");
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).contains("Maybe plan first: indusco plan NETWORK.");
  }
}
