package org.indusco.model.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.MissingResourceException;
import org.indusco.model.schema.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  private static final Wording ENGLISH = Wording.of(Wording.class, Language.EN);
  private static final Wording CHINESE = Wording.of(Wording.class, Language.ZH);

  @ParameterizedTest
  @CsvSource({
    "1940-07, July 1940, 1940年7月",
    "1940-07-05, 5 July 1940, 1940年7月5日",
    "1941, 1941, 1941年",
    "1940-12, December 1940, 1940年12月",
    "1939-06~, 1939-06~, 1939-06~",
  })
  void datesAreAsExactAsTheyAre(String date, String english, String chinese) {
    assertThat(ENGLISH.date(new EdtfDate(date))).isEqualTo(english);
    assertThat(CHINESE.date(new EdtfDate(date))).isEqualTo(chinese);
  }

  @Test
  void namesAndTermsFollowTheLanguage() {
    assertThat(ENGLISH.name("Baoji", "宝鸡")).isEqualTo("Baoji");
    assertThat(CHINESE.name("Baoji", "宝鸡")).isEqualTo("宝鸡");
    assertThat(CHINESE.name("Baoji", "")).isEqualTo("Baoji");
    assertThat(CHINESE.term("tonnes")).isEqualTo("吨");
    assertThat(CHINESE.term("Ch$ nominal")).isEqualTo("元（当年币值）");
    assertThat(CHINESE.term("bolt")).isEqualTo("匹");
    assertThat(CHINESE.term("sprocket")).isEqualTo("sprocket");
    assertThat(ENGLISH.term("bolt")).isEqualTo("bolt");
    assertThat(CHINESE.month(YearMonth.of(1942, 3))).isEqualTo("1942年3月");
  }

  @Test
  void aTermCanBeAskedForWithAnother() {
    assertThat(CHINESE.term("chemical worker", "x")).isEqualTo("化工");
    assertThat(CHINESE.term("piece 毯", "件")).isEqualTo("条");
    assertThat(CHINESE.term("piece 布", "件")).isEqualTo("件");
    assertThat(ENGLISH.term("chemical worker", "chemical")).isEqualTo("chemical");
  }

  @Test
  void scriptsGetAMessageWithTheMarksOfItsArguments() {
    assertThat(ENGLISH.pattern("date.month"))
        .startsWith("{1,choice,1#January|2#")
        .endsWith("} {0}");
  }

  @Test
  void thingsAreToldOneAfterTheOther() {
    List<String> three = List.of("a", "b", "c");
    assertThat(ENGLISH.list(three)).isEqualTo("a, b and c");
    assertThat(CHINESE.list(three)).isEqualTo("a、b和c");
    assertThat(ENGLISH.clauses(three)).isEqualTo("a, b and c");
    assertThat(CHINESE.clauses(three)).isEqualTo("a，b，c");
    assertThat(ENGLISH.series(three)).isEqualTo("a, b, c");
    assertThat(CHINESE.series(three)).isEqualTo("a、b、c");
    assertThat(ENGLISH.list(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(CHINESE.list(List.of("a"))).isEqualTo("a");
    assertThat(ENGLISH.list(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234567 | 1,234,567",
        "123.6 | 124",
        "12.34 | 12.3",
        "1.5 | 1.5",
        "0.0456 | 0.046",
        "0 | 0",
        "20 | 20",
        "-3.25 | -3.25"
      })
  void numbersHaveTheDigitsThatTell(double number, String text) {
    assertThat(ENGLISH.number(number)).isEqualTo(text);
  }

  @Test
  void anUnknownMessageIsAFault() {
    assertThatThrownBy(() -> ENGLISH.say("no.such.message"))
        .isInstanceOf(MissingResourceException.class);
  }
}
