package org.indusco.atlas.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class RoomTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  /// A box fits where the area covers it, whether it is asked for the first time or again.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aBoxFitsWhereTheAreaCoversIt(long seed) {
    Random random = new Random(seed);
    Geometry area = FACTORY.createPolygon();
    for (int i = 0; i < 6; i++) {
      Coordinate middle = new Coordinate(random.nextDouble() * 300, random.nextDouble() * 200);
      area = area.union(FACTORY.createPoint(middle).buffer(20 + random.nextDouble() * 60));
    }
    Room room = Room.in(area);
    assertThat(room.middles()).hasSizeGreaterThan(50);
    int fitting = 0;
    for (double width = 10; width < 120; width += 20) {
      Room.Fit fit = room.fit(width, 12);
      for (int i = 0; i < room.middles().size(); i++) {
        Envelope box = new Envelope(room.middles().get(i));
        box.expandBy(width / 2, 6);
        boolean covered = area.covers(FACTORY.toGeometry(box));
        assertThat(fit.at(i)).as("seed %s, width %s, middle %s", seed, width, i).isEqualTo(covered);
        assertThat(room.fit(width, 12).at(i)).isEqualTo(covered);
        fitting += covered ? 1 : 0;
      }
    }
    assertThat(fitting).isBetween(10, 6 * room.middles().size() - 10);
  }
}
