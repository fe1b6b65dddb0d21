package org.indusco.exchange.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugsTest {

  @Test
  void everyIdHasASafeNameOfItsOwn() {
    List<String> ids =
        List.of(
            "NW",
            "nw",
            "Nw",
            "a/b",
            "a\\b",
            "a b",
            "../../etc",
            "宝鸡",
            "西安",
            "",
            "con",
            "LPT1",
            "x".repeat(500),
            "x".repeat(499) + "y",
            "baoji",
            "a-b");
    Slugs slugs = new Slugs();
    Set<String> names = new HashSet<>();
    for (String id : ids) {
      String name = slugs.of(id);
      assertThat(name).matches("[A-Za-z0-9-]{1,64}").doesNotMatch("(?i)con|prn|aux|nul|lpt\\d");
      assertThat(names.add(name.toLowerCase(Locale.ROOT))).as(id).isTrue();
      assertThat(slugs.of(id)).isEqualTo(name);
    }
    assertThat(slugs.of("NW")).isEqualTo("NW");
    assertThat(slugs.of("baoji")).isEqualTo("baoji");
  }
}
