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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontierTest {

  @TempDir private Path scratch;

  @Test
  void aTradeOffIsATableAChartAndLinesOnTheTerminal() throws IOException {
    Path folder = scratch.resolve("frontier");
    Typed typed =
        type("frontier", TINY, "--goals", "employment,army", "--points", 4, "--out", folder);
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.err())
        .contains("Plan 1 of 4: the network's own weights")
        .contains("Plan 4 of 4: ");
    List<String> rows = Files.readAllLines(folder.resolve("frontier.csv"));
    assertThat(rows).hasSize(5);
    assertThat(rows.getFirst()).startsWith("point,first_weight,second_weight,first,second,rest");
    assertThat(typed.out())
        .contains("Refugees at work", "Army and guerrillas", "worker-months")
        .contains(" 1", " 4")
        .contains("* the network's own weights")
        .contains(folder.resolve("frontier.html").toString());
    assertThat(folder.resolve("frontier.html"))
        .content()
        .contains("Refugees at work against army and guerrillas", "<svg", "class=\"beyond\"");
  }

  @Test
  void timeThatIsOverLeavesTheFirstPointHereInChinese() throws IOException {
    Path folder = scratch.resolve("frontier");
    String goals = "base,market";
    Typed typed =
        type(
            "frontier",
            TINY,
            "--goals",
            goals,
            "--seconds",
            0,
            "-q",
            "--lang",
            "zh",
            "--out",
            folder);
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out()).startsWith("Stopped before all points were there.");
    assertThat(Files.readAllLines(folder.resolve("frontier.csv"))).hasSize(2);
    assertThat(folder.resolve("frontier.html")).content().contains("战后基础与抵制敌货", "六社四城");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "army | 9 | --goals takes two goals that differ, such as employment,army.",
        "army,orders | 9 | --goals takes two goals that differ",
        "army,refuges | 9 | --goals: there is no goal 'refuges'. Maybe refugees.",
        "army,base | 2 | --points must be from 3 to 101, not 2.",
      })
  void wordsThatMakeNoSenseAreUsageFaults(String goals, int points, String message) {
    Path folder = scratch.resolve("frontier");
    Typed typed = type("frontier", TINY, "--goals", goals, "--points", points, "--out", folder);
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains(message).contains("See indusco frontier --help.");
    assertThat(folder).doesNotExist();
  }

  @Test
  void aFolderWithOtherThingsIsLeftAlone() throws IOException {
    Path letter = Files.writeString(scratch.resolve("letter.txt"), "Dear Rewi,");
    Typed typed = type("frontier", TINY, "--goals", "army,base", "--out", scratch);
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains("holds files of another kind").contains("--out");
    assertThat(letter).hasContent("Dear Rewi,");
  }
}
