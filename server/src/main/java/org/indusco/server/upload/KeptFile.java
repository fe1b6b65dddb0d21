package org.indusco.server.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.util.UUID;
import org.indusco.app.people.PersonId;
import org.indusco.app.register.Span;
import org.indusco.app.register.table.Difference;

/// A file that was handed in.
///
/// @param id by which it is found, and under which it is taken in
/// @param owner whose it is
/// @param keptAt since when it is kept
/// @param meaning how it is meant
/// @param file what stands in it
public record KeptFile(UUID id, PersonId owner, Instant keptAt, Meaning meaning, FileChannel file) {

  /// How a file is meaning.
  ///
  /// @param name of the file
  /// @param code of the network; empty to take the id that the network gives itself
  /// @param span the days that it speaks of
  /// @param missing what becomes of rows that it does not have
  public record Meaning(String name, String code, Span span, Difference.Missing missing) {}

  /// What stands in it, from its beginning.
  public InputStream open() {
    return new Reading(file);
  }

  /// Reads a file from its beginning without moving it for others who read it.
  private static final class Reading extends InputStream {

    private final FileChannel file;
    private long at;

    Reading(FileChannel file) {
      this.file = file;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      int got = file.read(ByteBuffer.wrap(bytes, offset, length), at);
      at += Math.max(got, 0);
      return got;
    }
  }
}
