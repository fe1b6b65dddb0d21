package org.indusco.atlas.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.indusco.atlas.Scene;
import org.indusco.atlas.area.Geometries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

class FrameTest {

  private static final Frame.Opening OPENING = new Frame.Opening(new Coordinate(40, 80), 800, 0);

  private static Frame frame(double west, double south, double east, double north) {
    return Frame.around(
        List.of(new Coordinate(west, south), new Coordinate(east, north)), List.of(), OPENING);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 22, 120, 39, China",
    "22, 44, 40, 52, Ukraine",
    "-5, -4, 6, 5, both sides of the equator",
    "140, -40, 150, -30, the south",
    "175, -20, -170, -10, across the antimeridian",
    "107, 34, 107, 34, a single place"
  })
  void whatIsDrawnIsFoundAgain(double west, double south, double east, double north, String what) {
    Frame frame = frame(west, south, east, north);
    Envelope paper = frame.paper();
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      double x = paper.getMinX() + random.nextDouble() * paper.getWidth();
      double y = paper.getMinY() + random.nextDouble() * paper.getHeight();
      Coordinate degrees = frame.findDegrees(x, y).orElseThrow();
      Coordinate again = frame.paper(degrees.x, degrees.y);
      assertThat(again.distance(new Coordinate(x, y))).as(what).isLessThan(1e-4);
    }
    assertThat(paper.contains(frame.paper(west, south))).as(what).isTrue();
    assertThat(paper.contains(frame.paper(east, north))).as(what).isTrue();
    assertThat(paper.getWidth()).isEqualTo(800);
    assertThat(paper.getHeight()).isBetween(400.0, 1700.0);
  }

  @Test
  void northIsUpAndEastIsRight() {
    Frame frame = frame(100, 22, 120, 39);

    assertThat(frame.paper(105, 35).y).isLessThan(frame.paper(105, 25).y);
    assertThat(frame.paper(105, 30).x).isLessThan(frame.paper(110, 30).x);
    assertThat(frame.paper(105, 35).x).isCloseTo(frame.paper(105, 25).x, within(1e-6));
  }

  @Test
  void areasKeepTheirProportions() {
    Frame frame = frame(95, 18, 125, 45);
    Geometry south = frame.paper(Geometries.of(Scene.box("s", "100,20,104,22", Map.of())));
    Geometry north = frame.paper(Geometries.of(Scene.box("n", "112,40,116,42", Map.of())));
    double onEarth =
        (Math.sin(Math.toRadians(42)) - Math.sin(Math.toRadians(40)))
            / (Math.sin(Math.toRadians(22)) - Math.sin(Math.toRadians(20)));

    assertThat(north.getArea() / south.getArea()).isCloseTo(onEarth, within(0.01));
  }

  @Test
  void whatLeavesTheFrameIsCut() {
    Frame frame = frame(100, 22, 120, 39);
    Geometry world = frame.paper(Geometries.of(Scene.box("w", "-20,-60,150,80", Map.of())));
    Geometry away = frame.paper(Geometries.of(Scene.box("a", "0,40,10,50", Map.of())));

    assertThat(world.getArea()).isCloseTo(frame.paper().getArea(), within(1.0));
    assertThat(world.getEnvelopeInternal().getMaxX()).isLessThanOrEqualTo(840);
    assertThat(away.isEmpty()).isTrue();
  }

  @Test
  void shapesNearByWidenTheFrameAndFarOnesDoNot() {
    List<Coordinate> spots = List.of(new Coordinate(100, 25), new Coordinate(110, 35));
    Geometry near = Geometries.of(Scene.box("n", "99,24,111,36", Map.of()));
    Geometry far = Geometries.of(Scene.box("f", "60,0,150,60", Map.of()));
    double plain = Frame.around(spots, List.of(), OPENING).metresPerPixel();

    assertThat(Frame.around(spots, List.of(near), OPENING).metresPerPixel()).isGreaterThan(plain);
    assertThat(Frame.around(spots, List.of(far), OPENING).metresPerPixel()).isEqualTo(plain);
  }

  @Test
  void islandsAcrossTheAntimeridianStayTogether() {
    Frame frame =
        Frame.around(
            Stream.of(178.0, -179.0, -176.0).map(lon -> new Coordinate(lon, -17)).toList(),
            List.of(),
            OPENING);

    assertThat(frame.paper(178, -17).x).isLessThan(frame.paper(-179, -17).x);
    assertThat(frame.paper(-179, -17).x).isLessThan(frame.paper(-176, -17).x);
    assertThat(frame.metresPerPixel() * 800).isLessThan(3_000_000);
    Geometry island = Geometries.of(Scene.box("i", "-178,-18,-177,-16", Map.of()));
    assertThat(frame.paper(island).isEmpty()).isFalse();
  }
}
