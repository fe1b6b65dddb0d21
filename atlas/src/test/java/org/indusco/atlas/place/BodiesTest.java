package org.indusco.atlas.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.indusco.atlas.Scene;
import org.indusco.model.network.Network;
import org.indusco.model.network.Placement;
import org.indusco.model.schema.Evidence;
import org.junit.jupiter.api.Test;

class BodiesTest {

  private static final LocalDate JULY = LocalDate.of(1940, 7, 1);
  private static final LocalDate AUGUST = LocalDate.of(1940, 8, 1);

  private static final Network NETWORK =
      Scene.of(
              """
              place west 30 100
              place near 30 100.5
              place east 30 120
              depot dw west ..
              depot de east 1940-08-01..
              region W west ..
              region E east ..
              affiliation told E 1940-08-01..
              cooperative stays weaving near ..
              cooperative moves weaving west ..
              cooperative told weaving west ..
              cooperative gone weaving west ..1940-08-01
              """)
          .with(
              Placement.class,
              List.of(
                  new Placement("moves", "east", AUGUST, null, "", Evidence.NONE),
                  new Placement("gone", "east", null, JULY, "", Evidence.NONE)));

  @Test
  void eachStandsWhereItsPlacementSaysAndIsServedThere() {
    assertThat(Bodies.whereabouts(NETWORK, JULY))
        .isEqualTo(Map.of("stays", "near", "moves", "west", "told", "west", "gone", "west"));
    assertThat(told(JULY))
        .containsExactly("stays near dw W", "moves west dw W", "told west dw W", "gone west dw W");
    assertThat(told(AUGUST))
        .containsExactly("stays near dw W", "moves east de E", "told west dw E");
  }

  @Test
  void whereNoDepotServesTheRegionIsThatOfThePlace() {
    Network early =
        NETWORK.with(
            Placement.class,
            List.of(new Placement("moves", "east", null, null, "", Evidence.NONE)));
    assertThat(Bodies.of(early).on(JULY))
        .filteredOn(one -> one.cooperative().id().equals("moves"))
        .extracting(one -> one.depot() + " " + one.region())
        .containsExactly(" E");
  }

  private static List<String> told(LocalDate day) {
    return Bodies.of(NETWORK).on(day).stream()
        .map(
            one -> String.join(" ", one.cooperative().id(), one.place(), one.depot(), one.region()))
        .toList();
  }
}
