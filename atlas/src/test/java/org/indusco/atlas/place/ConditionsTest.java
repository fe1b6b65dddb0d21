package org.indusco.atlas.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.indusco.atlas.Scene;
import org.junit.jupiter.api.Test;

class ConditionsTest {

  private static final YearMonth JUNE = YearMonth.of(1940, 6);

  /// June to December as a row: `#` closed, else the risk in tenths, `.` for none; a `g` behind it
  /// in a guerrilla zone.
  private static String row(Conditions conditions, String place) {
    return IntStream.range(0, 7)
        .mapToObj(JUNE::plusMonths)
        .map(month -> sign(conditions, place, month))
        .collect(Collectors.joining(" "));
  }

  private static String sign(Conditions conditions, String place, YearMonth month) {
    double risk = conditions.risk(place, month);
    String sign =
        conditions.closed(place, month)
            ? "#"
            : risk == 0 ? "." : String.valueOf(Math.round(risk * 10));
    return conditions.guerrilla(place, month) ? sign + "g" : sign;
  }

  private static Conditions hindsight(String scene) {
    return new Ground(Scene.of(scene)).knowing(null);
  }

  @Test
  void aMonthIsClosedWhenOneDayOfItIs() {
    Conditions conditions =
        hindsight(
            """
            place inside 34 107
            place listed 40 120
            place outside 34 110
            zone z occupied 1940-07-31..1940-10-01 box=106,33,108,35 places=listed
            """);

    assertThat(row(conditions, "inside")).isEqualTo(". # # # . . .");
    assertThat(row(conditions, "listed")).isEqualTo(". # # # . . .");
    assertThat(row(conditions, "outside")).isEqualTo(". . . . . . .");
  }

  @Test
  void aZoneWithoutShapeHoldsThePlacesThatItLists() {
    Conditions conditions =
        hindsight(
            """
            place a 34 107
            place b 34 107
            zone z contested .. risk=0.4 places=a
            """);

    assertThat(row(conditions, "a")).isEqualTo("4 4 4 4 4 4 4");
    assertThat(row(conditions, "b")).isEqualTo(". . . . . . .");
  }

  @Test
  void theLargestRiskOfSeveralZonesCounts() {
    Conditions conditions =
        hindsight(
            """
            place a 34 107
            zone z1 contested 1940-07-01..1940-10-01 risk=0.2 places=a
            zone z2 bombed 1940-08-15..1940-08-16 risk=0.5 places=a
            zone z3 guerrilla 1940-09-01..1940-12-01 risk=0.3 places=a
            """);

    assertThat(row(conditions, "a")).isEqualTo(". 2 5 3g 3g 3g .");
  }

  @Test
  void usualRisksHoldWhereZonesGiveNone() {
    Conditions conditions =
        hindsight(
            """
            place a 34 107
            place b 35 107
            place c 36 107
            zone z1 contested .. places=a
            zone z2 bombed .. places=b
            zone z3 guerrilla .. places=c
            """);

    assertThat(conditions.risk("a", JUNE)).isEqualTo(0.10);
    assertThat(conditions.risk("b", JUNE)).isEqualTo(0.03);
    assertThat(conditions.risk("c", JUNE)).isEqualTo(0.05);
  }

  @Test
  void threatsOverrideTheRiskOfZonesButDoNotOpenThem() {
    Conditions conditions =
        hindsight(
            """
            place a 34 107
            place b 34 108
            zone z contested .. risk=0.4 places=a
            zone o occupied .. places=b
            threat a 1940-08-01..1940-09-01 risk=0.1
            threat a 1940-08-20..1940-10-01 risk=0.2
            threat a 1940-11-01..1940-11-02 closed=yes
            threat b .. risk=0.1
            """);

    assertThat(row(conditions, "a")).isEqualTo("4 4 2 2 4 # 4");
    assertThat(row(conditions, "b")).isEqualTo("# # # # # # #");
  }

  @Test
  void whatIsNotKnownDoesNotShow() {
    Ground ground =
        new Ground(
            Scene.of(
                """
                place a 34 107
                zone always contested 1940-07-01..1940-08-01 risk=0.1 places=a
                zone early occupied 1940-08-01..1940-09-01 known=1940-07-01 places=a
                zone late guerrilla 1940-09-01..1940-10-01 known=1940-07-02 risk=0.3 places=a
                threat a 1940-10-01..1940-11-01 known=1940-07-02 risk=0.9
                """));

    assertThat(row(ground.knowing(LocalDate.of(1940, 6, 30)), "a")).isEqualTo(". 1 . . . . .");
    assertThat(row(ground.knowing(LocalDate.of(1940, 7, 1)), "a")).isEqualTo(". 1 # . . . .");
    assertThat(row(ground.knowing(LocalDate.of(1940, 7, 2)), "a")).isEqualTo(". 1 # 3g 9 . .");
    assertThat(row(ground.knowing(null), "a")).isEqualTo(". 1 # 3g 9 . .");
  }

  @Test
  void anUnknownThreatDoesNotOverrideAKnownZone() {
    Ground ground =
        new Ground(
            Scene.of(
                """
                place a 34 107
                zone z contested .. risk=0.2 places=a
                threat a .. known=1941-01-01 risk=0.9
                """));

    assertThat(ground.knowing(LocalDate.of(1940, 7, 1)).risk("a", JUNE)).isEqualTo(0.2);
    assertThat(ground.knowing(null).risk("a", JUNE)).isEqualTo(0.9);
  }

  @Test
  void theDepotAtThePlaceServesItElseTheNearestWithinReach() {
    Conditions conditions =
        hindsight(
            """
            place own 34 107
            place near 34 107.5
            place far 34 108.5
            place lost 20 100
            depot d-own own 1940-07-01..1940-09-01
            depot d-near near ..
            zone z occupied 1940-10-01..1940-11-01 places=near
            """);

    assertThat(depots(conditions, "own")).isEqualTo("d-near d-own d-own d-near - d-near d-near");
    assertThat(depots(conditions, "near")).isEqualTo("d-near d-near d-near d-near - d-near d-near");
    assertThat(depots(conditions, "far")).isEqualTo("d-near d-near d-near d-near - d-near d-near");
    assertThat(depots(conditions, "lost")).isEqualTo("- - - - - - -");
  }

  @Test
  void depotsEquallyFarAreTakenById() {
    Conditions conditions =
        hindsight(
            """
            place a 0 0
            place e 0 1
            place w 0 -1
            depot z-east e ..
            depot b-west w ..
            depot c-west w ..
            """);

    assertThat(conditions.findDepot("a", JUNE)).contains("b-west");
    assertThat(conditions.findDepot("w", JUNE)).contains("b-west");
    assertThat(conditions.findDepot("e", JUNE)).contains("z-east");
  }

  @Test
  void aPlaceThatIsNotThereIsRefused() {
    Conditions conditions = hindsight("place a 0 0");

    assertThatThrownBy(() -> conditions.closed("b", JUNE)).hasMessageContaining("no place b");
    assertThatThrownBy(() -> conditions.findDepot("b", JUNE)).hasMessageContaining("no place b");
    assertThatThrownBy(() -> conditions.carriage("a", "b", JUNE))
        .hasMessageContaining("no place b");
  }

  private static String depots(Conditions conditions, String place) {
    return IntStream.range(0, 7)
        .mapToObj(JUNE::plusMonths)
        .map(month -> conditions.findDepot(place, month).orElse("-"))
        .collect(Collectors.joining(" "));
  }
}
