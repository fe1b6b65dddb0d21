package org.indusco.atlas.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.indusco.atlas.Scene;
import org.indusco.atlas.area.Geometries;
import org.indusco.atlas.projection.Frame;
import org.indusco.model.network.Network;
import org.indusco.model.shape.Shape;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class OutlinesTest {

  private static final Shape WEST = Scene.box("west", "100,20,104,24", Map.of());
  private static final Shape EAST = Scene.box("east", "104,20,108,24", Map.of());
  private static final Network NETWORK =
      Scene.of("place a 22 104").withShapes("provinces", List.of(WEST, EAST));

  private static Frame frame(double width) {
    List<Coordinate> spots = List.of(new Coordinate(98, 18), new Coordinate(110, 26));
    return Frame.around(spots, List.of(), new Frame.Opening(new Coordinate(40, 80), width, 0));
  }

  @Test
  void aShapeIsProjectedOnceForAllFramesThatAreTheSame() {
    Outlines outlines = new Outlines(NETWORK);
    Geometry drawn = outlines.of(WEST, frame(800));

    assertThat((Object) drawn).isEqualTo(frame(800).paper(Geometries.of(WEST)));
    assertThat((Object) outlines.of(WEST, frame(800))).isSameAs(drawn);
    assertThat((Object) outlines.of(WEST, frame(900)))
        .isEqualTo(frame(900).paper(Geometries.of(WEST)));
    assertThat(frame(900)).isNotEqualTo(frame(800));
  }

  @Test
  void whatWasNotUsedForLongIsLetGo() {
    Outlines outlines = new Outlines(NETWORK);
    Geometry first = outlines.of(WEST, frame(800));
    for (int i = 1; i < Outlines.MOST_FRAMES; i++) {
      outlines.of(WEST, frame(800 + i));
    }
    assertThat((Object) outlines.of(WEST, frame(800))).isSameAs(first);
    for (int i = 1; i <= Outlines.MOST_FRAMES; i++) {
      outlines.of(WEST, frame(800 + i));
    }
    assertThat((Object) outlines.of(WEST, frame(800))).isNotSameAs(first).isEqualTo(first);
  }

  /// The border between two areas is as long as it is, and not twice that.
  @Test
  void aBorderOfTwoAreasIsDrawnOnce() {
    Outlines outlines = new Outlines(NETWORK);
    Frame frame = frame(800);
    Geometry west = outlines.of(WEST, frame);
    Geometry east = outlines.of(EAST, frame);
    Geometry between = west.getBoundary().intersection(east.buffer(0.5));

    Geometry borders = outlines.borders("provinces", frame);

    assertThat(borders.getLength())
        .isCloseTo(
            west.getBoundary().getLength() + east.getBoundary().getLength() - between.getLength(),
            within(3.0));
    assertThat(borders.getLength()).isGreaterThan(west.union(east).getBoundary().getLength() + 50);
  }
}
