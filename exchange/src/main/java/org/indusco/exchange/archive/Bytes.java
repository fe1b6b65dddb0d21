package org.indusco.exchange.archive;

/// Numbers in a file, the lowest byte first.
record Bytes(byte[] all) {

  int length() {
    return all.length;
  }

  /// Whether so many bytes stand at a place.
  boolean has(long at, long count) {
    return at >= 0 && count >= 0 && at + count <= all.length;
  }

  int two(int at) {
    return (all[at] & 0xFF) | (all[at + 1] & 0xFF) << 8;
  }

  long four(int at) {
    return two(at) | (long) two(at + 2) << 16;
  }

  long eight(int at) {
    return four(at) | four(at + 4) << 32;
  }

  /// Whether a signature of the zip format stands at a place.
  boolean signed(int at, int signature) {
    return has(at, 4) && four(at) == (signature & 0xFFFF_FFFFL);
  }

  /// Whether the file begins so.
  boolean begins(int... start) {
    if (all.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((all[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
