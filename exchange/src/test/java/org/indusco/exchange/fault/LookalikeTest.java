package org.indusco.exchange.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikeTest {

  @ParameterizedTest
  @CsvSource({
    "D\u0415POT, DEPOT, 1045",
    "\u0440\u043erto, porto, 1088",
    "Al\u03bfne, Alone, 959",
    "a\u200Bb, ab, 8203",
    "\u202Eab, ab, 8238"
  })
  void seesWhatLooksTheSame(String text, String latin, int odd) {
    assertThat(Lookalike.latin(text)).isEqualTo(latin);
    assertThat(Lookalike.odd(text)).hasValue(odd);
    assertThat(Lookalike.oddAmongLatin(text)).hasValue(odd);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Завод-7", "Αθήνα", "宝鸡", "Münster", "w1", ""})
  void wordsOfOneScriptAreNotSuspected(String text) {
    assertThat(Lookalike.oddAmongLatin(text)).isEmpty();
  }

  @Test
  void namesCharactersSoThatTheyCanBeToldApart() {
    assertThat(Lookalike.named(0x415)).isEqualTo("Е (U+0415, Cyrillic capital letter ie)");
    assertThat(Lookalike.named(0x202E)).isEqualTo("(U+202E, Right-to-left override)");
  }

  @Test
  void longTextIsCutWithoutCuttingCharacters() {
    assertThat(Visible.brief("x".repeat(100_000), 10)).isEqualTo("xxxxxxx...");
    assertThat(Visible.brief("𝄞".repeat(100_000), 10)).isEqualTo("𝄞".repeat(7) + "...");
    assertThat(Visible.brief(" a \n b ", 10)).isEqualTo("a b");
  }
}
