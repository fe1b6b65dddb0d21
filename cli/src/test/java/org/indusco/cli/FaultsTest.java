package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indusco.cli.Typed.TINY;
import static org.indusco.cli.Typed.type;
import static org.indusco.cli.Typed.typeWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indusco.cli.command.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person sees when words or the program itself are at fault.
class FaultsTest {

  @TempDir private Path scratch;

  @Test
  void withoutWordsTheProgramSaysWhatItIs() {
    Typed typed = type();
    assertThat(typed.code()).isZero();
    assertThat(typed.out())
        .contains("./indusco plan examples/cic-1940")
        .contains("plan", "check", "map");
    for (ExitCode code : ExitCode.values()) {
      assertThat(typed.out()).contains(code.code() + "  " + code.meaning());
    }
  }

  @Test
  void everyCommandHasHelpAndTellsTheVersion() {
    for (String command : new String[] {"plan", "check", "map"}) {
      assertThat(type(command, "--help").out()).contains("Usage: indusco " + command);
      assertThat(type("help", command).out()).contains("Usage: indusco " + command);
      assertThat(type(command, "--version").out()).startsWith("Indusco 0.0-test");
    }
    assertThat(type("--version").out()).startsWith("Indusco 0.0-test");
  }

  @Test
  void anUnknownOptionIsAnsweredWithAGuess() {
    Typed typed = type("plan", TINY, "--hindsigth");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.errLines())
        .containsExactly(
            "Unknown option: '--hindsigth'", "  Maybe --hindsight.", "  See indusco plan --help.");
  }

  @Test
  void anUnknownCommandIsAnsweredWithAGuess() {
    Typed typed = type("pln", TINY);
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("pln", "Maybe plan", "See indusco --help.");
  }

  @Test
  void aMissingNetworkIsAskedFor() {
    Typed typed = type("plan");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("NETWORK", "See indusco plan --help.");
  }

  @Test
  void aFaultInsideTheProgramHasACaseIdAndItsDetailsLieInAFile() throws IOException {
    Typed typed =
        typeWith(
            () -> {
              throw new IllegalStateException("the clock stands still");
            },
            "plan",
            TINY,
            "--out",
            scratch.resolve("plan"));
    assertThat(typed.code()).isEqualTo(70);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).doesNotContain("the clock stands still");
    Matcher id = Pattern.compile("case ([0-9A-F]{8})\\.").matcher(typed.err());
    Matcher file = Pattern.compile("The details are in (.*\\.txt)\\.").matcher(typed.err());
    assertThat(id.find()).isTrue();
    assertThat(file.find()).isTrue();
    Path details = Path.of(file.group(1));
    assertThat(Files.readString(details))
        .contains(id.group(1))
        .contains("the clock stands still")
        .contains("  at org.indusco.cli.");
    Files.delete(details);
  }

  @Test
  void aFolderThatCannotBeMadeIsRefused() throws IOException {
    Path file = Files.writeString(scratch.resolve("file"), "");
    Typed typed = type("map", TINY, "--out", file.resolve("below").resolve("map.svg"));
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains(file.toString(), "cannot be used");
  }
}
