package org.indusco.app;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// Processor time that a piece of work takes, in nanoseconds, over all threads of this process.
///
/// The clock of the process advances in steps of some ten milliseconds, so that a short piece of
/// work may seem to take none. The clock of a thread is fine: the work took at least what the
/// thread took that began it.
///
/// @param process what the process had taken at the beginning
/// @param thread what the beginning thread had taken
record ProcessorTime(long process, long thread) {

  /// Begins to measure, to be ended by the same thread.
  static ProcessorTime begin() {
    return new ProcessorTime(ofProcess(), ofThread());
  }

  /// What was taken since the beginning.
  long elapsed() {
    return Math.max(ofProcess() - process, ofThread() - thread);
  }

  private static long ofProcess() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static long ofThread() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
