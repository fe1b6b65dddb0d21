package org.indusco.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.indusco.atlas.Atlas;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.planner.outside.Geography;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownGeographyTest {

  private static final int SEPTEMBER = 2;

  @Test
  void aDangerShowsOnceItIsKnown() {
    assertThat(knowing(Frontier.NEWS.minusDays(1)).closed("east", SEPTEMBER)).isFalse();
    assertThat(knowing(Frontier.NEWS).closed("east", SEPTEMBER)).isTrue();
    assertThat(knowing(null).closed("east", SEPTEMBER)).isTrue();
  }

  @Test
  void monthsAreThoseOfTheHorizon() {
    Geography all = knowing(null);
    assertThat(all.closed("east", SEPTEMBER - 1)).isFalse();
    assertThat(all.closed("east", 4)).isTrue();
    assertThat(all.closed("west", 4)).isFalse();
  }

  @Test
  void carriageIsThatOfTheCartRoad() {
    double km = 120;
    assertThat(knowing(null).carriage("east", "west", 0)).isCloseTo(km * 0.05 * 5, within(1e-9));
    assertThat(knowing(null).carriage("west", "west", 0)).isZero();
  }

  @Test
  void aPlaceIsServedByItsDepot() {
    assertThat(knowing(null).findDepot("east", 0)).contains("east");
    assertThat(knowing(null).findRegion("east", 0)).isEmpty();
  }

  private static Geography knowing(@Nullable LocalDate day) {
    Network network = Defaults.complete(Frontier.network()).network();
    return new KnownGeography(
        Atlas.of(network), Atlas.of(network).knowing(day), Horizon.of(network.settings()));
  }
}
