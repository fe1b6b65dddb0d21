package org.indusco.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.indusco.app.register.Span;
import org.junit.jupiter.api.Test;

final class SoundDaysTest {

  private static final Span BEFORE_1941 = Span.between(null, LocalDate.of(1941, 1, 1));
  private static final Span SINCE_1941 = Span.since(LocalDate.of(1941, 1, 1));
  private static final Span IN_1940 =
      Span.between(LocalDate.of(1940, 1, 1), LocalDate.of(1940, 7, 1));

  private final SoundDays days = new SoundDays();

  @Test
  void whatWasFoundIsKnownAsOfThatRevisionOnThoseDays() {
    days.found(7, BEFORE_1941);
    assertThat(days.known(7, IN_1940)).isTrue();
    assertThat(days.known(7, SINCE_1941)).isFalse();
    assertThat(days.known(6, IN_1940)).isFalse();
    assertThat(days.known(8, IN_1940)).isFalse();
  }

  @Test
  void itStaysKnownFromRevisionToRevisionThatLeavesNoFault() {
    days.found(7, BEFORE_1941);
    days.kept(8);
    assertThat(days.known(8, IN_1940)).isTrue();
    days.kept(10);
    assertThat(days.known(10, IN_1940)).isFalse();
    assertThat(days.known(9, IN_1940)).isFalse();
  }

  @Test
  void whatWasFoundOfALaterRevisionTakesThePlaceOfTheRest() {
    days.found(7, BEFORE_1941);
    days.found(9, SINCE_1941);
    days.found(8, BEFORE_1941);
    assertThat(days.known(9, SINCE_1941)).isTrue();
    assertThat(days.known(9, IN_1940)).isFalse();
  }
}
