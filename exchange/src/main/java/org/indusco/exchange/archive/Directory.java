package org.indusco.exchange.archive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads the table of contents of a container and holds it against the headers of the parts.
final class Directory {

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int CENTRAL_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int ENCRYPTED = 1;
  private static final int SIZES_FOLLOW = 1 << 3;
  private static final int UTF_8 = 1 << 11;
  private static final long ELSEWHERE = 0xFFFF_FFFFL;
  private static final String SAVE_AGAIN = "Maybe open it in a spreadsheet and save it again.";

  private final Bytes bytes;
  private int contents;
  private long declared;

  private Directory(byte[] file) {
    bytes = new Bytes(file);
  }

  /// The parts by name, in the order of the table of contents.
  static Map<String, Part> read(byte[] file) throws ArchiveException {
    return new Directory(file).parts();
  }

  private Map<String, Part> parts() throws ArchiveException {
    int end = end();
    int count = bytes.two(end + 10);
    long start = bytes.four(end + 16);
    if (bytes.two(end + 4) != 0 || bytes.two(end + 8) != count) {
      throw inconsistent("is one of several volumes");
    }
    if (count > ArchiveLimits.PARTS) {
      throw new ArchiveException(
          String.format(
              Locale.ROOT,
              "the file has %,d parts or more, and at most %,d are read",
              count,
              ArchiveLimits.PARTS),
          "");
    }
    if (start + bytes.four(end + 12) > end) {
      throw inconsistent("has its table of contents where it cannot be");
    }
    contents = (int) start;
    Map<String, Part> parts = new LinkedHashMap<>();
    Map<String, Part> folded = new LinkedHashMap<>();
    int at = contents;
    for (int i = 0; i < count; i++) {
      if (!bytes.has(at, CENTRAL_LENGTH) || !bytes.signed(at, CENTRAL)) {
        throw inconsistent("counts other parts than it lists");
      }
      Part part = part(at);
      if (folded.put(part.name().toLowerCase(Locale.ROOT), part) != null) {
        throw new ArchiveException(
            "the file has two parts named " + part.name() + ", and readers differ which counts",
            SAVE_AGAIN);
      }
      parts.put(part.name(), part);
      at += CENTRAL_LENGTH + bytes.two(at + 28) + bytes.two(at + 30) + bytes.two(at + 32);
    }
    refuseOverlaps(new ArrayList<>(parts.values()));
    return parts;
  }

  /// Where the record stands that ends the file. What comes behind it, or before the first part,
  /// belongs to another format that hides there.
  private int end() throws ArchiveException {
    int least = Math.max(0, bytes.length() - END_LENGTH - 0xFFFF);
    for (int at = bytes.length() - END_LENGTH; at >= least; at--) {
      if (bytes.signed(at, END) && at + END_LENGTH + bytes.two(at + 20) == bytes.length()) {
        return at;
      }
    }
    throw new ArchiveException(
        String.format(
            Locale.ROOT,
            "the file breaks off after %,d bytes: its table of contents is missing",
            bytes.length()),
        "Maybe it was not copied or downloaded to its end.");
  }

  private Part part(int at) throws ArchiveException {
    int flags = bytes.two(at + 8);
    int method = bytes.two(at + 10);
    int nameLength = bytes.two(at + 28);
    int extraLength = bytes.two(at + 30);
    if (!bytes.has(at, CENTRAL_LENGTH + (long) nameLength + extraLength)) {
      throw inconsistent("has a table of contents that breaks off");
    }
    String name = name(at + CENTRAL_LENGTH, nameLength, flags);
    refuseKind(at, name, flags, method);
    Sizes sizes = sizes(at, at + CENTRAL_LENGTH + nameLength, extraLength);
    long start = bytes.four(at + 42);
    if (sizes.packed() < 0 || sizes.size() < 0 || start >= contents) {
      throw inconsistent("gives " + name + " a size or place that cannot be");
    }
    refuseTooLarge(name, sizes);
    int data = local((int) start, at, nameLength, name, sizes);
    if (data + sizes.packed() > contents) {
      throw inconsistent("gives " + name + " more bytes than there are");
    }
    return new Part(
        name,
        (int) start,
        data,
        (int) sizes.packed(),
        sizes.size(),
        bytes.four(at + 16),
        method != 0);
  }

  private String name(int at, int length, int flags) throws ArchiveException {
    Charset charset = (flags & UTF_8) != 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    String name = new String(bytes.all(), at, length, charset);
    if (!PartNames.harmless(name)) {
      throw new ArchiveException(
          "the file has a part with the unsafe name \"" + PartNames.shown(name) + "\"",
          "Maybe it does not come from whom you think.");
    }
    return name;
  }

  private void refuseKind(int at, String name, int flags, int method) throws ArchiveException {
    if ((flags & ENCRYPTED) != 0) {
      throw new ArchiveException(
          "the part " + name + " is locked with a password", "Maybe save it without password.");
    }
    if (method != 0 && method != 8) {
      throw new ArchiveException(
          "the part " + name + " is packed in the unknown way " + method, SAVE_AGAIN);
    }
    boolean unix = bytes.two(at + 4) >> 8 == 3;
    int type = bytes.two(at + 40) & 0xF000;
    if (unix && type != 0 && type != 0x8000 && type != 0x4000) {
      throw new ArchiveException(
          "the part " + name + " is a link or device, not a file",
          "Maybe it does not come from whom you think.");
    }
  }

  private record Sizes(long packed, long size) {}

  private Sizes sizes(int header, int extra, int extraLength) throws ArchiveException {
    long packed = bytes.four(header + 20);
    long size = bytes.four(header + 24);
    if (packed != ELSEWHERE && size != ELSEWHERE) {
      return new Sizes(packed, size);
    }
    for (int at = extra; at + 4 <= extra + extraLength; at += 4 + bytes.two(at + 2)) {
      int need = (size == ELSEWHERE ? 8 : 0) + (packed == ELSEWHERE ? 8 : 0);
      if (bytes.two(at) == 1 && bytes.two(at + 2) >= need && bytes.has(at + 4, need)) {
        long large = size == ELSEWHERE ? bytes.eight(at + 4) : size;
        int next = size == ELSEWHERE ? at + 12 : at + 4;
        return new Sizes(packed == ELSEWHERE ? bytes.eight(next) : packed, large);
      }
    }
    throw inconsistent("does not give the sizes that it promises");
  }

  private void refuseTooLarge(String name, Sizes sizes) throws ArchiveException {
    declared += sizes.size();
    if (sizes.size() > ArchiveLimits.PART_BYTES || declared > ArchiveLimits.ALL_BYTES) {
      throw Unpacking.tooLarge(name);
    }
  }

  /// Where the packed bytes begin, when the part's own header says the same as the table of
  /// contents.
  private int local(int start, int central, int nameLength, String name, Sizes sizes)
      throws ArchiveException {
    if (!bytes.has(start, LOCAL_LENGTH) || !bytes.signed(start, LOCAL)) {
      throw inconsistent("has no part where " + name + " should be");
    }
    int data = start + LOCAL_LENGTH + bytes.two(start + 26) + bytes.two(start + 28);
    boolean same =
        bytes.two(start + 8) == bytes.two(central + 10)
            && (bytes.two(start + 6) & ENCRYPTED) == 0
            && bytes.two(start + 26) == nameLength
            && bytes.has(start + LOCAL_LENGTH, nameLength)
            && sameName(start + LOCAL_LENGTH, central + CENTRAL_LENGTH, nameLength);
    boolean later = (bytes.two(start + 6) & SIZES_FOLLOW) != 0;
    if (!same || (!later && !sameSizes(start, central, sizes))) {
      throw inconsistent(
          "tells of " + name + " one thing in its table of contents and another there");
    }
    return data;
  }

  private boolean sameName(int one, int other, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes.all()[one + i] != bytes.all()[other + i]) {
        return false;
      }
    }
    return true;
  }

  private boolean sameSizes(int start, int central, Sizes sizes) {
    long packed = bytes.four(start + 18);
    long size = bytes.four(start + 22);
    return bytes.four(start + 14) == bytes.four(central + 16)
        && (packed == ELSEWHERE || packed == sizes.packed())
        && (size == ELSEWHERE || size == sizes.size());
  }

  private void refuseOverlaps(List<Part> parts) throws ArchiveException {
    parts.sort(Comparator.comparingInt(Part::start));
    int end = 0;
    for (Part part : parts) {
      if (part.start() < end) {
        throw new ArchiveException(
            "the part " + part.name() + " uses bytes of another part",
            "Maybe it does not come from whom you think.");
      }
      end = part.end();
    }
  }

  private static ArchiveException inconsistent(String how) {
    return new ArchiveException("the file contradicts itself: it " + how, SAVE_AGAIN);
  }
}
