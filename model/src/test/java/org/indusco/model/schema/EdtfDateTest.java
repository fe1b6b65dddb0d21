package org.indusco.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

  @ParameterizedTest
  @CsvSource({
    "1940, 1940-01-01",
    "1940-07, 1940-07-01",
    "1940-07-15, 1940-07-15",
    "1940-02-29, 1940-02-29",
    "1939-21, 1939-03-01",
    "1939-22, 1939-06-01",
    "1939-23, 1939-09-01",
    "1939-24, 1939-12-01",
    "1938~, 1938-01-01",
    "1938-08?, 1938-08-01",
    "1938-08-05%, 1938-08-05",
    "1938-08/1939-21, 1938-08-01",
    "1938~/1938~, 1938-01-01"
  })
  void aDateBeginsOnTheFirstDayThatItCanMean(String text, LocalDate earliest) {
    EdtfDate date = new EdtfDate(text);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "40",
        "July 1940",
        "1940-7",
        "1940/07/15",
        "1940-13",
        "1940-20",
        "1940-25",
        "1940-00",
        "1940-02-30",
        "1939-02-29",
        "1940-21-05",
        "1940~~",
        "1940/",
        "/1940",
        "1940-07/1940-06"
      })
  void whatIsNoDateIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EdtfDate(text))
        .withMessageMatching(
            "not a date such as .*|no such day|the interval ends before it begins");
  }

  @Test
  void datesSortByTheirFirstDayAndThenByTheirText() {
    List<EdtfDate> dates =
        List.of("1940-24", "1940-07-02", "1940", "1939-12", "1940-01~", "1940-07").stream()
            .map(EdtfDate::new)
            .sorted()
            .toList();
    assertThat(dates)
        .extracting(EdtfDate::text)
        .containsExactly("1939-12", "1940", "1940-01~", "1940-07", "1940-07-02", "1940-24");
  }
}
