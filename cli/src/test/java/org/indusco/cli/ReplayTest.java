package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indusco.cli.Typed.TINY;
import static org.indusco.cli.Typed.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

  @TempDir private Path scratch;

  @Test
  void aFallThatIsKnownTooLateIsToldWithWhatItCost() throws IOException {
    Path folder = scratch.resolve("replay");
    Typed typed = type("replay", surprise(), "--out", folder);
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.err())
        .contains(
            "Plan 1 of 3: hindsight",
            "Plan 3 of 3: what was known in 1940-10",
            "Plan 2 of 3: what was known in 1940-07");
    assertThat(typed.out())
        .contains("1940-10")
        .contains("lost: Luoyang Wool")
        .contains("Foresight was worth ")
        .contains("No plan can pass ")
        .contains(folder.resolve("replay.html").toString());
    List<String> rows = Files.readAllLines(folder.resolve("replay.csv"));
    assertThat(rows).hasSize(7);
    assertThat(rows.getFirst()).isEqualTo("month,happened,hindsight,foresight,news,planned,lost");
    assertThat(folder.resolve("replay.html"))
        .content()
        .contains("What foresight was worth", "<svg", "Luoyang Wool");
  }

  /// The tiny network whose town Luoyang falls on 1 October, which nobody knows before.
  private Path surprise() throws IOException {
    Path network = Typed.copyOfTiny(scratch.resolve("surprise"));
    Files.writeString(
        network.resolve("threats.csv"),
        """
        place,from,to,known_from,risk,closed,cause
        luoyang,1940-10-01,,1940-10-01,,yes,falls
        """);
    return network;
  }

  @Test
  void whereAllIsKnownForesightIsWorthNothing() {
    Path folder = scratch.resolve("replay");
    Typed typed = type("replay", TINY, "-q", "--lang", "zh", "--out", folder);
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out())
        .contains("Foresight was worth 0 money: 8,976 as it came to pass, 8,976 with hindsight.");
    assertThat(folder.resolve("replay.html")).content().contains("先见之明值0元。", "1940年7月");
  }

  @Test
  void timeThatIsOverLeavesWhatIsKnownSoFar() throws IOException {
    Path folder = scratch.resolve("replay");
    Typed typed = type("replay", TINY, "-q", "--seconds", 0, "--out", folder);
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out()).startsWith("Stopped before the end of the horizon.");
    assertThat(Files.readAllLines(folder.resolve("replay.csv"))).hasSize(1);
    assertThat(folder.resolve("replay.html")).isNotEmptyFile();
  }
}
