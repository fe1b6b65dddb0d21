package org.indusco.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against the vectors of RFC 6238 (appendix B, SHA-1) and RFC 4648 (section 10).
class TotpTest {

  private static final TotpSecret SECRET =
      TotpSecret.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void theVectorsOfTheRfcHold(long seconds, String code) {
    assertThat(Totp.code(SECRET, seconds / 30, 8)).isEqualTo(code);
    assertThat(Totp.code(SECRET, seconds / 30, 6)).isEqualTo(code.substring(2));
  }

  @Test
  void aClockMayGoWrongByOneStep() {
    Instant now = Instant.ofEpochSecond(1_111_111_111);
    long step = 1_111_111_111 / 30;
    for (long at = step - 3; at <= step + 3; at++) {
      assertThat(Totp.findStep(SECRET, Totp.code(SECRET, at, 6), now).isPresent())
          .as("step %d", at - step)
          .isEqualTo(Math.abs(at - step) <= 1);
    }
    assertThat(Totp.findStep(SECRET, "", now)).isEmpty();
    assertThat(Totp.findStep(SECRET, "07081", now)).isEmpty();
    assertThat(Totp.findStep(SECRET, "０８１８０４", now)).isEmpty();
  }

  @Test
  void secretsAreToldInBase32() {
    assertThat(SECRET.text()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(TotpSecret.find(SECRET.text())).contains(SECRET);
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      TotpSecret drawn = TotpSecret.draw(random);
      assertThat(TotpSecret.find(drawn.text())).contains(drawn);
    }
    assertThat(TotpSecret.find("gezdgnbvgy3tqojq")).isEmpty();
    assertThat(TotpSecret.find("GEZDGNBV")).isEmpty();
    assertThat(SECRET.toString()).doesNotContain(SECRET.text());
  }
}
