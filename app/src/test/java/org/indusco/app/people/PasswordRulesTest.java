package org.indusco.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  @ParameterizedTest
  @CsvSource({
    "short, PASSWORD_TOO_SHORT",
    "elevenchars, PASSWORD_TOO_SHORT",
    "工合工合工合工合工合工, PASSWORD_TOO_SHORT",
    "rewi-alley-of-baoji, PASSWORD_IS_NAME",
    "Rewi-Alley-of-Baoji1940, PASSWORD_IS_NAME",
    "aaaaaaaaaaaaaaaa, PASSWORD_TOO_COMMON",
    "abababababababab, PASSWORD_TOO_COMMON",
    "123456789012345, PASSWORD_TOO_COMMON",
    "9876543210987, PASSWORD_TOO_COMMON",
    "abcdefghijklmnop, PASSWORD_TOO_COMMON",
    "Password2026!, PASSWORD_TOO_COMMON",
    "passwordpassword, PASSWORD_TOO_COMMON",
    "correcthorsebatterystaple, PASSWORD_TOO_COMMON",
    "Administrator#1, PASSWORD_TOO_COMMON"
  })
  void whatIsGuessedFirstIsRefused(String password, Refusal reason) {
    RefusalException refused =
        catchThrowableOfType(
            RefusalException.class, () -> PasswordRules.require(password, "rewi-alley-of-baoji"));
    assertThat(refused).isNotNull();
    assertThat(refused.refusal()).isEqualTo(reason);
    assertThat(refused.getMessage()).doesNotContain(password);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "three looms by the river",
        "织布机在渭河边上转动不停",
        "my password has a story to it",
        "wool, yarn, cloth, coat",
        "x9$kQ2!mZ7&p"
      })
  void longOnesAreTaken(String password) {
    assertThatNoException().isThrownBy(() -> PasswordRules.require(password, "lu"));
  }

  @Test
  void thereIsAnEndToLength() {
    String pattern = "three looms by the river ";
    assertThatNoException()
        .isThrownBy(() -> PasswordRules.require(pattern.repeat(11).substring(0, 256), "lu"));
    assertThat(
            catchThrowableOfType(
                RefusalException.class, () -> PasswordRules.require(pattern.repeat(11), "lu")))
        .extracting(RefusalException::refusal)
        .isEqualTo(Refusal.PASSWORD_TOO_LONG);
  }

  @Test
  void aPasswordIsTheSameFromEveryKeyboard() {
    assertThat(PasswordRules.composed("cafe\u0301 by the river"))
        .isEqualTo(PasswordRules.composed("caf\u00e9 by the river"));
  }
}
