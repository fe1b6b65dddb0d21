package org.indusco.exact.solver;

import java.util.function.BooleanSupplier;

/// Watches for a wish to stop while the solver is at work, and passes it on.
final class Interrupter implements AutoCloseable {

  private static final long EVERY_MILLIS = 20;

  private final Thread watcher;

  Interrupter(BooleanSupplier stopped, Runnable interrupt) {
    watcher =
        Thread.ofPlatform().daemon().name("interrupter").start(() -> watch(stopped, interrupt));
  }

  /// A solver that has not begun yet forgets an interruption, so it is said again and again.
  private static void watch(BooleanSupplier stopped, Runnable interrupt) {
    try {
      while (true) {
        if (stopped.getAsBoolean()) {
          interrupt.run();
        }
        Thread.sleep(EVERY_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    watcher.interrupt();
    try {
      watcher.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
