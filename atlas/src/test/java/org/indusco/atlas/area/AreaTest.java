package org.indusco.atlas.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.indusco.atlas.Scene;
import org.indusco.model.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

class AreaTest {

  @Test
  void holesHoldNothingAndEdgesBelong() {
    Shape ring =
        area(
            new double[] {0, 0, 10, 0, 10, 10, 0, 10, 0, 0},
            new double[] {4, 4, 6, 4, 6, 6, 4, 6, 4, 4});
    Area area = Area.of(List.of(ring));

    assertThat(area.holds(new Coordinate(2, 2))).isTrue();
    assertThat(area.holds(new Coordinate(5, 5))).isFalse();
    assertThat(area.holds(new Coordinate(0, 5))).isTrue();
    assertThat(area.holds(new Coordinate(11, 5))).isFalse();
  }

  @Test
  void anAreaAcrossTheAntimeridianIsWhole() {
    Area area = Area.of(List.of(area(new double[] {170, 0, -170, 0, -170, 10, 170, 10, 170, 0})));

    assertThat(area.holds(new Coordinate(175, 5))).isTrue();
    assertThat(area.holds(new Coordinate(-175, 5))).isTrue();
    assertThat(area.holds(new Coordinate(0, 5))).isFalse();
    assertThat(area.holds(new Coordinate(160, 5))).isFalse();
  }

  @Test
  void aBoxTouchesWhatHasAPointInIt() {
    Area slope = Area.of(List.of(area(new double[] {0, 0, 10, 0, 10, 10, 0, 0})));

    assertThat(slope.touches(8, 1, 9, 2)).isTrue();
    assertThat(slope.touches(-5, -5, 50, 50)).isTrue();
    assertThat(slope.touches(10, 3, 12, 4)).isTrue();
    assertThat(slope.touches(1, 8, 2, 9)).as("within its box alone").isFalse();
    assertThat(slope.touches(11, 0, 12, 1)).isFalse();
    Area across = Area.of(List.of(area(new double[] {170, 0, -170, 0, -170, 10, 170, 10, 170, 0})));
    assertThat(across.touches(171, 1, 172, 2)).isTrue();
    assertThat(across.touches(-172, 1, -171, 2)).isTrue();
    assertThat(across.touches(0, 1, 1, 2)).isFalse();
    assertThatThrownBy(() -> slope.touches(2, 0, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void severalShapesAreOneAreaAndNoneHoldsNothing() {
    Area area =
        Area.of(List.of(Scene.box("a", "0,0,1,1", Map.of()), Scene.box("b", "5,5,6,6", Map.of())));

    assertThat(area.holds(new Coordinate(0.5, 0.5))).isTrue();
    assertThat(area.holds(new Coordinate(5.5, 5.5))).isTrue();
    assertThat(area.holds(new Coordinate(3, 3))).isFalse();
    assertThat(Area.of(List.of()).holds(new Coordinate(0, 0))).isFalse();
  }

  @Test
  void anAreaThatCrossesItselfIsMended() {
    Area bow = Area.of(List.of(area(new double[] {0, 0, 10, 10, 10, 0, 0, 10, 0, 0})));

    assertThat(bow.holds(new Coordinate(1, 5))).isTrue();
    assertThat(bow.holds(new Coordinate(5, 1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void agreesWithCountingCrossings(long seed) {
    Random random = new Random(seed);
    double[] star = star(random);
    Area area = Area.of(List.of(area(star)));
    for (int i = 0; i < 500; i++) {
      double x = 100 + 20 * random.nextDouble();
      double y = 20 + 20 * random.nextDouble();
      assertThat(area.holds(new Coordinate(x, y)))
          .as("seed %s, %s %s", seed, x, y)
          .isEqualTo(crossings(star, x, y) % 2 == 1);
    }
  }

  private static double[] star(Random random) {
    int corners = 40;
    double[] ring = new double[2 * corners + 2];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double radius = 2 + 7 * random.nextDouble();
      ring[2 * i] = 110 + radius * Math.cos(angle);
      ring[2 * i + 1] = 30 + radius * Math.sin(angle);
    }
    ring[2 * corners] = ring[0];
    ring[2 * corners + 1] = ring[1];
    return ring;
  }

  private static int crossings(double[] ring, double x, double y) {
    int count = 0;
    for (int i = 0; i + 3 < ring.length; i += 2) {
      double y1 = ring[i + 1];
      double y2 = ring[i + 3];
      if ((y1 > y) != (y2 > y)) {
        double at = ring[i] + (y - y1) / (y2 - y1) * (ring[i + 2] - ring[i]);
        count += at > x ? 1 : 0;
      }
    }
    return count;
  }

  private static Shape area(double[]... rings) {
    return new Shape("a", Shape.Kind.AREA, List.of(new Shape.Part(List.of(rings))), Map.of());
  }
}
