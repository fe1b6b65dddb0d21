package org.indusco.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 over files in the order in which they are added, with every line end read as LF and
/// without byte order marks, so that the same network has one hash on every system.
final class InputHash {

  private static final int PIECE = 1 << 13;

  private final MessageDigest digest = sha256();

  void add(String name, byte[] bytes) {
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    byte[] plain = new byte[Math.min(bytes.length, PIECE)];
    int length = 0;
    for (int i = hasMark(bytes) ? 3 : 0; i < bytes.length; i++) {
      boolean first = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      if (!first) {
        plain[length++] = bytes[i] == '\r' ? (byte) '\n' : bytes[i];
      }
      if (length == plain.length) {
        digest.update(plain, 0, length);
        length = 0;
      }
    }
    digest.update(plain, 0, length);
    digest.update((byte) 0);
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length >= 3
        && (bytes[0] & 0xFF) == 0xEF
        && (bytes[1] & 0xFF) == 0xBB
        && (bytes[2] & 0xFF) == 0xBF;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
