package org.indusco.exchange.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.indusco.model.schema.Dated;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

  private static When in(Language language) {
    return new When(Wording.of(When.class, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1940-07 | July 1940 | 1940年7月",
        "1939-24 | winter 1939 | 1939年冬",
        "1939-06~ | about June 1939 | 约1939年6月",
        "1939? | perhaps 1939 | 可能是1939年",
        "1940/1941 | 1940 to 1941 | 1940年至1941年",
        "1939-05-04 | 4 May 1939 | 1939年5月4日"
      })
  void datesAreAsExactAsTheyAre(String code, String english, String chinese) {
    EdtfDate date = new EdtfDate(code);
    assertThat(in(Language.EN).of(date)).isEqualTo(english);
    assertThat(in(Language.ZH).of(date)).isEqualTo(chinese);
  }

  private record Days(@Nullable LocalDate from, @Nullable LocalDate to) implements Dated {}

  @Test
  void spansTellTheirLastDay() {
    When when = in(Language.EN);
    LocalDate one = LocalDate.of(1940, 8, 1);
    LocalDate other = LocalDate.of(1944, 5, 25);
    assertThat(when.of(new Days(one, other))).isEqualTo("1 August 1940 to 24 May 1944");
    assertThat(when.of(new Days(one, null))).isEqualTo("since 1 August 1940");
    assertThat(when.of(new Days(null, other))).isEqualTo("until 24 May 1944");
    assertThat(when.of(new Days(null, null))).isEqualTo("no dates given");
    assertThat(When.code(new Days(one, null))).isEqualTo("1940-08-01/..");
    assertThat(When.code(new Days(null, other))).isEqualTo("../1944-05-24");
  }
}
