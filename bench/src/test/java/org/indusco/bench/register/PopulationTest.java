package org.indusco.bench.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.indusco.bench.synthetic.Size;
import org.indusco.exchange.NetworkFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PopulationTest {

  @TempDir private Path scratch;

  /// Small ones of each size: goods, recipes and places are drawn before units and are the same.
  @ParameterizedTest
  @CsvSource({"S, 1", "M, 1", "L-300x24, 1", "XL-300x36, 1", "XL-300x36, 2", "XL-300x36, 3"})
  void whatIsDrawnCanBeTakenIn(String size, long seed) throws IOException {
    Population.draw(Size.find(size).orElseThrow(), 0, seed).write(scratch);
    assertThat(NetworkFiles.read(scratch).faults()).isEmpty();
  }
}
