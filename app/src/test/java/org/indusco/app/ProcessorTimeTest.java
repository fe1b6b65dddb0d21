package org.indusco.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {

  private static final long MILLISECOND = 1_000_000;

  /// Shorter than a step of the clock of the process, often enough that some fall between two
  // steps.
  @Test
  void workShorterThanAStepOfTheClockTakesTime() {
    for (int repeat = 0; repeat < 20; repeat++) {
      ProcessorTime time = ProcessorTime.begin();
      work(MILLISECOND);
      assertThat(time.elapsed()).isGreaterThanOrEqualTo(MILLISECOND);
    }
  }

  @Test
  void workOfOtherThreadsIsTaken() throws InterruptedException {
    ProcessorTime time = ProcessorTime.begin();
    Thread other = new Thread(() -> work(100 * MILLISECOND));
    other.start();
    other.join();
    assertThat(time.elapsed()).isGreaterThan(50 * MILLISECOND);
  }

  private static void work(long nanoseconds) {
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin < nanoseconds) {
      Thread.onSpinWait();
    }
  }
}
