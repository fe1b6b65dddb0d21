package org.indusco.bench.measure;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/// Watches how much of the heap is still in use right after each garbage collection.
final class HeapWatch {

  private static final double MEBIBYTE = 1 << 20;
  private static final double KIBIBYTES = 1 << 10;
  private static final Path STATUS = Path.of("/proc/self/status");

  private final Set<String> heapParts =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toSet());
  private final AtomicLong live = new AtomicLong();

  private HeapWatch() {}

  /// Begins to watch.
  static HeapWatch begin() {
    HeapWatch watch = new HeapWatch();
    for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        emitter.addNotificationListener((told, none) -> watch.hear(told), null, null);
      }
    }
    return watch;
  }

  /// What was used so far. Collects once, so that there is an answer for short runs, too.
  Measurement.Memory end() {
    System.gc();
    long now = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    live.accumulateAndGet(now, Math::max);
    return new Measurement.Memory(live.get() / MEBIBYTE, peakHeap() / MEBIBYTE, process());
  }

  private void hear(Notification told) {
    if (told.getUserData() instanceof CompositeData data
        && told.getType()
            .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      Map<String, MemoryUsage> after =
          GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc();
      long used =
          after.entrySet().stream()
              .filter(part -> heapParts.contains(part.getKey()))
              .mapToLong(part -> part.getValue().getUsed())
              .sum();
      live.accumulateAndGet(used, Math::max);
    }
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
        .sum();
  }

  /// The most memory this process ever held, in MiB, where Linux tells it.
  private static double process() {
    if (!Files.isReadable(STATUS)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(STATUS)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KIBIBYTES)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
