package org.indusco.model.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CanonicalJsonTest {

  @Test
  void keysStandInTheOrderOfTheirUtf16Units() {
    // U+1F600 begins with the unit D83D, which sorts before FB33.
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("\uFB33", 1);
    map.put("\uD83D\uDE00", 2);
    map.put("\u20AC", 3);
    map.put("b", null);
    map.put("a", List.of(true, false, List.of(), Map.of()));
    assertThat(text(map))
        .isEqualTo(
            "{\"a\":[true,false,[],{}],\"b\":null,\"\u20AC\":3,\"\uD83D\uDE00\":2,\"\uFB33\":1}");
  }

  @Test
  void onlyWhatMustBeIsEscaped() {
    assertThat(text("\"\\/\b\f\n\r\t\u0000\u001f\u007f宝"))
        .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f宝\"");
  }

  @Test
  void numbersAreWholeAndWithinWhatReadersAgreeOn() {
    assertThat(text(List.of(0, -1, 9007199254740991L))).isEqualTo("[0,-1,9007199254740991]");
    assertThatIllegalArgumentException().isThrownBy(() -> text(9007199254740992L));
    assertThatIllegalArgumentException().isThrownBy(() -> text(1.5));
  }

  @Test
  void halfCharactersAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> text("\uD83D"));
    assertThatIllegalArgumentException().isThrownBy(() -> text("\uDE00\uD83D"));
  }

  @Test
  void theHashIsThatOfTheBytes() {
    assertThat(CanonicalJson.sha256(Map.of()))
        .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  }

  private static String text(@Nullable Object value) {
    return new String(CanonicalJson.bytes(value), StandardCharsets.UTF_8);
  }
}
