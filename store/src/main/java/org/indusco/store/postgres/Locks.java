package org.indusco.store.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.indusco.store.postgres.DatabaseException.Reason;
import org.jspecify.annotations.Nullable;

/// Two locks of files, which the system releases by itself when a process ends: one is held by
/// whoever starts or stops the server, the other is shared by all that use it.
final class Locks {

  /// The uses within this process; a system counts locks by processes and not by their threads.
  private static final Map<Path, Use> USES = new HashMap<>();

  private Locks() {}

  /// What is done while nobody else starts or stops the server.
  @FunctionalInterface
  interface Work<T> {

    T run() throws IOException;
  }

  /// Does something while nobody else starts or stops the server.
  static <T> T alone(DataFolder folder, Duration patience, StartListener listener, Work<T> work)
      throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    try (FileChannel channel = open(folder.startLock())) {
      boolean told = false;
      FileLock lock = tryLock(channel, false);
      while (lock == null) {
        if (System.nanoTime() > end) {
          throw new DatabaseException(
              Reason.BUSY,
              "Another program has been starting or stopping the PostgreSQL in "
                  + folder.root()
                  + " for more than "
                  + patience.toMinutes()
                  + " minutes.\n  Maybe wait for it, or end it.");
        }
        if (!told) {
          listener.told("Waiting: another program starts or stops the same PostgreSQL.");
          told = true;
        }
        Pause.ofMillis(50);
        lock = tryLock(channel, false);
      }
      try (FileLock held = lock) {
        if (!held.isValid()) {
          throw new IOException("the lock " + folder.startLock() + " was lost");
        }
        return work.run();
      }
    }
  }

  /// Notes that this process uses the server; to be called by whoever holds the other lock.
  static void use(DataFolder folder) throws IOException {
    synchronized (USES) {
      Use use = USES.get(folder.root());
      if (use == null) {
        FileChannel channel = open(folder.useLock());
        channel.lock(0, Long.MAX_VALUE, true);
        use = new Use(channel);
        USES.put(folder.root(), use);
      }
      use.count++;
    }
  }

  /// Notes that a use has ended; to be called by whoever holds the other lock.
  ///
  /// @return whether nobody, in this process or another, uses the server any more
  static boolean endUse(DataFolder folder) throws IOException {
    synchronized (USES) {
      Use use = USES.get(folder.root());
      if (use == null) {
        throw new IllegalStateException(folder.root() + " is not in use");
      }
      use.count--;
      if (use.count > 0) {
        return false;
      }
      USES.remove(folder.root());
      use.channel.close();
      try (FileChannel channel = open(folder.useLock());
          FileLock lock = tryLock(channel, false)) {
        return lock != null;
      }
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private static @Nullable FileLock tryLock(FileChannel channel, boolean shared)
      throws IOException {
    try {
      return channel.tryLock(0, Long.MAX_VALUE, shared);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static final class Use {

    private final FileChannel channel;
    private int count;

    Use(FileChannel channel) {
      this.channel = channel;
    }
  }
}
