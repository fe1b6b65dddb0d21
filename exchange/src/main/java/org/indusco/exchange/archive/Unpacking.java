package org.indusco.exchange.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.LongUnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// One part while it is unpacked; stops as soon as more comes out than may.
final class Unpacking extends InputStream {

  private final byte[] file;
  private final Part part;
  private final LongUnaryOperator all;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] one = new byte[1];
  private long count;
  /// Where the next byte stands of a part that is not packed; -1 for one that is.
  private int stored;
  private boolean ended;

  /// @param all adds so many bytes to what was unpacked of the whole file and gives the sum
  Unpacking(byte[] file, Part part, LongUnaryOperator all) {
    this.part = part;
    this.all = all;
    this.stored = part.deflated() ? -1 : part.data();
    this.file = file;
    inflater.setInput(file, part.data(), part.packed());
  }

  static ArchiveException tooLarge(String name) {
    return new ArchiveException(
        String.format(
            Locale.ROOT,
            "the part %s unpacks to too much: a part may have %,d MiB, all together %,d MiB",
            name,
            ArchiveLimits.PART_BYTES >> 20,
            ArchiveLimits.ALL_BYTES >> 20),
        "Maybe it is no workbook but an attack.");
  }

  @Override
  public int read() throws IOException {
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (ended) {
      return -1;
    }
    int got = stored < 0 ? inflate(into, at, length) : copy(into, at, length);
    if (got < 0) {
      ended = true;
      requireWhole();
      return -1;
    }
    count += got;
    crc.update(into, at, got);
    requireWithinLimits(got);
    return got;
  }

  private int copy(byte[] into, int at, int length) {
    int left = part.end() - stored;
    if (left == 0) {
      return -1;
    }
    int some = Math.min(left, length);
    System.arraycopy(file, stored, into, at, some);
    stored += some;
    return some;
  }

  private int inflate(byte[] into, int at, int length) throws IOException {
    try {
      int got = inflater.inflate(into, at, length);
      if (got > 0) {
        return got;
      }
      if (inflater.finished()) {
        return -1;
      }
      throw new EOFException("needs more");
    } catch (DataFormatException | EOFException e) {
      throw damaged();
    }
  }

  private void requireWithinLimits(int got) throws ArchiveException {
    if (count > ArchiveLimits.PART_BYTES || all.applyAsLong(got) > ArchiveLimits.ALL_BYTES) {
      throw tooLarge(part.name());
    }
    if (count > ArchiveLimits.FREE_BYTES
        && count - ArchiveLimits.FREE_BYTES > (long) ArchiveLimits.RATIO * part.packed()) {
      throw new ArchiveException(
          String.format(
              Locale.ROOT,
              "the part %s unpacks to more than %d times its size",
              part.name(),
              ArchiveLimits.RATIO),
          "Maybe it is no workbook but an attack.");
    }
    if (count > part.size()) {
      throw new ArchiveException(
          String.format(
              Locale.ROOT,
              "the file contradicts itself: the part %s is said to have %,d bytes and has more",
              part.name(),
              part.size()),
          "Maybe open it in a spreadsheet and save it again.");
    }
  }

  private void requireWhole() throws ArchiveException {
    boolean all = stored >= 0 || inflater.getRemaining() == 0;
    if (count != part.size() || crc.getValue() != part.crc() || !all) {
      throw damaged();
    }
  }

  private ArchiveException damaged() {
    return new ArchiveException(
        "the part " + part.name() + " is damaged",
        "Maybe the file was not copied or downloaded to its end.");
  }

  @Override
  public void close() {
    ended = true;
    inflater.end();
  }
}
