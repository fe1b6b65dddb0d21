package org.indusco.exchange.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.indusco.atlas.Atlas;
import org.indusco.atlas.sheet.MapRequest;
import org.indusco.atlas.sheet.Theme;
import org.indusco.model.network.Network;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.shape.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TellingDatesTest {

  private static final Network CIC = WrittenSite.example("cic-1940");
  private static final Atlas ATLAS = Atlas.of(CIC);

  private static final LocalDate START = LocalDate.of(1940, 7, 1);

  private static TellingDates of(Network network) {
    return new TellingDates(new Register(network, Atlas.of(network)));
  }

  @Test
  void theMapsOfTheHistoryAreAmongThem() {
    TellingDates dates = of(CIC);
    assertThat(dates.of(Theme.REGIONS))
        .contains(LocalDate.of(1940, 7, 1), LocalDate.of(1942, 6, 1))
        .hasSizeBetween(5, 12);
    assertThat(dates.of(Theme.INDUSTRIES)).contains(LocalDate.of(1940, 5, 1));
    assertThat(dates.of(Theme.PRODUCTION)).isEmpty();
  }

  /// A count carried back to 1938 would show 1,534 cooperatives where 69 were.
  @Test
  void noCountIsCarriedFarBack() {
    for (LocalDate day : of(CIC).of(Theme.INDUSTRIES)) {
      assertThat(day).isAfter(LocalDate.of(1940, 3, 1)).isBefore(LocalDate.of(1943, 1, 1));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"REGIONS", "INDUSTRIES", "MEMBERS", "DANGER"})
  void noMapButThatOfTheFirstMonthShowsTheSameAsTheOneBefore(Theme theme) {
    List<LocalDate> days = of(CIC).of(theme);
    assertThat(days).isNotEmpty().isSorted();
    for (int i = 1; i < days.size(); i++) {
      if (!days.get(i).equals(START)) {
        assertThat(seen(theme, days.get(i))).isNotEqualTo(seen(theme, days.get(i - 1)));
      }
    }
  }

  private static List<String> seen(Theme theme, LocalDate day) {
    EdtfDate date = TellingDates.date(day);
    return ATLAS.features(MapRequest.of(date, theme)).stream()
        .map(Feature::values)
        .map(values -> values.toString().replace(date.text(), ""))
        .toList();
  }

  @Test
  void aNetworkWithoutDatesIsShownWhenItsPlanBegins() {
    TellingDates dates = of(WrittenSite.example("tiny"));
    assertThat(dates.all()).containsExactly(START);
    assertThat(dates.of(Theme.REGIONS)).containsExactly(START);
    assertThat(dates.of(Theme.DANGER)).containsExactly(START, LocalDate.of(1940, 10, 1));
  }

  @Test
  void aDayIsAMonthOnlyWhenItIsItsFirst() {
    assertThat(TellingDates.date(LocalDate.of(1942, 6, 1)).text()).isEqualTo("1942-06");
    assertThat(TellingDates.date(LocalDate.of(1942, 5, 28)).text()).isEqualTo("1942-05-28");
  }
}
