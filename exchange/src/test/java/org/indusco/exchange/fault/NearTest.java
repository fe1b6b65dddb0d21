package org.indusco.exchange.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTest {

  private static final List<String> KNOWN =
      List.of("baoji", "luoyang", "xi-an", "quantity", "unit", "name_zh", "raw", "to", "路桥");

  @ParameterizedTest
  @CsvSource({
    "Baoji, baoji",
    "bao ji, baoji",
    "băojī, baoji",
    "baojii, baoji",
    "boaji, baoji",
    "luoyan, luoyang",
    "quantitiy, quantity",
    "QUANTITY, quantity",
    "units, unit",
    "xi_an, xi-an",
    "rwa, raw"
  })
  void findsWhatWasMeant(String word, String meant) {
    assertThat(Near.find(word, KNOWN)).contains(meant);
    assertThat(Near.maybe(word, KNOWN)).isEqualTo("Maybe " + meant + ".");
  }

  @ParameterizedTest
  @CsvSource({"kunming", "name_en", "two", "loyalty", "x"})
  void doesNotGuessWildly(String word) {
    assertThat(Near.find(word, KNOWN)).isEmpty();
    assertThat(Near.maybe(word, KNOWN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "'', abc, 3",
    "kitten, sitting, 3",
    "ab, ba, 1",
    "abcd, abdc, 1",
    "same, same, 0"
  })
  void countsLettersThatDiffer(String one, String other, int distance) {
    assertThat(Near.distance(one, other)).isEqualTo(distance);
    assertThat(Near.distance(other, one)).isEqualTo(distance);
  }

  @Test
  void keepsNumbersApart() {
    assertThat(Near.fold("coop 1-12")).isNotEqualTo(Near.fold("coop 11-2"));
    assertThat(Near.fold("Coop_1-12")).isEqualTo(Near.fold("coop 1 12"));
  }

  @Test
  void severalNearWordsAreGivenNearestFirst() {
    List<String> known = List.of("w1", "w2", "c1", "army", "NW-TEX-021", "NW-TEX-001", "SE-POT-7");
    assertThat(Near.nearest("w9", known, 3)).containsExactly("w1", "w2");
    assertThat(Near.nearest("armee", known, 3)).containsExactly("army");
    assertThat(Near.nearest("NW-TEX-1", known, 3)).containsExactly("NW-TEX-001", "NW-TEX-021");
    assertThat(Near.nearest("NW-TEX-1", known, 1)).containsExactly("NW-TEX-001");
    assertThat(Near.nearest("blankets", known, 3)).isEmpty();
  }
}
