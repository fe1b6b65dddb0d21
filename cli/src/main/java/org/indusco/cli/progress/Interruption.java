package org.indusco.cli.progress;

import java.util.concurrent.CountDownLatch;

/// Turns Ctrl-C into a wish to stop, and keeps the program alive until the work has stopped
/// cleanly.
public final class Interruption implements AutoCloseable {

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean asked;

  /// @param stop what asks the work to stop
  /// @param codeWhenStopped exit code of a program that was stopped
  public Interruption(Runnable stop, int codeWhenStopped) {
    hook =
        new Thread(
            () -> {
              asked = true;
              stop.run();
              waitForTheWork();
              Runtime.getRuntime().halt(codeWhenStopped);
            },
            "stop");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// Whether Ctrl-C was pressed.
  public boolean asked() {
    return asked;
  }

  /// To be called when the work has ended: lets a stopped program go.
  @Override
  public void close() {
    done.countDown();
    if (!asked) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // Ctrl-C came just now; the hook ends the program.
        asked = true;
      }
    }
  }

  private void waitForTheWork() {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
