package org.indusco.app.people;

import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The secret that a person's phone and the program share. Immutable.
public final class TotpSecret {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BYTES = 20;
  private static final int BITS_OF_A_LETTER = 5;

  private final byte[] bytes;

  private TotpSecret(byte[] bytes) {
    this.bytes = bytes;
  }

  /// A new secret of 160 bits.
  public static TotpSecret draw(RandomGenerator random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new TotpSecret(bytes);
  }

  /// A secret of given bytes.
  public static TotpSecret of(byte[] bytes) {
    if (bytes.length < BYTES) {
      throw new IllegalArgumentException("a secret has " + BYTES + " bytes or more");
    }
    return new TotpSecret(bytes.clone());
  }

  /// The secret that a text of letters and figures (RFC 4648, base 32 without padding) means.
  public static Optional<TotpSecret> find(String text) {
    byte[] bytes = new byte[text.length() * BITS_OF_A_LETTER / Byte.SIZE];
    int held = 0;
    int bits = 0;
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = ALPHABET.indexOf(text.charAt(i));
      if (value < 0) {
        return Optional.empty();
      }
      held = (held << BITS_OF_A_LETTER | value) & 0xFFFF;
      bits += BITS_OF_A_LETTER;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        bytes[at++] = (byte) (held >> bits);
      }
    }
    return at >= BYTES ? Optional.of(new TotpSecret(bytes)) : Optional.empty();
  }

  /// The secret as text: base 32 of RFC 4648 without padding.
  public String text() {
    StringBuilder text = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte each : bytes) {
      held = (held << Byte.SIZE | (each & 0xFF)) & 0xFFFF;
      bits += Byte.SIZE;
      while (bits >= BITS_OF_A_LETTER) {
        bits -= BITS_OF_A_LETTER;
        text.append(ALPHABET.charAt(held >> bits & 0x1F));
      }
    }
    if (bits > 0) {
      text.append(ALPHABET.charAt(held << (BITS_OF_A_LETTER - bits) & 0x1F));
    }
    return text.toString();
  }

  /// The bytes themselves.
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TotpSecret secret && Arrays.equals(bytes, secret.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /// Does not tell it.
  @Override
  public String toString() {
    return "a secret";
  }
}
