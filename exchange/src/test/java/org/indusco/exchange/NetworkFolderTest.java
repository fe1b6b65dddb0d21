package org.indusco.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkFolderTest {

  static final Path TINY = Path.of("..", "examples", "tiny");

  @TempDir Path folder;

  @Test
  void readsTinyWithoutAFault() {
    Reading reading = NetworkFolder.read(TINY);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.notes()).isEmpty();
    assertThat(reading.hash()).matches("[0-9a-f]{64}");
    assertThat(reading.network().settings().months()).isEqualTo(6);
  }

  @Test
  void tinyComesBackAsItWas() throws IOException {
    Network tiny = NetworkFolder.read(TINY).network();
    NetworkFolder.write(tiny, folder.resolve("copy"));
    Reading again = NetworkFolder.read(folder.resolve("copy"));
    assertThat(again.faults()).isEmpty();
    for (Schema<?> schema : Network.schemas()) {
      assertThat(again.network().has(schema.type())).isEqualTo(tiny.has(schema.type()));
      assertThat(again.network().rows(schema.type())).isEqualTo(tiny.rows(schema.type()));
    }
  }
}
