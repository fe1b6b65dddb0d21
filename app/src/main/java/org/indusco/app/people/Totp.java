package org.indusco.app.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Codes of six figures that change every 30 seconds (RFC 6238 with HMAC-SHA-1, as phones know it).
final class Totp {

  private static final int SECONDS = 30;
  private static final int DIGITS = 6;

  /// How many steps a clock may go wrong, to either side.
  private static final int DRIFT = 1;

  private Totp() {}

  /// The step of a code at a moment; empty when the code is of none near it.
  static OptionalLong findStep(TotpSecret secret, String code, Instant moment) {
    long now = Math.floorDiv(moment.getEpochSecond(), SECONDS);
    OptionalLong found = OptionalLong.empty();
    for (long step = now - DRIFT; step <= now + DRIFT; step++) {
      if (same(code(secret, step, DIGITS), code)) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /// The code of a step.
  static String code(TotpSecret secret, long step, int digits) {
    byte[] hash = hmac(secret.bytes(), ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = hash[hash.length - 1] & 0xF;
    int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
    int modulus = 1;
    for (int i = 0; i < digits; i++) {
      modulus *= 10;
    }
    return String.format(Locale.ROOT, "%0" + digits + "d", number % modulus);
  }

  private static byte[] hmac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA1", e);
    }
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
