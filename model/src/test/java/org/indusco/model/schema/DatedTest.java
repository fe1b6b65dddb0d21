package org.indusco.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedTest {

  private static final LocalDate DAY = LocalDate.of(1940, 7, 1);

  private record Span(@Nullable LocalDate from, @Nullable LocalDate to) implements Dated {}

  /// Ends are days of July 1940, a minus for none.
  @ParameterizedTest
  @CsvSource({
    "1, 5, 5, 9, no",
    "1, 6, 5, 9, yes",
    "1, 9, 3, 4, yes",
    "1, 2, 3, 4, no",
    "-, 5, 4, -, yes",
    "-, 5, 5, -, no",
    "-, -, 3, 4, yes",
    "-, 5, -, 2, yes",
    "5, -, 9, -, yes",
    "1, 5, 1, 5, yes"
  })
  void halfOpenIntervalsOverlapWhenTheyShareADay(
      String from, String to, String otherFrom, String otherTo, String overlap) {
    Span one = new Span(day(from), day(to));
    Span other = new Span(day(otherFrom), day(otherTo));
    assertThat(one.overlaps(other)).isEqualTo(overlap.equals("yes"));
    assertThat(other.overlaps(one)).isEqualTo(overlap.equals("yes"));
  }

  @Test
  void theFirstDayIsInAndTheLastIsOut() {
    Span span = new Span(DAY, DAY.plusDays(2));
    assertThat(span.holdsOn(DAY.minusDays(1))).isFalse();
    assertThat(span.holdsOn(DAY)).isTrue();
    assertThat(span.holdsOn(DAY.plusDays(1))).isTrue();
    assertThat(span.holdsOn(DAY.plusDays(2))).isFalse();
    assertThat(new Span(null, null).holdsOn(LocalDate.MIN)).isTrue();
  }

  @Test
  void overlappingIsSharingADayForAnyTwoIntervals() {
    Random random = new Random(1940);
    for (int i = 0; i < 500; i++) {
      Span one = drawn(random);
      Span other = drawn(random);
      assertThat(one.overlaps(other))
          .as("%s and %s", one, other)
          .isEqualTo(days().stream().anyMatch(day -> one.holdsOn(day) && other.holdsOn(day)));
    }
  }

  private static Span drawn(Random random) {
    int from = random.nextInt(8);
    int to = from + 1 + random.nextInt(4);
    return new Span(
        random.nextInt(4) == 0 ? null : DAY.plusDays(from),
        random.nextInt(4) == 0 ? null : DAY.plusDays(to));
  }

  private static List<LocalDate> days() {
    List<LocalDate> days = new ArrayList<>();
    for (int i = -1; i < 14; i++) {
      days.add(DAY.plusDays(i));
    }
    return days;
  }

  private static @Nullable LocalDate day(String text) {
    return text.equals("-") ? null : DAY.withDayOfMonth(Integer.parseInt(text));
  }
}
