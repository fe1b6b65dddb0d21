package org.indusco.store.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The log of the server, read from where it stood at a moment.
///
/// @param file the log
/// @param begin where reading begins, in bytes
record ServerLog(Path file, long begin) {

  private static final long LARGE = 16L << 20;
  private static final int MOST_READ = 1 << 16;

  /// The log from its present end on; a large one is first set aside as `server.log.old`.
  static ServerLog from(DataFolder folder) throws IOException {
    Path file = folder.log();
    if (!Files.exists(file)) {
      return new ServerLog(file, 0);
    }
    if (Files.size(file) > LARGE) {
      Path old = file.resolveSibling("server.log.old");
      Files.move(file, old, StandardCopyOption.REPLACE_EXISTING);
      return new ServerLog(file, 0);
    }
    return new ServerLog(file, Files.size(file));
  }

  /// The last that was written since, at most 64 KB.
  String text() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      long at = Math.max(begin, size - MOST_READ);
      ByteBuffer bytes = ByteBuffer.allocate((int) Math.max(0, size - at));
      int read = 0;
      while (read >= 0 && bytes.hasRemaining()) {
        read = channel.read(bytes, at + bytes.position());
      }
      return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  /// The last line that tells of progress, without the time before it.
  Optional<String> lastLine() throws IOException {
    return text()
        .lines()
        .filter(line -> line.contains("LOG:"))
        .reduce((first, second) -> second)
        .map(line -> line.substring(line.indexOf("LOG:") + 4).strip());
  }
}
