package org.indusco.atlas.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.indusco.atlas.Scene;
import org.indusco.atlas.place.Ground;
import org.indusco.atlas.place.Regions;
import org.indusco.model.network.Network;
import org.indusco.model.network.Placement;
import org.indusco.model.schema.Evidence;
import org.junit.jupiter.api.Test;

class CensusTest {

  private static final String GROUND =
      """
      place a 30 100
      place b 30 110
      depot da a ..
      depot db b ..
      region W a .. box=98,28,105,32
      region E b .. box=105,28,112,32
      industry wool textiles
      industry cotton textiles
      industry pots pottery
      industry tools engineering
      """;

  private static Census census(String more, String day) {
    return census(Scene.of(GROUND + more), day);
  }

  private static Census census(Network network, String day) {
    return Census.on(
        LocalDate.parse(day), network, new Ground(network).knowing(null), new Regions(network));
  }

  /// A region's groups as a row, such as `Textiles 2, Pottery ~1`.
  private static String row(Census census, String region) {
    return census.ofRegion(region).stream()
        .map(entry -> entry.getKey().name() + " " + entry.getValue().text())
        .collect(Collectors.joining(", "));
  }

  @Test
  void countsByRegionDepotAndGroup() {
    Census census =
        census(
            """
            cooperative c1 wool a ..
            cooperative c2 cotton a ..
            cooperative c3 pots a .. basis=estimated
            cooperative c4 pots b ..
            cooperative c5 wool b 1941-01-01..
            cooperative c6 wool b ..1940-08-01
            """,
            "1940-08-01");

    assertThat(row(census, "W")).isEqualTo("Textiles 2, Pottery ~1");
    assertThat(row(census, "E")).isEqualTo("Pottery 1");
    assertThat(census.totalOf("W").text()).isEqualTo("~3");
    assertThat(census.totalAt("db").text()).isEqualTo("1");
    assertThat(census.ofDepot("da").getFirst().getKey().id()).isEqualTo("textiles");
    assertThat(census.total().text()).isEqualTo("~4");
    assertThat(census.total(census.groups().get(1)).text()).isEqualTo("~2");
    assertThat(census.findCarriedFrom()).isEmpty();
  }

  @Test
  void aMovedCooperativeCountsWhereItStands() {
    Network network =
        Scene.of(GROUND + "cooperative c1 wool a ..")
            .with(
                Placement.class,
                List.of(
                    new Placement(
                        "c1", "b", LocalDate.of(1940, 9, 1), null, "moved", Evidence.NONE)));

    assertThat(row(census(network, "1940-08-31"), "W")).isEqualTo("Textiles 1");
    assertThat(row(census(network, "1940-09-01"), "E")).isEqualTo("Textiles 1");
  }

  @Test
  void beforeTheCensusItsCountIsCarriedBackAndEstimated() {
    String scene =
        """
        cooperative c1 wool a 1939-01-01..
        cooperative c2 wool a 1940-07-01..
        cooperative c3 wool a 1940-08-01..
        fact 1940-07 ALL societies 2 industry=textiles basis=sourced
        """;
    Census may = census(scene, "1940-05-01");
    Census july = census(scene, "1940-07-01");

    assertThat(row(may, "W")).isEqualTo("Textiles ~2");
    assertThat(may.findCarriedFrom().orElseThrow().text()).isEqualTo("1940-07");
    assertThat(may.total(may.groups().getFirst()).text()).isEqualTo("~2");
    assertThat(row(july, "W")).isEqualTo("Textiles 2");
    assertThat(july.findCarriedFrom()).isEmpty();
  }

  @Test
  void aSourcedFactOfTheMonthConfirmsATotal() {
    String scene =
        """
        cooperative c1 wool a .. basis=estimated
        cooperative c2 pots a .. basis=estimated
        cooperative c3 pots b .. basis=estimated
        cooperative c4 tools b .. basis=estimated
        fact 1940-07 ALL societies 2 industry=pottery basis=sourced
        fact 1940-07 ALL societies 2 industry=textiles basis=sourced
        fact 1940-07 ALL societies 4 basis=sourced
        fact 1940-07 ALL societies 1 industry=engineering basis=estimated
        """;
    Census july = census(scene, "1940-07-01");
    Census august = census(scene, "1940-08-01");

    assertThat(july.groups().stream().map(group -> july.total(group).text()))
        .containsExactly("~1", "2", "~1");
    assertThat(july.total().text()).isEqualTo("4");
    assertThat(row(july, "E")).isEqualTo("Engineering ~1, Pottery ~1");
    assertThat(august.total().text()).isEqualTo("~4");
  }

  @Test
  void everyGroupHasALetterOfItsOwn() {
    Census census =
        census(
            """
            industry mine mining
            industry misc miscellaneous
            industry mint m
            cooperative c1 unheard-of a ..
            """,
            "1940-07-01");

    assertThat(census.groups()).extracting(Group::letter).doesNotHaveDuplicates();
    assertThat(census.groups())
        .extracting(Group::name)
        .containsExactly(
            "Textiles", "Pottery", "Engineering", "Mining", "Miscellaneous", "M", "Unheard-of");
  }
}
