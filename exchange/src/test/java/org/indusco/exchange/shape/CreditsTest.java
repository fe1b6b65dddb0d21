package org.indusco.exchange.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.indusco.exchange.NetworkFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreditsTest {

  @TempDir private Path folder;

  @Test
  void everyLayerOf1940SaysItsLicence() throws IOException {
    Path cic = Path.of("..", "examples", "cic-1940");
    assertThat(NetworkFiles.credits(cic)).hasSizeGreaterThan(7);
    assertThat(NetworkFiles.credits(cic)).allMatch(credit -> !credit.licence().isBlank());
    assertThat(NetworkFiles.credits(cic))
        .filteredOn(credit -> credit.layer().equals("land"))
        .singleElement()
        .satisfies(land -> assertThat(land.source()).contains("Natural Earth"));
  }

  @Test
  void whatAFileDoesNotSayIsEmpty() throws IOException {
    Files.writeString(
        folder.resolve("zones.geojson"),
        "{\"type\":\"FeatureCollection\",\"license\":\"CC0\",\"features\":[{\"a\":[1,{}]}],\"note\":3}");
    assertThat(Credits.in(folder)).containsExactly(new Credit("zones", "", "CC0", ""));
    assertThat(NetworkFiles.credits(folder.resolve("book.xlsx"))).isEmpty();
  }
}
