package org.indusco.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What measurements were made on, without names by which one could find it.
///
/// @param processor its model as the system tells it
/// @param cores that the process may use
/// @param gibibytes of memory
/// @param system its name
/// @param java version of the JDK
public record Machine(String processor, int cores, long gibibytes, String system, String java) {

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  /// This machine.
  public static Machine here() {
    long bytes =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    return new Machine(
        model(),
        Runtime.getRuntime().availableProcessors(),
        Math.round((double) bytes / (1 << 30)),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        Runtime.version().toString());
  }

  private static String model() {
    if (!Files.isReadable(PROCESSORS)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }
}
