package org.indusco.server.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;

class PressedTest {

  private static final byte[] TEXT = "Baoji 宝鸡 ".repeat(500).getBytes(StandardCharsets.UTF_8);

  private static ResponseEntity<byte[]> answer(@Nullable String taken) {
    return Pressed.of(TEXT).in(ResponseEntity.ok(), taken);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gzip", "gzip, deflate, br", "br;q=1.0, gzip;q=0.8", "deflate,gzip;q=1, *;q=0.1"})
  void whoTakesItPressedGetsItPressed(String taken) throws IOException {
    ResponseEntity<byte[]> answer = answer(taken);
    assertThat(answer.getHeaders().getFirst("Content-Encoding")).isEqualTo("gzip");
    assertThat(answer.getBody()).hasSizeLessThan(TEXT.length / 10);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.getBody()))) {
      assertThat(in.readAllBytes()).isEqualTo(TEXT);
    }
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"br", "identity", "gzip;q=0", "gzip; q=0.0, br", "x-gzip-like"})
  void othersGetItPlain(@Nullable String taken) {
    assertThat(answer(taken).getHeaders().containsHeader("Content-Encoding")).isFalse();
    assertThat(answer(taken).getBody()).isEqualTo(TEXT);
  }

  @Test
  void cachesAreToldWhatItHangsOn() {
    assertThat(answer("gzip").getHeaders().getVary()).containsExactly("Accept-Encoding");
    assertThat(answer(null).getHeaders().getVary()).containsExactly("Accept-Encoding");
  }
}
