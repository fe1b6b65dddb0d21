package org.indusco.server.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.indusco.app.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps files that were handed in until they are taken in, an hour at most.
///
/// A file is opened and its name taken away at once: the system gives its room back when it is
/// closed, or when the program ends. Safe for use by several threads.
public final class Uploads implements AutoCloseable {

  /// So many files of one person are kept; the oldest goes for a further one.
  static final int MOST_OF_ONE = 3;

  /// So many files are kept in all.
  static final int MOST = 40;

  /// So long a file is kept.
  static final Duration LONGEST = Duration.ofHours(1);

  private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

  private final InstantSource clock;
  private final Map<UUID, KeptFile> kept = new LinkedHashMap<>();

  /// @param clock by which files become too old
  public Uploads(InstantSource clock) {
    this.clock = clock;
  }

  /// Keeps a file.
  ///
  /// @param in what stands in it, not larger than whoever hands it in allows
  /// @throws IOException when it cannot be read or kept
  public KeptFile keep(PersonId owner, KeptFile.Meaning meaning, InputStream in)
      throws IOException {
    Path path = Files.createTempFile("indusco-upload", "");
    FileChannel file =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    try {
      in.transferTo(Channels.newOutputStream(file));
    } catch (IOException e) {
      file.close();
      throw e;
    }
    KeptFile upload = new KeptFile(UUID.randomUUID(), owner, clock.instant(), meaning, file);
    add(upload);
    return upload;
  }

  private synchronized void add(KeptFile upload) {
    removeIf(old -> !isFresh(old));
    while (count(upload.owner()) >= MOST_OF_ONE) {
      removeFirst(old -> old.owner().equals(upload.owner()));
    }
    while (kept.size() >= MOST) {
      removeFirst(old -> true);
    }
    kept.put(upload.id(), upload);
  }

  /// A file of somebody; empty when it is another's, too old, or was never there.
  public synchronized Optional<KeptFile> find(PersonId owner, UUID id) {
    return Optional.ofNullable(kept.get(id))
        .filter(upload -> upload.owner().equals(owner))
        .filter(this::isFresh);
  }

  /// Keeps a file no longer.
  public synchronized void remove(KeptFile upload) {
    removeIf(old -> old.id().equals(upload.id()));
  }

  private boolean isFresh(KeptFile upload) {
    return clock.instant().isBefore(upload.keptAt().plus(LONGEST));
  }

  private long count(PersonId owner) {
    return kept.values().stream().filter(upload -> upload.owner().equals(owner)).count();
  }

  private void removeFirst(Predicate<KeptFile> which) {
    kept.values().stream().filter(which).findFirst().ifPresent(this::remove);
  }

  private void removeIf(Predicate<KeptFile> which) {
    for (Iterator<KeptFile> all = kept.values().iterator(); all.hasNext(); ) {
      KeptFile upload = all.next();
      if (which.test(upload)) {
        all.remove();
        close(upload);
      }
    }
  }

  private static void close(KeptFile upload) {
    try {
      upload.file().close();
    } catch (IOException e) {
      LOG.warn("a file that was handed in could not be closed: {}", e.getMessage());
    }
  }

  /// Keeps nothing any more.
  @Override
  public synchronized void close() {
    removeIf(upload -> true);
  }
}
