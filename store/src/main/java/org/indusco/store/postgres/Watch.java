package org.indusco.store.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Looks whether the server still runs, and has it started again when it does not, so that a
/// program that uses it gets over the death of the server within seconds.
final class Watch {

  private static final System.Logger LOG = System.getLogger(Watch.class.getName());

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

  private Watch() {}

  /// Starts the server again.
  @FunctionalInterface
  interface Raising {

    void raise() throws IOException;
  }

  /// Looks from now on.
  ///
  /// @param runs whether the server runs, or need not run any more
  /// @param raising starts it again
  static Thread begin(BooleanSupplier runs, Raising raising) {
    return Thread.ofVirtual().name("postgres-watch").start(() -> look(runs, raising));
  }

  private static void look(BooleanSupplier runs, Raising raising) {
    try {
      while (true) {
        Thread.sleep(BETWEEN_LOOKS);
        if (!runs.getAsBoolean() && !raised(raising)) {
          Thread.sleep(AFTER_FAILURE);
        }
      }
    } catch (InterruptedException e) {
      // The server is not needed any more.
      Thread.currentThread().interrupt();
    }
  }

  private static boolean raised(Raising raising) {
    LOG.log(System.Logger.Level.WARNING, "PostgreSQL has ended unexpectedly; starting it again.");
    try {
      raising.raise();
      LOG.log(System.Logger.Level.INFO, "PostgreSQL runs again.");
      return true;
    } catch (IOException | DatabaseException e) {
      LOG.log(System.Logger.Level.ERROR, "PostgreSQL could not be started again.", e);
      return false;
    }
  }
}
