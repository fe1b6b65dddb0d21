package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indusco.cli.Typed.TINY;
import static org.indusco.cli.Typed.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

  @TempDir private Path scratch;

  @Test
  void aSoundNetworkIsToldWithTheDefaultsItTakes() {
    Typed typed = type("check", TINY);
    assertThat(typed.code()).isZero();
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out())
        .startsWith(TINY + " has no faults.")
        .contains("Taken by default:")
        .contains("No table placements: every cooperative stands at cooperatives.place.");
  }

  @Test
  void aFaultIsToldWithFileRowColumnValueAndAGuess() throws IOException {
    Path network = Typed.copyOfTiny(scratch.resolve("network"));
    Path orders = network.resolve("orders.csv");
    Files.writeString(orders, Files.readString(orders).replace(",blanket,", ",blankett,"));
    Typed typed = type("check", network);
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out())
        .contains("orders.csv", "rows 2 and 3", "good", "blankett", "Maybe blanket")
        .containsPattern("\\b2 faults:");
  }

  @Test
  void aFolderThatIsNotThereIsRefusedWithAGuess() throws IOException {
    Typed.copyOfTiny(scratch.resolve("network"));
    Typed typed = type("check", scratch.resolve("netwrok"));
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err())
        .contains("There is no folder or workbook " + scratch.resolve("netwrok") + ".")
        .contains("Maybe " + scratch.resolve("network") + ".");
  }

  @Test
  void aFileIsNoNetwork() throws IOException {
    Path file = Files.writeString(scratch.resolve("goods.csv"), "id\n");
    Typed typed = type("check", file);
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains(file + " is a file").contains("Maybe the folder it lies in.");
  }
}
