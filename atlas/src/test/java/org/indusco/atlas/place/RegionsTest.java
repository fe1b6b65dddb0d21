package org.indusco.atlas.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.indusco.atlas.Atlas;
import org.indusco.atlas.Scene;
import org.junit.jupiter.api.Test;

class RegionsTest {

  private static final LocalDate JULY = LocalDate.of(1940, 7, 1);
  private static final LocalDate AUGUST = LocalDate.of(1940, 8, 1);

  @Test
  void affiliationGoesBeforeShapeAndShapeBeforeNearness() {
    Atlas atlas =
        Atlas.of(
            Scene.of(
                """
                place west 30 100
                place east 30 120
                place middle 30 111
                depot told middle ..
                depot held middle ..
                depot near east ..
                region W west .. box=99,29,112,31
                region E east ..
                affiliation told E 1940-08-01..
                """));

    assertThat(atlas.findRegion("told", JULY)).contains("W");
    assertThat(atlas.findRegion("told", AUGUST)).contains("E");
    assertThat(atlas.findRegion("held", AUGUST)).contains("W");
    assertThat(atlas.findRegion("near", JULY)).contains("E");
  }

  @Test
  void shapesHoldOnTheirDays() {
    Atlas atlas =
        Atlas.of(
            Scene.of(
                """
                place xian 34 109
                place luoyang 34.6 112.5
                depot d luoyang ..
                region NW xian ..1940-08-01 box=100,30,115,40
                region NW xian 1940-08-01.. box=100,30,111,40
                region JY luoyang 1940-08-01.. box=111,30,115,40
                """));

    assertThat(atlas.findRegion("d", JULY)).contains("NW");
    assertThat(atlas.findRegion("d", AUGUST)).contains("JY");
  }

  @Test
  void aShapeWithoutRegionOnTheDayHoldsNothing() {
    Atlas atlas =
        Atlas.of(
            Scene.of(
                    """
                    place a 30 100
                    place b 30 101
                    depot d a ..
                    region OLD b ..1940-08-01
                    region NEW b 1940-08-01..
                    """)
                .withShapes("regions", List.of(Scene.box("OLD", "99,29,102,31", Map.of()))));

    assertThat(atlas.findRegion("d", JULY)).contains("OLD");
    assertThat(atlas.findRegion("d", AUGUST)).contains("NEW");
  }

  @Test
  void withoutRegionsThereIsNone() {
    Atlas atlas =
        Atlas.of(
            Scene.of(
                """
                place a 30 100
                depot d a ..
                region NW a 1940-08-01..
                """));

    assertThat(atlas.findRegion("d", JULY)).isEmpty();
    assertThatThrownBy(() -> atlas.findRegion("x", JULY)).hasMessageContaining("no depot x");
  }

  @Test
  void aDateThatIsNoneIsNamed() {
    var network =
        Scene.of("place a 30 100")
            .withShapes(
                "regions", List.of(Scene.box("NW", "99,29,102,31", Map.of("from", "soon"))));

    assertThatThrownBy(() -> Atlas.of(network))
        .hasMessageContaining("region NW")
        .hasMessageContaining("\"soon\"")
        .hasMessageContaining("property from");
  }
}
