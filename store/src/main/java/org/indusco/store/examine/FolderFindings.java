package org.indusco.store.examine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.indusco.store.postgres.EmbeddedServer;

/// What the folder of the data and its disk tell.
final class FolderFindings {

  /// Ten times the room without which the server is not started.
  private static final long AMPLE = 10L << 30;

  /// Every acknowledged change waits that long; a person notices some tenths of a second.
  private static final Duration SLOW = Duration.ofMillis(20);

  private static final int WRITES = 50;

  /// A page of PostgreSQL.
  private static final int BLOCK = 8192;

  private FolderFindings() {}

  static List<Finding> of(Path folder) throws IOException {
    EmbeddedServer.requireExisting(folder);
    List<Finding> findings = new ArrayList<>();
    findings.add(Finding.sound("Data", folder.toAbsolutePath().normalize().toString()));
    findings.add(password(folder.resolve("password")));
    findings.add(room(folder));
    findings.add(speed(folder));
    return findings;
  }

  private static Finding password(Path file) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")
        || !Files.exists(file)) {
      return Finding.sound("Password", Files.exists(file) ? "is kept in a file" : "not drawn yet");
    }
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
    boolean open =
        permissions.stream()
            .anyMatch(each -> each.name().startsWith("GROUP") || each.name().startsWith("OTHERS"));
    return open
        ? Finding.mend(
            "Password",
            file + " can be read by others than its owner",
            "chmod 600 " + file + "; who read it meanwhile may enter the database.")
        : Finding.sound("Password", "only its owner can read the file");
  }

  private static Finding room(Path folder) throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    String what = String.format(Locale.ROOT, "%,d MB free", free >> 20);
    if (free < EmbeddedServer.Settings.of(folder).leastFree()) {
      return Finding.mend("Disk", what, "Free some room; with less than 1,024 MB nothing starts.");
    }
    return free < AMPLE
        ? Finding.better("Disk", what, "Free some room, before less than 1,024 MB are left.")
        : Finding.sound("Disk", what);
  }

  private static Finding speed(Path folder) throws IOException {
    Duration median = medianOfWrites(folder);
    String what =
        String.format(
            Locale.ROOT,
            "a write lasts after %.1f ms (median of %d)",
            median.toNanos() / 1e6,
            WRITES);
    return median.compareTo(SLOW) > 0
        ? Finding.better(
            "Disk", what, "Every change waits for that; a disk of flash memory is faster.")
        : Finding.sound("Disk", what);
  }

  /// How long it takes until a page that was written is on the disk.
  static Duration medianOfWrites(Path folder) throws IOException {
    Path file = Files.createTempFile(folder, "writing-", "");
    long[] nanos = new long[WRITES];
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (int i = 0; i < WRITES; i++) {
        long begin = System.nanoTime();
        channel.write(ByteBuffer.allocate(BLOCK), (long) i * BLOCK);
        channel.force(false);
        nanos[i] = System.nanoTime() - begin;
      }
    } finally {
      Files.delete(file);
    }
    return Medians.of(nanos);
  }
}
