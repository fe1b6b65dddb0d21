package org.indusco.server.upload;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;

/// Lets few do at the same time what takes much memory; others wait for a while.
public final class Turns {

  private static final int LONGEST_SECONDS = 30;

  private final Semaphore places;

  /// What is to be done.
  ///
  /// @param <T> what it gives
  @FunctionalInterface
  public interface Work<T> {

    /// Does it.
    T run() throws IOException;
  }

  /// @param places how many may do it at the same time
  public Turns(int places) {
    this.places = new Semaphore(places, true);
  }

  /// Does something when there is a place.
  ///
  /// @throws ProblemException when none was free for half a minute
  /// @throws IOException as the work does
  public <T> T take(Work<T> work) throws IOException {
    try {
      if (!places.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        throw ProblemException.of(Code.BUSY);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ProblemException.of(Code.BUSY);
    }
    try {
      return work.run();
    } finally {
      places.release();
    }
  }
}
