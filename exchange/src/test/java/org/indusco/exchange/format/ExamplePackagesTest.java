package org.indusco.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.indusco.exchange.NetworkFolder;
import org.indusco.exchange.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// With `-Dindusco.docs=write` the descriptions are written anew instead of compared.
class ExamplePackagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "cic-1940", "relocation-2022"})
  void theExampleDescribesItsOwnTables(String example) throws IOException {
    Path folder = Path.of("..", "examples", example);
    Reading reading = NetworkFolder.read(folder);
    String wanted = DataPackage.ofNetwork(reading.network());
    Path file = folder.resolve(DataPackage.FILE);
    if ("write".equals(System.getProperty("indusco.docs"))) {
      Files.writeString(file, wanted);
    }

    assertThat(file)
        .as("the description is stale: run the test with -Dindusco.docs=write")
        .hasContent(wanted);
    assertThat(reading.notes()).noneMatch(note -> note.contains(DataPackage.FILE));
  }
}
