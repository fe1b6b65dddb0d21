package org.indusco.store.postgres;

import java.io.InterruptedIOException;

/// Waiting for what gives no sign when it happens.
final class Pause {

  private Pause() {}

  /// @throws InterruptedIOException when the thread is interrupted meanwhile
  static void ofMillis(long millis) throws InterruptedIOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for PostgreSQL");
    }
  }
}
