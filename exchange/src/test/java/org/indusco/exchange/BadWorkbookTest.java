package org.indusco.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.indusco.exchange.fault.Fault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Reads the workbooks of `cases/bad/workbook.csv` as the commands read them.
class BadWorkbookTest {

  private static final Duration USUAL = Duration.ofSeconds(2);
  private static final Duration BOMB = Duration.ofSeconds(5);
  private static final long ALLOCATED = 700L << 20;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @TempDir Path home;

  @TestFactory
  Stream<DynamicTest> eachIsAnsweredByItsFaultOrNote() throws Exception {
    Path good = BadBooks.good(home);
    return BadBooks.cases().stream()
        .map(one -> DynamicTest.dynamicTest(one.get("name"), () -> check(one, good)));
  }

  private void check(Map<String, String> one, Path good) throws IOException {
    Path folder = Files.createTempDirectory(home, "case");
    Path book = folder.resolve("bad.xlsx");
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      listener.setSoTimeout(1);
      Files.write(book, new BadBooks(good, listener.getLocalPort()).make(one.get("make")));
      long time = THREADS.getCurrentThreadCpuTime();
      long memory = THREADS.getCurrentThreadAllocatedBytes();
      Reading reading = NetworkFiles.read(book);
      Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - time);
      assertThat(taken).isLessThan(one.get("name").startsWith("Z01") ? BOMB : USUAL);
      assertThat(THREADS.getCurrentThreadAllocatedBytes() - memory).isLessThan(ALLOCATED);
      answer(one, reading);
      assertUncalled(listener);
    }
    assertThat(folder).isDirectoryContaining(file -> file.equals(book));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  private static void answer(Map<String, String> one, Reading reading) {
    if (one.get("kind").isEmpty()) {
      assertThat(reading.faults()).isEmpty();
      assertThat(String.join("\n", reading.notes())).contains(one.get("words").split("\\|"));
      return;
    }
    assertThat(reading.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.toString()).contains(one.get("words").split("\\|")))
        .extracting(Fault::kind, Fault::file, Fault::row, Fault::column)
        .containsExactly(
            Fault.Kind.valueOf(one.get("kind").toUpperCase(Locale.ROOT)),
            one.get("at_file"),
            Integer.parseInt(one.get("at_row")),
            one.get("at_column"));
  }

  private static void assertUncalled(ServerSocket listener) throws IOException {
    try {
      listener.accept().close();
      throw new AssertionError("the reader followed a link out of the file");
    } catch (SocketTimeoutException e) {
      assertThat(e).isNotNull();
    }
  }

  /// After all of them a good workbook is still read.
  @Test
  void theGoodOneIsSound() throws IOException {
    Reading reading = NetworkFiles.read(BadBooks.good(home));
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.notes()).isEmpty();
  }
}
