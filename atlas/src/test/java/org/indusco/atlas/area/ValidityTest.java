package org.indusco.atlas.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.indusco.model.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

  private static final long MANY = 1_000_000;

  /// Rings parted by `|`, each as numbers lon lat lon lat without the first point at the end.
  private static Shape.Part part(String rings) {
    List<double[]> paths =
        Arrays.stream(rings.split("\\|"))
            .map(ring -> Arrays.stream(ring.strip().split("\\s+")).mapToDouble(Double::parseDouble))
            .map(ring -> closed(ring.toArray()))
            .toList();
    return new Shape.Part(paths);
  }

  private static double[] closed(double[] open) {
    double[] ring = Arrays.copyOf(open, open.length + 2);
    ring[open.length] = open[0];
    ring[open.length + 1] = open[1];
    return ring;
  }

  @ParameterizedTest
  @CsvSource({
    "0 0 2 2 2 0 0 2, cross, 1, 1",
    "0 0 4 0 4 4 0 4 | 2 2 6 2 6 3 2 3, cross, 4, 2",
    "0 0 4 0 4 4 0 4 | 7 7 8 7 8 8 7 8, outside, 7, 7",
    "0 0 9 0 9 9 0 9 | 1 1 8 1 8 8 1 8 | 2 2 3 2 3 3 2 3, within another, 2, 2",
    "0 0 1 1 2 2, on one line, 0, 0",
    "0 0 0 0 0 0, on one line, 0, 0",
    "0 0 4 0 2 2 4 4 0 4 2 2, touches itself, 2, 2",
    "-100 0 0 0 150 0 150 9 -100 9, more than half, 0, 0",
    "170 0 -170 9 -170 0 170 9, cross, 180, 4.5"
  })
  void namesWhatIsWrongAndWhere(String rings, String reason, double lon, double lat) {
    Validity.Flaw flaw = new Validity(MANY).find(part(rings)).orElseThrow();

    assertThat(flaw.reason()).contains(reason);
    assertThat(flaw.lon()).isEqualTo(lon);
    assertThat(flaw.lat()).isEqualTo(lat);
    assertThat(flaw.maybe()).startsWith("Maybe ");
  }

  @ParameterizedTest
  @CsvSource({
    "0 0 2 0 2 2 0 2",
    "0 0 9 0 9 9 0 9 | 1 1 8 1 8 8 1 8",
    "170 60 -170 60 -170 70 170 70",
    "-180 -90 180 -90 180 -70 0 -65 -180 -70",
    "-180 -90 180 -90 180 90 -180 90"
  })
  void findsNothingWrongWithSoundAreas(String rings) {
    assertThat(new Validity(MANY).find(part(rings))).isEmpty();
  }

  @Test
  void looksAtNoMorePairsThanItMay() {
    double[] open = new double[800];
    for (int i = 0; i < open.length; i += 4) {
      open[i] = i % 170;
      open[i + 2] = i % 89;
      open[i + 3] = 60;
    }
    Shape.Part tangle = new Shape.Part(List.of(closed(open)));

    assertThat(new Validity(1000).find(tangle).orElseThrow().reason()).contains("side by side");
    assertThat(new Validity(MANY).find(tangle).orElseThrow().reason()).contains("itself");
  }
}
