package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.indusco.cli.Typed.TINY;
import static org.indusco.cli.Typed.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.indusco.exchange.PlanException;
import org.indusco.exchange.PlanFolder;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Reserve;
import org.indusco.model.plan.Shortfall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Floors of orders and stock targets from file to screen, on the network planned by hand.
class WishesTest {

  @TempDir private Path scratch;
  private Path network = Path.of("");

  @BeforeEach
  void theNetworkHasWishes() throws IOException {
    network = scratch.resolve("network");
    Files.createDirectory(network);
    try (Stream<Path> files = Files.list(TINY)) {
      for (Path file : files.toList()) {
        Files.copy(file, network.resolve(file.getFileName()));
      }
    }
    Files.writeString(
        network.resolve("orders.csv"),
        """
        id,name,class,good,depots,quantity,value,due,latest,late_discount,floor,floor_value
        army,Winter blankets,army,blanket,baoji,1100,5,1940-11,1940-12,0.1,1100,
        guerrilla,For the mountains,guerrilla,blanket,yuanqu,150,6,1940-10,,,80,7
        """);
    Files.writeString(
        network.resolve("stock_targets.csv"),
        """
        depot,good,quantity,value
        baoji,wool,50,2
        yuanqu,cloth,10,
        """);
  }

  @Test
  void aPlanTellsOfThemInItsTablesAndOnTheScreen() throws IOException, PlanException {
    Path folder = scratch.resolve("plan");
    Typed typed = type("plan", network, "--out", folder, "-q");
    assertThat(typed.code()).as(typed.err()).isZero();
    Plan plan = PlanFolder.read(folder);
    List<Shortfall> fares = plan.rows(Shortfall.class);
    assertThat(fares).extracting(Shortfall::floor).containsExactly(1100.0, 80.0);
    // Amounts are settled to a share of the value, so that the last gram may be missing.
    assertThat(fares.getLast().floorMet()).isCloseTo(80, within(0.001));
    assertThat(fares.getLast().floorWorth()).isCloseTo(560, within(0.01));
    assertThat(plan.rows(Reserve.class)).extracting(Reserve::good).containsExactly("wool", "cloth");
    assertThat(plan.rows(Reserve.class).getFirst().met()).isTrue();
    assertThat(typed.out())
        .containsPattern("Floors of orders +1 of +2 met, which counts [0-9,]+ money")
        .containsPattern("Stock targets +[12] of +2 met, which counts [0-9,]+ money");
    assertThat(type("explain", folder, "order", "guerrilla").out())
        .contains("80 are its floor, wanted before all else: they are delivered.");
  }

  @Test
  void aPlanIsComparedWithOneInWhichAFloorIsNotMet() {
    Path folder = scratch.resolve("plan");
    assertThat(type("plan", network, "--out", folder, "-q").code()).isZero();
    Typed typed = type("whatif", folder, "--close", "luoyang@1940-08", "-q");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out())
        .containsPattern("For the mountains: .* of its floor missing instead of 0")
        .contains("floors of orders -");
  }

  @Test
  void aPlanIsComparedWithOneInWhichAStockTargetIsNotMet() {
    Path folder = scratch.resolve("plan");
    assertThat(type("plan", network, "--out", folder, "-q").code()).isZero();
    Typed typed = type("whatif", folder, "--lose-depot", "baoji@1940-12", "-q");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out())
        .contains("Stock targets that fare otherwise: 1")
        .containsPattern("  Baoji.*, Wool: 0 of 50 in store in the end instead of [0-9]+")
        .contains("stock targets -100");
  }

  @Test
  void withoutThemNothingIsSaid() {
    Typed typed = type("plan", TINY, "--out", scratch.resolve("plain"), "-q");
    assertThat(typed.out()).doesNotContain("Floors of orders", "Stock targets");
  }
}
