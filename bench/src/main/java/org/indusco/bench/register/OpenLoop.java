package org.indusco.bench.register;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/// Asks at an even pace, whether or not what was asked before is answered.
final class OpenLoop {

  private OpenLoop() {}

  /// Something that is done at each turn.
  @FunctionalInterface
  interface Turn {

    /// Does it.
    ///
    /// @param number of the turn, from 0
    void take(int number) throws Exception;
  }

  /// Takes turns.
  ///
  /// @param perSecond how many are due in a second
  /// @return how long after it was due each was done, in nanoseconds
  /// @throws IllegalStateException when one fails
  static List<Long> run(int perSecond, Duration time, Turn turn) throws InterruptedException {
    long pause = Duration.ofSeconds(1).toNanos() / perSecond;
    int turns = (int) (time.toNanos() / pause);
    List<Future<Long>> waiting = new ArrayList<>(turns);
    List<Long> nanos = new ArrayList<>(turns);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long start = System.nanoTime();
      for (int number = 0; number < turns; number++) {
        long due = start + number * pause;
        for (long rest = due - System.nanoTime(); rest > 0; rest = due - System.nanoTime()) {
          LockSupport.parkNanos(rest);
        }
        waiting.add(threads.submit(timed(turn, number, due)));
      }
      for (Future<Long> done : waiting) {
        nanos.add(done.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a request failed: " + e.getCause(), e.getCause());
    }
    return nanos;
  }

  private static Callable<Long> timed(Turn turn, int number, long due) {
    return () -> {
      turn.take(number);
      return System.nanoTime() - due;
    };
  }
}
